import { serverClock } from '../session/serverClock';
import { words } from '../words';
import { Countdown } from './Countdown';
import type { Message, Step } from './step';

/** How long a hold is, or, while it is being held, what is left of it. */
export function HoldTime({ isLive, message, step }: { readonly isLive: boolean; readonly message: Message; readonly step: Step }) {
  const seconds = step.holdSeconds ?? 0;
  const left = step.remainingMs;
  if (isLive && step.state === 'holding' && left !== null && message.timestamp) {
    return <Countdown end={serverClock.here(Date.parse(message.timestamp)) + left} length={seconds * 1000} />;
  }

  return step.state === 'paused' && left !== null ? <p className="hold-time">{words.seconds(Math.ceil(left / 1000))}</p> : null;
}
