import { expect, test } from 'vitest';
import { spokenOf } from './spoken';

test('a message is said in the words for a voice, else in those for a screen without their marks', () => {
  expect(spokenOf({ text: '**Hold** · 30 s', speak: 'Hold here.', inputHint: 'acceptingInput' })).toEqual({ text: 'Hold here.', listens: true });
  expect(spokenOf({ text: '**Hold** it', speak: ' ', inputHint: 'ignoringInput' })).toEqual({ text: 'Hold it', listens: false });
});

test('a step and the time of a message go with its words', () => {
  const said = spokenOf({ text: 'Rest.', timestamp: '2026-05-01T10:00:00Z', entities: [{ type: 'hipstretch/step', state: 'resting' }] });
  expect([said.step?.state, said.time]).toEqual(['resting', Date.UTC(2026, 4, 1, 10)]);
});
