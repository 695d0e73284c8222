import { type Message, stepOf } from './step';

const cues = ['start', 'halfway', 'last-five', 'repetition', 'end'] as const;

/** What a message of a hold says that a tone can say too; how to breathe takes words. */
export type Cue = (typeof cues)[number];

/** The cue that a message is. */
export const cueOf = (message: Message): Cue | undefined => cues.find((cue) => cue === stepOf(message)?.cue);
