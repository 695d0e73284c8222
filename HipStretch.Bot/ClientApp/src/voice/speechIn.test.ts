import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const made: Ear[] = [];
let faults = 0;

class Ear extends EventTarget {
  constructor() {
    super();
    made.push(this);
  }

  start(): void {
    if (faults-- > 0) {
      throw new DOMException('It has started already.', 'InvalidStateError');
    }
  }

  abort(): void {}

  fail(error: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { error }));
    this.dispatchEvent(new Event('end'));
  }
}

async function listening() {
  const told: string[] = [];
  const { SpeechIn } = await import('./speechIn');
  const ear = new SpeechIn({
    heard: (text) => void told.push(text),
    ended: () => void told.push('ended'),
    refused: () => void told.push('refused'),
    silent: (times) => void told.push(`silent ${times}`),
  });
  ear.listen();
  return { ear, told };
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('SpeechRecognition', Ear);
  made.length = 0;
  faults = 0;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('one that does not start is started again later', async () => {
  faults = 2;
  const { told } = await listening();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([made.length, told]).toEqual([3, ['ended', 'ended']]);
});

test('one that never starts is given up, and told', async () => {
  faults = 10;
  const { told } = await listening();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([made.length, told.at(-1)]).toEqual([3, 'refused']);
});

test('silences count in a row, and anew after the page spoke', async () => {
  const { ear, told } = await listening();
  made.at(-1)!.fail('no-speech');
  await vi.advanceTimersByTimeAsync(1_000);
  made.at(-1)!.fail('no-speech');
  await vi.advanceTimersByTimeAsync(1_000);
  ear.startAfresh();
  await vi.advanceTimersByTimeAsync(1_000);
  made.at(-1)!.fail('no-speech');
  expect(told.filter((what) => what !== 'ended')).toEqual(['silent 1', 'silent 2', 'silent 1']);
});
