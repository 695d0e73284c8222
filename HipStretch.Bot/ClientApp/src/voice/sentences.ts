/** Chrome ends an utterance after about 15 seconds; so many letters take less, also at the slowest rate. */
const longest = 160;

/** A text as utterances that are short enough: sentences, and parts of them where one is long. None is empty: that jams some engines. */
export function sentences(text: string): string[] {
  return text
    .split(/(?<=[.!?:;])\s+|\n+/)
    .flatMap(parts)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function parts(sentence: string): string[] {
  const words = sentence.trim().split(/\s+/);
  const found: string[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last !== undefined && last.length + word.length < longest) {
      found[found.length - 1] = `${last} ${word}`;
    } else {
      found.push(word);
    }
  }

  return found;
}
