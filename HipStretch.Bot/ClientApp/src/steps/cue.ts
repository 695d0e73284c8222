import { type Message, type Step, stepOf } from './step';

/** What a message of a hold says that a tone can say too. */
export type Cue = 'start' | 'halfway' | 'last-five' | 'end';

/** How much of a hold may be gone in a message that begins it. */
const begun = 0.1;
/** How far from the middle halfway may be told, as a part of the hold. */
const nearMiddle = 0.15;
/** The last five seconds are told a little early, so that the count fits in; milliseconds. */
const lastFive = 6_000;

/** The cue that a message is; what somebody asked for in a hold, as how long it still takes, is none. */
export function cueOf(message: Message, before: Step | undefined): Cue | undefined {
  const step = stepOf(message);
  const cameByItself = !message.replyToId;
  if (!step || step.state !== 'holding') {
    return before?.state === 'holding' && cameByItself ? 'end' : undefined;
  }

  const length = (step.holdSeconds ?? 0) * 1000;
  const left = step.remainingMs;
  if (left === null || length === 0) {
    return undefined;
  }

  if (before?.state !== 'holding' && left >= length * (1 - begun)) {
    return 'start';
  }

  return !cameByItself ? undefined : left === 0 ? 'end' : left <= lastFive ? 'last-five' : Math.abs(left / length - 0.5) <= nearMiddle ? 'halfway' : undefined;
}
