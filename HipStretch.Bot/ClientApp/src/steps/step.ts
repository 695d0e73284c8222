import { type Figure, figureOf } from './figure';

/** Where in a routine the person is, as a message's entity `hipstretch/step` tells. */
export interface Step {
  readonly pose: string | null;
  readonly step: number | null;
  readonly of: number | null;
  readonly side: string | null;
  /** Seconds. */
  readonly holdSeconds: number | null;
  /** What was left of a hold, of getting ready or of a rest when the server spoke. */
  readonly remainingMs: number | null;
  readonly state: string;
  readonly figure: Figure | null;
  /** What a tone could say as well as the message: start, breathe, halfway, last-five or end of a hold, or a repetition. */
  readonly cue: string | null;
}

/** What of an activity matters here; Web Chat's own type is wider. */
export interface Message {
  readonly type?: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly replyToId?: string;
  readonly text?: string;
  readonly speak?: string;
  readonly inputHint?: string;
  readonly from?: { readonly role?: string };
  readonly channelData?: { readonly 'webchat:send-status'?: string; readonly clientActivityID?: string };
  readonly entities?: readonly unknown[];
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string; readonly value?: unknown }[] };
}

/** The step that a message carries. */
export function stepOf(message: Message): Step | undefined {
  const entity = entityOf(message, 'hipstretch/step');
  return typeof entity?.state === 'string'
    ? {
        pose: text(entity.pose),
        step: number(entity.step),
        of: number(entity.of),
        side: text(entity.side),
        holdSeconds: number(entity.holdSeconds),
        remainingMs: number(entity.remainingMs),
        state: entity.state,
        figure: figureOf(entity),
        cue: text(entity.cue),
      }
    : undefined;
}

/** What a message tells machines of one kind. */
export function entityOf(message: Message, type: string): Readonly<Record<string, unknown>> | undefined {
  return message.entities?.find(
    (candidate): candidate is Record<string, unknown> =>
      typeof candidate === 'object' && candidate !== null && 'type' in candidate && candidate.type === type,
  );
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
