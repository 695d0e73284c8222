import { serverClock } from '../session/serverClock';
import { type Cue, cueOf, isFleeting } from '../steps/cue';
import { type Message, stepOf } from '../steps/step';

/** How late a tone, or a cue in the midst of a hold, may be and still mean now; milliseconds. */
const latest = 3_000;

/** How a message of the bot's is heard. */
export interface Sounds {
  readonly tone: Cue | undefined;
  readonly isSpoken: boolean;
}

/**
 * How a message is heard at a time of our clock: as a tone where those are wanted, in words where no tone says as much. The end of a hold is both,
 * as what comes next is said with it, and so is the start of a count of repetitions.
 */
export function soundsOf(message: Message, beeps: boolean, now: number): Sounds {
  const step = stepOf(message);
  const isLate = message.timestamp !== undefined && now - serverClock.here(Date.parse(message.timestamp)) > latest;
  if (isLate && step && isFleeting(step)) {
    return { tone: undefined, isSpoken: false };
  }

  const tone = beeps && !isLate ? cueOf(message) : undefined;
  const tellsMore = tone === 'end' || (tone === 'start' && message.text?.startsWith('Repeat') === true);
  return { tone, isSpoken: tone === undefined || tellsMore };
}
