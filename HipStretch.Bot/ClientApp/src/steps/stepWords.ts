/** A step's text, taken apart for the card. */
export interface StepWords {
  /** What comes before the heading, such as the change to a new pose. */
  readonly lead: string;
  /** The pose's title, where the text has one. */
  readonly title: string | null;
  /** What to do. */
  readonly action: string;
  /** What comes after it, such as that one may be led. */
  readonly note: string;
}

/** The bot writes a step as `**Pose · 2 of 4** What to do`, perhaps after other sentences. */
const heading = /\*\*(?<title>[^*]+?) · \d+ of \d+\*\*\s*/;

/** Takes a step's text apart; a text without a heading is all action. */
export function stepWords(text: string): StepWords {
  const found = heading.exec(text);
  if (!found) {
    return { lead: '', title: null, action: text, note: '' };
  }

  const [action = '', ...rest] = text.slice(found.index + found[0].length).split(/\n{2,}/);
  return { lead: text.slice(0, found.index).trim(), title: found.groups!.title!, action: action.trim(), note: rest.join('\n\n').trim() };
}
