import { expect, test } from 'vitest';
import { besidesOwnVoice } from './ownVoice';

const spoken = 'Now sit back, and let your forehead rest. Say next when you are there.';

test('the page does not hear itself, nor a part of itself', () => {
  expect(besidesOwnVoice(spoken, 'now sit back and let your forehead rest')).toBe('');
  expect(besidesOwnVoice(spoken, 'let your four head rest')).toBe('');
  expect(besidesOwnVoice(spoken, 'say next when')).toBe('');
});

test('a person who speaks into it is heard', () => {
  expect(besidesOwnVoice(spoken, 'how long is this')).toBe('how long is this');
  expect(besidesOwnVoice(spoken, 'it goes down my leg')).toBe('it goes down my leg');
});

test('a cry is heard in the midst of its own words, and where it just said that word itself', () => {
  expect(besidesOwnVoice(spoken, 'now sit back and ow ow')).toBe('ow ow');
  expect(besidesOwnVoice('Say stop at any moment.', 'Stop')).toBe('Stop');
});

test('while nothing is spoken all is the person', () => {
  expect(besidesOwnVoice('', 'Next ')).toBe('Next');
});
