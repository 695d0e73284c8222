import { expect, test } from 'vitest';
import { besidesOwnVoice } from './ownVoice';

const spoken = 'Now sit back, and let your forehead rest. Say next when you are there.';
const final = (own: string, text: string, ...offered: string[]): string => besidesOwnVoice(own, { text, isFinal: true, offered });
const interim = (own: string, text: string, ...offered: string[]): string => besidesOwnVoice(own, { text, isFinal: false, offered });

test('the page does not hear itself, nor a part of itself', () => {
  expect(final(spoken, 'now sit back and let your forehead rest')).toBe('');
  expect(final(spoken, 'let your four head rest')).toBe('');
  expect(final(spoken, 'say next when')).toBe('');
});

test('a person who speaks into it is heard', () => {
  expect(final(spoken, 'how long is this')).toBe('how long is this');
  expect(final(spoken, 'it goes down my leg')).toBe('it goes down my leg');
});

test('a cry is heard in the midst of its own words, and where it just said that word itself', () => {
  expect(final(spoken, 'now sit back and ow ow')).toBe('ow ow');
  expect(final('Say stop at any moment.', 'Stop')).toBe('Stop');
  expect(interim('Say stop at any moment.', 'Stop')).toBe('Stop');
});

test('a cry that one of its sentences begins with may be its own, until it is heard alone and to its end', () => {
  const question = 'Stop there. Ease out slowly. Is it sharp, or a strong stretch?';
  expect(interim(question, 'stop')).toBe('');
  expect(final(question, 'stop there')).toBe('');
  expect(final(question, 'Stop')).toBe('Stop');
  expect(interim(question, 'ow')).toBe('ow');
});

test('its own numbers are its own, however they are written', () => {
  const count = 'Five, four, three, two, one.';
  expect(['5 4 3 2 1', '54321', '5432 1', 'five four 3'].map((heard) => final(count, heard))).toEqual(['', '', '', '']);
  expect(final('Thirty five seconds to go.', '35 seconds to go')).toBe('');
  expect(final('35 seconds to go.', 'thirty five seconds to go')).toBe('');
  expect(final('From zero to ten, how bad is it?', '1')).toBe('1');
});

test('an answer that is offered is the person, unless a sentence of its own is just that', () => {
  expect(final('Shall we start?', 'Start', 'Start', 'Not now')).toBe('Start');
  expect(interim('Shall we start?', 'Start', 'Start', 'Not now')).toBe('');
  expect(final('Ready? Start.', 'Start', 'Start')).toBe('');
});

test('while nothing is spoken all is the person', () => {
  expect(final('', 'Next ')).toBe('Next');
});
