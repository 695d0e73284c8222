/** Where in a routine the person is, as a message's entity `hipstretch/step` tells. */
export interface Step {
  readonly pose: string | null;
  readonly step: number | null;
  readonly of: number | null;
  readonly side: string | null;
  /** Seconds. */
  readonly holdSeconds: number | null;
  /** What was left of the hold when the server spoke. */
  readonly remainingMs: number | null;
  readonly state: string;
}

/** What of an activity matters here; Web Chat's own type is wider. */
export interface Message {
  readonly type?: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly text?: string;
  readonly from?: { readonly role?: string };
  readonly entities?: readonly unknown[];
}

/** The step that a message carries. */
export function stepOf(message: Message): Step | undefined {
  const entity = message.entities?.find(
    (candidate): candidate is Record<string, unknown> =>
      typeof candidate === 'object' && candidate !== null && 'type' in candidate && candidate.type === 'hipstretch/step',
  );
  return entity && typeof entity.state === 'string'
    ? {
        pose: text(entity.pose),
        step: number(entity.step),
        of: number(entity.of),
        side: text(entity.side),
        holdSeconds: number(entity.holdSeconds),
        remainingMs: number(entity.remainingMs),
        state: entity.state,
      }
    : undefined;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
