import { type Message, stepOf } from './step';
import { stepWords } from './stepWords';

/** What the transcript calls the poses, by their ids: a hold's own text does not name its pose. */
export function poseTitles(transcript: readonly Message[]): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const message of transcript) {
    const pose = stepOf(message)?.pose;
    const title = pose && message.text ? stepWords(message.text).title : null;
    if (pose && title) {
      titles.set(pose, title);
    }
  }

  return titles;
}
