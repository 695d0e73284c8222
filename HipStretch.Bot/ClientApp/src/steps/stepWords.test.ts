import { expect, test } from 'vitest';
import { stepWords } from './stepWords';

test('a step is taken apart into what leads to it, its pose and what to do', () => {
  expect(stepWords("Next: Child's pose. **Child's pose · 1 of 6** Come onto your hands and knees.")).toEqual({
    lead: "Next: Child's pose.",
    title: "Child's pose",
    action: 'Come onto your hands and knees.',
  });
});

test('a text without a heading is all action', () => {
  expect(stepWords('Hold · 30 s')).toEqual({ lead: '', title: null, action: 'Hold · 30 s' });
});
