import { expect, test } from 'vitest';
import { isComingBack } from './comingBack';
import type { Message } from './step';

const said = Date.UTC(2026, 4, 1, 10);
const step = (state: string): Message => ({
  type: 'message',
  timestamp: new Date(said).toISOString(),
  from: { role: 'bot' },
  entities: [{ type: 'hipstretch/step', state }],
});
const own: Message = { type: 'message', from: { role: 'user' } };

test('somebody who opens the page a minute after a step comes back to it, and nobody sooner', () => {
  expect(isComingBack([own, step('instructing')], said + 60_000)).toBe(true);
  expect(isComingBack([own, step('instructing')], said + 59_000)).toBe(false);
});

test('a routine that is over or was answered, and a conversation without one, need no word', () => {
  const question: Message = { type: 'message', timestamp: new Date(said).toISOString(), from: { role: 'bot' } };
  const others = [[step('finished')], [step('instructing'), own], [step('instructing'), question], []];
  expect(others.map((transcript) => isComingBack(transcript, said + 90_000))).toEqual([false, false, false, false]);
});
