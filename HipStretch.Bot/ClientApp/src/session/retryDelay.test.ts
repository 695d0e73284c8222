import { expect, test } from 'vitest';
import { retryDelay } from './retryDelay';

test('attempts come ever later, and at least every 15 seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 60].map(retryDelay)).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
});
