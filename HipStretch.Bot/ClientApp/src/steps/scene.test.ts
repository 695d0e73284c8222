import { expect, test } from 'vitest';
import { sceneOf } from './scene';
import type { Message } from './step';

const step = (state: string, text: string, number = 3): Message => ({
  type: 'message',
  text,
  entities: [{ type: 'hipstretch/step', pose: 'twist', step: number, of: 4, side: 'left', holdSeconds: 30, remainingMs: null, state }],
});
const instruction = step('instructing', 'Next: Twist. **Twist · 3 of 4** Let your knees sink to the left.');
const scene = (...transcript: Message[]) => sceneOf(transcript.at(-1)!, transcript)!;

test('an instruction is shown with what leads to it', () => {
  expect(scene(instruction)).toEqual({
    state: 'instructing',
    pose: 'Twist',
    facts: ['Step 3 of 4', 'Left side'],
    lead: 'Next: Twist.',
    action: 'Let your knees sink to the left.',
    note: '',
    figure: null,
  });
});

test('in a hold what to do stays on the screen, below what is said', () => {
  const hold = scene(instruction, step('holding', 'Hold · 30 s.'), step('holding', ''));
  expect([hold.pose, hold.lead, hold.action]).toEqual(['Twist', '', 'Let your knees sink to the left.']);
  expect(scene(instruction, step('holding', 'Hold · 30 s.')).lead).toBe('Hold · 30 s.');
});

test('a question is the words that matter, and so is a hold without an instruction', () => {
  expect(scene(instruction, step('checking-in', 'Is it sharp, or a strong stretch?')).action).toBe('Is it sharp, or a strong stretch?');
  expect(scene(step('instructing', '**Twist · 2 of 4** Lie down.', 2), step('holding', 'Hold · 30 s.')).action).toBe('Hold · 30 s.');
});
