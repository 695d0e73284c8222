import { entityOf, type Message, stepOf } from './step';

/**
 * The message whose step is going on: the last one of the transcript that has a step, unless the bot has asked something else or told a
 * verdict since. Earlier steps are history.
 */
export function liveStep(transcript: readonly Message[]): Message | undefined {
  const last = transcript.findLast((message) => message.type === 'message' && (stepOf(message) ?? goesOnElsewhere(message)));
  return last && stepOf(last) ? last : undefined;
}

const goesOnElsewhere = (message: Message): boolean =>
  entityOf(message, 'hipstretch/ask') !== undefined || entityOf(message, 'hipstretch/verdict') !== undefined;
