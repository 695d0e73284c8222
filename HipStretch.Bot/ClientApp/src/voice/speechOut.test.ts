import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const voice = { lang: 'en-GB', localService: true, default: true };
let utterances: { text: string; onend?: () => void }[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  utterances = [];
  const cancel = (): void => utterances.at(-1)?.onend?.();
  vi.stubGlobal('navigator', { language: 'en-GB' });
  vi.stubGlobal('speechSynthesis', { getVoices: () => [voice], speak: (utterance: { text: string }) => utterances.push(utterance), cancel });
  vi.stubGlobal('SpeechSynthesisUtterance', class { constructor(readonly text: string) {} });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const speaker = async () => new (await import('./speechOut')).SpeechOut();

test('what was stopped may still be heard for a moment, also while something else is said', async () => {
  const out = await speaker();
  void out.say('Stop there.', 1);
  await vi.advanceTimersByTimeAsync(100);
  out.stop();
  expect(out.audible).toBe('Stop there.');
  void out.say('Rest.', 1);
  expect(out.audible).toBe('Stop there. Rest.');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(out.audible).toBe('Rest.');
});

test('what was said to its end is no longer heard, as the microphone begins anew then', async () => {
  const out = await speaker();
  const ended = out.say('Ready?', 1);
  await vi.advanceTimersByTimeAsync(100);
  utterances.at(-1)!.onend?.();
  expect([await ended, out.audible]).toEqual(['said', '']);
});
