import { expect, test } from 'vitest';
import { cueOf } from './cue';
import { type Message, stepOf } from './step';

const message = (state: string, remainingMs: number | null, replyToId?: string): Message => ({
  type: 'message',
  replyToId,
  entities: [{ type: 'hipstretch/step', pose: 'twist', step: 3, of: 4, side: 'left', holdSeconds: 30, remainingMs, state }],
});
const holding = stepOf(message('holding', 20_000));
const instructing = stepOf(message('instructing', null));

test('a hold begins, is half over, is nearly over, and ends', () => {
  expect(cueOf(message('holding', 30_000, '7'), instructing)).toBe('start');
  expect(cueOf(message('holding', 15_000), holding)).toBe('halfway');
  expect(cueOf(message('holding', 5_000), holding)).toBe('last-five');
  expect(cueOf(message('holding', 0), holding)).toBe('end');
  expect(cueOf(message('resting', 20_000), holding)).toBe('end');
});

test('what the person caused is no cue', () => {
  expect(cueOf(message('holding', 15_000, '7'), holding)).toBeUndefined();
  expect(cueOf(message('paused', 15_000, '7'), holding)).toBeUndefined();
  expect(cueOf({ type: 'message', text: 'Heat usually helps more.', replyToId: '7' }, holding)).toBeUndefined();
});

test('a hold that is not timed has no cues', () => {
  expect(cueOf(message('holding', null), holding)).toBeUndefined();
});
