import { type Message, stepOf } from './step';

/** The message whose step is going on: the last one of the transcript that has a step. Earlier steps are history. */
export function liveStep(transcript: readonly Message[]): Message | undefined {
  return transcript.findLast((message) => message.type === 'message' && stepOf(message) !== undefined);
}
