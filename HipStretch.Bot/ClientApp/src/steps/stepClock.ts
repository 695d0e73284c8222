import { serverClock } from '../session/serverClock';
import type { Message, Step } from './step';

/** When something that is timed ends, on our clock, and how long it is in all; milliseconds. */
export interface StepClock {
  readonly end: number;
  readonly length: number;
}

const timed: readonly string[] = ['getting-ready', 'holding', 'resting'];

/** The clock of a step that is timed, by the server's clock: a message tells what was left when it was sent. */
export function stepClockOf(message: Message, step: Step): StepClock | undefined {
  const left = step.remainingMs;
  return timed.includes(step.state) && left !== null && message.timestamp
    ? {
        end: serverClock.here(Date.parse(message.timestamp)) + left,
        length: Math.max(left, step.state === 'holding' ? (step.holdSeconds ?? 0) * 1000 : 0),
      }
    : undefined;
}
