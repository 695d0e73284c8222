import { type Message, type Step, stepOf } from './step';

const cues = ['start', 'halfway', 'last-five', 'repetition', 'end'] as const;
const fleeting: readonly (string | null)[] = ['breathe', 'halfway', 'last-five', 'repetition'];

/** What a message of a hold says that a tone can say too; how to breathe takes words. */
export type Cue = (typeof cues)[number];

/** The cue that a message is. */
export const cueOf = (message: Message): Cue | undefined => cues.find((cue) => cue === stepOf(message)?.cue);

/** Whether a step is a cue in the midst of a hold, which is worth nothing once its moment has passed. */
export const isFleeting = ({ cue }: Step): boolean => fleeting.includes(cue);
