import type { Message } from './step';

const newestOwn = (transcript: readonly Message[]): Message | undefined =>
  transcript.findLast(({ type, from }) => type === 'message' && from?.role === 'user');

const isSending = (message: Message | undefined): boolean => message?.channelData?.['webchat:send-status'] === 'sending';

/** Which message of the person's is on its way just now; it was said or tapped on this page. */
export function underWay(transcript: readonly Message[]): string | undefined {
  const last = newestOwn(transcript);
  return isSending(last) ? last!.channelData!.clientActivityID : undefined;
}

/** Whether the person's newest message says the same and is not at the server yet: said again into a broken line it would do it twice. */
export function isUnderWay(transcript: readonly Message[], text: string): boolean {
  const last = newestOwn(transcript);
  return isSending(last) && plain(last!.text ?? '') === plain(text);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
