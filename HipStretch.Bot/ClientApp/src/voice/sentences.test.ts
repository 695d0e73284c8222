import { expect, test } from 'vitest';
import { sentences } from './sentences';

test('a text is spoken sentence by sentence', () => {
  expect(sentences('Hold here. Breathe slowly!\nReady?')).toEqual(['Hold here.', 'Breathe slowly!', 'Ready?']);
});

test('nothing is ever spoken that has no word in it', () => {
  expect(['', '  ', '...', '· \n -'].flatMap(sentences)).toEqual([]);
});

test('a long sentence is cut between words, and no word is lost', () => {
  const long = Array.from({ length: 90 }, (_, word) => `word${word}`).join(' ');
  const cut = sentences(long);
  expect(cut.join(' ')).toBe(long);
  expect(Math.max(...cut.map((part) => part.length))).toBeLessThanOrEqual(160);
});
