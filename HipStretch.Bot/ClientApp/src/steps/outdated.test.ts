import { expect, test } from 'vitest';
import { isOutdated } from './outdated';
import { type Step, stepOf } from './step';

const at = (state: string, step = 1, cue?: string): Step =>
  stepOf({ entities: [{ type: 'hipstretch/step', state, pose: 'child-pose', step, side: null, cue }] })!;

test('a step is outdated by the next one, and by its own repetition', () => {
  expect(isOutdated(at('instructing'), at('instructing', 2))).toBe(true);
  expect(isOutdated(at('instructing'), at('instructing'))).toBe(true);
  expect(isOutdated(at('holding', 1, 'start'), at('switching', 2))).toBe(true);
});

test('nobody is told to hold without being told what', () => {
  expect(isOutdated(at('instructing'), at('holding', 1, 'start'))).toBe(false);
  expect(isOutdated(at('getting-ready'), at('holding', 1, 'start'))).toBe(true);
  expect(isOutdated(at('instructing'), at('holding', 2, 'start'))).toBe(true);
});

test('the start of a hold outlasts the cues in its midst, which outlast nothing', () => {
  expect(isOutdated(at('holding', 1, 'start'), at('holding', 1, 'halfway'))).toBe(false);
  expect(isOutdated(at('holding', 1, 'breathe'), at('holding', 1, 'halfway'))).toBe(true);
});

test('a question is always heard', () => {
  expect(isOutdated(at('checking-in'), at('instructing', 2))).toBe(false);
});
