import { serverClock } from '../session/serverClock';
import { lastOfBot } from './lastOfBot';
import { type Message, stepOf } from './step';

/** Whoever was away for less, as in a reload, knows where they are; milliseconds. */
const shortest = 60_000;

/** Whether somebody who opens the page comes back to a routine that they left: what the bot said last is a step of some time ago, and unanswered. */
export function isComingBack(transcript: readonly Message[], now: number): boolean {
  const last = lastOfBot(transcript);
  const step = last && stepOf(last);
  const isAnswered = last && transcript.slice(transcript.indexOf(last)).some(({ type, from }) => type === 'message' && from?.role === 'user');
  return step !== undefined && step.state !== 'finished' && !isAnswered && now - serverClock.here(Date.parse(last?.timestamp ?? '')) >= shortest;
}
