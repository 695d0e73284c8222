import { expect, test } from 'vitest';
import { ServerClock } from './serverClock';

test('messages of long ago and slow ones do not move the clock', () => {
  const clock = new ServerClock();
  clock.observe(1_000, 91_000);
  clock.observe(80_000, 90_050);
  clock.observe(85_000, 97_000);
  expect(clock.here(100_000)).toBe(110_050);
});

test('before anything was heard the clocks are taken to be the same', () => {
  expect(new ServerClock().here(5)).toBe(5);
});

test('a clock that was put right is learnt anew', () => {
  const clock = new ServerClock();
  clock.observe(1_000, 500);
  clock.startAfresh();
  clock.observe(2_000, 62_000);
  expect(clock.here(3_000)).toBe(63_000);
});
