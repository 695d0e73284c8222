import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let started = 0;
let resume: () => Promise<void>;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  started = 0;
  const gain = { setValueAtTime: () => gain, linearRampToValueAtTime: () => gain };
  vi.stubGlobal('AudioContext', class {
    currentTime = 0;
    resume = (): Promise<void> => resume();
  });
  vi.stubGlobal('GainNode', class {
    gain = gain;
    connect = (next: unknown): unknown => next;
  });
  vi.stubGlobal('OscillatorNode', class {
    connect = (next: unknown): unknown => next;
    start = (): void => void started++;
    stop = (): void => undefined;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a context that was suspended is woken for a tone', async () => {
  resume = () => Promise.resolve();
  (await import('./tones')).sound('end');
  await vi.advanceTimersByTimeAsync(0);
  expect(started).toBe(3);
});

test('a tone whose moment has passed is not played', async () => {
  resume = () => new Promise((resolve) => setTimeout(resolve, 1_500));
  (await import('./tones')).sound('halfway');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(started).toBe(0);
});
