const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const numbers = new Map<string, number>([
  ...[...units, ...teens].map((word, number) => [word, number] as const),
  ...tens.map((word, ten) => [word, 10 * ten] as const).slice(2),
]);

/** A text as the words that are heard of it, in lower case; numbers are digits, as some recognisers write them: "thirty five" is "35". */
export function spokenWords(text: string): string[] {
  const found: string[] = [];
  let before: number | undefined;
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []) {
    const number = numbers.get(word);
    if (before !== undefined && before >= 20 && before % 10 === 0 && number !== undefined && number > 0 && number < 10) {
      found[found.length - 1] = `${before + number}`;
    } else {
      found.push(number === undefined ? word : `${number}`);
    }

    before = number;
  }

  return found;
}
