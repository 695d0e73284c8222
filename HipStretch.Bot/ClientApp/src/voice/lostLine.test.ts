import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellConnection } from '../status';
import { words } from '../words';
import { sayWhereLineIsLost } from './lostLine';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { getElementById: () => null });
});

afterEach(() => {
  tellConnection('');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a connection that is away for some seconds is told once, and so is that it is back', () => {
  const said: string[] = [];
  const end = sayWhereLineIsLost((what) => said.push(what), () => true);
  tellConnection('away');
  vi.advanceTimersByTime(2_000);
  tellConnection('still away');
  expect(said).toEqual([]);
  vi.advanceTimersByTime(60_000);
  tellConnection('');
  tellConnection('');
  expect(said).toEqual([words.lostInPose, words.back]);
  end();
});

test('a short break is not worth a word, and nobody is told to ease out of a question', () => {
  const said: string[] = [];
  const end = sayWhereLineIsLost((what) => said.push(what), () => false);
  tellConnection('away');
  vi.advanceTimersByTime(2_000);
  tellConnection('');
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([]);
  tellConnection('away');
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual([words.lost]);
  end();
});
