import { expect, test } from 'vitest';
import { liveStep } from './liveStep';
import { poseTitles } from './poseTitles';
import type { Message } from './step';

const step = (id: string, state: string, text = ''): Message => ({
  type: 'message',
  id,
  text,
  entities: [{ type: 'hipstretch/step', pose: 'child-pose', step: 1, of: 4, side: null, holdSeconds: 30, remainingMs: 30_000, state }],
});

test('only the last step is going on, whatever was said after it', () => {
  const transcript = [step('1', 'instructing'), step('2', 'holding'), { type: 'message', id: '3', text: 'Heat usually helps more.' }];
  expect(liveStep(transcript)?.id).toBe('2');
});

test('a conversation without a session has no step', () => {
  expect(liveStep([{ type: 'message', id: '1', entities: [{ type: 'hipstretch/ask' }, null, 'x'] }])).toBeUndefined();
});

test('an alarm or another question ends the step, until the next step', () => {
  const alarm = { type: 'message', id: '2', entities: [{ type: 'hipstretch/verdict', urgency: 'emergency' }] };
  const question = { type: 'message', id: '3', entities: [{ type: 'hipstretch/ask', kind: 'yes-no' }] };
  expect(liveStep([step('1', 'holding'), alarm])).toBeUndefined();
  expect(liveStep([step('1', 'holding'), question])).toBeUndefined();
  expect(liveStep([step('1', 'holding'), question, step('4', 'instructing')])?.id).toBe('4');
});

test('a pose is called what the bot called it', () => {
  const titles = poseTitles([step('1', 'instructing', "**Child's pose · 1 of 4** Kneel."), step('2', 'holding', 'Hold · 30 s')]);
  expect(titles.get('child-pose')).toBe("Child's pose");
});
