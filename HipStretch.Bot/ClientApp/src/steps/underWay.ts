import type { Message } from './step';

/** Whether the person's newest message says the same and is not at the server yet: said again into a broken line it would do it twice. */
export function isUnderWay(transcript: readonly Message[], text: string): boolean {
  const last = transcript.findLast(({ type, from }) => type === 'message' && from?.role === 'user');
  return last?.channelData?.['webchat:send-status'] === 'sending' && plain(last.text ?? '') === plain(text);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
