import type { Message } from '../steps/step';
import type { Spoken } from './handsFree';
import { plainText } from './plainText';

/** A bot's message as it is said: in its own words for a voice, else in those for a screen. */
export function spokenOf(message: Message): Spoken {
  return {
    text: message.speak?.trim() || plainText(message.text ?? ''),
    listens: message.inputHint === 'expectingInput' || message.inputHint === 'acceptingInput',
  };
}
