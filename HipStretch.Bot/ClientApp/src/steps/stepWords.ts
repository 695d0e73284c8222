/** A step's text, taken apart for the card. */
export interface StepWords {
  /** What comes before the heading, such as the change to a new pose. */
  readonly lead: string;
  /** The pose's title, where the text has one. */
  readonly title: string | null;
  /** What to do. */
  readonly action: string;
}

/** The bot writes a step as `**Pose · 2 of 4** What to do`, perhaps after other sentences. */
const heading = /\*\*(?<title>[^*]+?) · \d+ of \d+\*\*\s*/;

/** Takes a step's text apart; a text without a heading is all action. */
export function stepWords(text: string): StepWords {
  const found = heading.exec(text);
  return found
    ? { lead: text.slice(0, found.index).trim(), title: found.groups!.title!, action: text.slice(found.index + found[0].length) }
    : { lead: '', title: null, action: text };
}
