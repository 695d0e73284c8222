import { expect, test } from 'vitest';
import { cueOf } from './cue';

const message = (cue?: string) => ({ type: 'message', entities: [{ type: 'hipstretch/step', state: 'holding', cue }] });

test('the bot tells what a tone can say as well', () => {
  expect(['start', 'halfway', 'last-five', 'repetition', 'end'].map((cue) => cueOf(message(cue)))).toEqual(['start', 'halfway', 'last-five', 'repetition', 'end']);
});

test('words that no tone can say are no cue', () => {
  expect([cueOf(message()), cueOf(message('breathe')), cueOf({ type: 'message', text: 'Heat usually helps more.' })]).toEqual([undefined, undefined, undefined]);
});
