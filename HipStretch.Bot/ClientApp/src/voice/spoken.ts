import { type Message, type Step, stepOf } from '../steps/step';
import { plainText } from './plainText';

/** Something to be said. */
export interface Spoken {
  readonly text: string;
  /** Whether an answer is listened for after it, and while it is said: the person may always speak into it. */
  readonly listens: boolean;
  /** The step that it leads through. */
  readonly step?: Step;
  /** When the bot said it, by the server's clock in milliseconds; what the page says by itself has no such time. */
  readonly time?: number;
}

/** A bot's message as it is said: in its own words for a voice, else in those for a screen. */
export function spokenOf(message: Message): Spoken {
  const step = stepOf(message);
  return {
    text: message.speak?.trim() || plainText(message.text ?? ''),
    listens: message.inputHint === 'expectingInput' || message.inputHint === 'acceptingInput',
    ...(step && { step }),
    ...(message.timestamp && { time: Date.parse(message.timestamp) }),
  };
}
