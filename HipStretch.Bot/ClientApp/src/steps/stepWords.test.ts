import { expect, test } from 'vitest';
import { stepWords } from './stepWords';

test('a step is taken apart into what leads to it, its pose and what to do', () => {
  expect(stepWords("Next: Child's pose. **Child's pose · 1 of 6** Come onto your hands and knees.")).toEqual({
    lead: "Next: Child's pose.",
    title: "Child's pose",
    action: 'Come onto your hands and knees.',
    note: '',
  });
});

test('a text without a heading is all action', () => {
  expect(stepWords('Hold · 30 s')).toEqual({ lead: '', title: null, action: 'Hold · 30 s', note: '' });
});

test('what follows what to do is no part of it', () => {
  const { action, note } = stepWords('First: Twist.\n\n**Twist · 1 of 7** Lie down.\n\nSay "lead me" and I go on by myself.');
  expect([action, note]).toEqual(['Lie down.', 'Say "lead me" and I go on by myself.']);
});
