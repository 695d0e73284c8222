import { expect, test } from 'vitest';
import type { Message } from '../steps/step';
import { soundsOf } from './soundsOf';

const said = Date.UTC(2026, 4, 1, 10);
const message = (cue?: string, text = ''): Message => ({
  text,
  timestamp: new Date(said).toISOString(),
  entities: [{ type: 'hipstretch/step', state: 'holding', cue }],
});
const inTime = said + 500;
const late = said + 3_500;

test('without beeps all is spoken, but for what passed long ago in a hold', () => {
  expect(soundsOf(message('halfway'), false, inTime)).toEqual({ tone: undefined, isSpoken: true });
  expect(soundsOf(message('halfway'), false, late)).toEqual({ tone: undefined, isSpoken: false });
  expect(soundsOf(message('start'), false, late)).toEqual({ tone: undefined, isSpoken: true });
});

test('a tone stands for the words of a hold, but not for what comes after it, for a count or for how to breathe', () => {
  expect(soundsOf(message('start', 'Hold · 30 s'), true, inTime)).toEqual({ tone: 'start', isSpoken: false });
  expect(soundsOf(message('start', 'Repeat · 8 times, slowly'), true, inTime)).toEqual({ tone: 'start', isSpoken: true });
  expect(soundsOf(message('end'), true, inTime)).toEqual({ tone: 'end', isSpoken: true });
  expect(soundsOf(message('breathe'), true, inTime)).toEqual({ tone: undefined, isSpoken: true });
});

test('no tone is late: words stand for it where they still matter', () => {
  expect(soundsOf(message('start'), true, late)).toEqual({ tone: undefined, isSpoken: true });
  expect(soundsOf(message('last-five'), true, late)).toEqual({ tone: undefined, isSpoken: false });
});
