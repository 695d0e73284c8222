import type { Message } from './step';

/** The bot's newest message. */
export const lastOfBot = <M extends Message>(transcript: readonly M[]): M | undefined =>
  transcript.findLast(({ type, from }) => type === 'message' && from?.role === 'bot');
