import { words } from '../words';
import { sentences } from './sentences';
import { spokenWords } from './spokenWords';

/** What the microphone heard while the page spoke. */
export interface Heard {
  readonly text: string;
  /** Whether it will not change any more. */
  readonly isFinal: boolean;
  /** The answers that are offered just then. */
  readonly offered: readonly string[];
}

/**
 * What a person said in what the microphone heard while the page spoke: the page's own words, which come back in their order, are left out.
 * Empty where there is nothing else. A cry such as "stop" counts also where the page just said that word, and so does an answer that it offers;
 * what one of its own sentences begins with, or is, may be its own.
 */
export function besidesOwnVoice(spoken: string, { text, isFinal, offered }: Heard): string {
  const said = spokenWords(text);
  const own = sentences(spoken).map(spokenWords);
  if (own.length === 0 || (isCry(said) && (isFinal || !own.some((sentence) => begins(sentence, said)))) || (isFinal && isAnswer(said, offered, own))) {
    return text.trim();
  }

  const split = splitDigits(said, own.flat());
  const others = unmatched(own.flat(), split);
  return others.length * 2 > split.length ? text.trim() : isCry(others) ? others.join(' ') : '';
}

/** Whether it is nothing but words that must be heard at any moment. */
export const isCry = (said: readonly string[]): boolean => said.length > 0 && said.every((word) => words.cries.includes(word));

const begins = (sentence: readonly string[], said: readonly string[]): boolean => said.every((word, place) => sentence[place] === word);

const isAnswer = (said: readonly string[], offered: readonly string[], own: readonly (readonly string[])[]): boolean =>
  offered.some((answer) => isSame(spokenWords(answer), said)) && !own.some((sentence) => isSame(sentence, said));

const isSame = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && begins(one, other);

/** "Five, four, three" may come back as "543". */
const splitDigits = (said: readonly string[], text: readonly string[]): string[] =>
  said.flatMap((word) => (/^\d+$/.test(word) && !text.includes(word) ? [...word] : word));

/** The words that are not in the longest part of another text that both have in the same order. */
function unmatched(text: readonly string[], said: readonly string[]): string[] {
  const common = Array.from({ length: text.length + 1 }, () => new Array<number>(said.length + 1).fill(0));
  for (let of = text.length - 1; of >= 0; of--) {
    for (let at = said.length - 1; at >= 0; at--) {
      common[of]![at] = text[of] === said[at] ? common[of + 1]![at + 1]! + 1 : Math.max(common[of + 1]![at]!, common[of]![at + 1]!);
    }
  }

  const others: string[] = [];
  for (let of = 0, at = 0; at < said.length; ) {
    if (of < text.length && text[of] === said[at]) {
      of++;
      at++;
    } else if (of < text.length && common[of + 1]![at]! >= common[of]![at + 1]!) {
      of++;
    } else {
      others.push(said[at++]!);
    }
  }

  return others;
}
