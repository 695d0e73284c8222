import { isFleeting } from './cue';
import type { Step } from './step';

const inPose: readonly string[] = ['getting-ready', 'holding'];
const instructing: readonly string[] = ['instructing', 'switching'];

/**
 * Whether nobody needs to hear a step any more once there is a newer one. A question is always heard, and so is what to do in a pose before
 * it is held, and that a hold begins before what is said in its midst.
 */
export function isOutdated(older: Step, newer: Step): boolean {
  const isWithin = inPose.includes(newer.state) && older.pose === newer.pose && older.step === newer.step && older.side === newer.side;
  return older.state !== 'checking-in' && !(isWithin && !isFleeting(older) && (isFleeting(newer) || instructing.includes(older.state)));
}
