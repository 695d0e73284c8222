import { expect, test } from 'vitest';
import { spokenOf } from './spoken';

test('a message is said in the words for a voice, else in those for a screen without their marks', () => {
  expect(spokenOf({ text: '**Hold** · 30 s', speak: 'Hold here.', inputHint: 'acceptingInput' })).toEqual({ text: 'Hold here.', listens: true });
  expect(spokenOf({ text: '**Hold** it', speak: ' ', inputHint: 'ignoringInput' })).toEqual({ text: 'Hold it', listens: false });
});
