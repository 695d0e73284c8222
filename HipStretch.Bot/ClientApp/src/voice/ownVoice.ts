import { words } from '../words';

/**
 * What a person said in what the microphone heard while the page spoke: the page's own words, which come back in their order, are left out.
 * Empty where there is nothing else. A cry such as "stop" counts also where the page just said that word.
 */
export function besidesOwnVoice(spoken: string, heard: string): string {
  const said = wordsOf(heard);
  if (isCry(said) || spoken === '') {
    return heard.trim();
  }

  const others = unmatched(wordsOf(spoken), said);
  return others.length * 2 > said.length ? heard.trim() : isCry(others) ? others.join(' ') : '';
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];

/** Whether it is nothing but words that must be heard at any moment. */
const isCry = (said: readonly string[]): boolean => said.length > 0 && said.every((word) => words.cries.includes(word));

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
