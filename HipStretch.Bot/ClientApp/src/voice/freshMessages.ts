import { serverClock } from '../session/serverClock';
import type { Message } from '../steps/step';
import { heardUntil } from './heardUntil';

/** How far the clocks may be apart beside what is known of it; milliseconds. */
const tolerance = 1_000;
const opened = Date.now();

/** Finds what the bot said since the page was opened, and what a reload kept from being heard, each message once; the rest is history. */
export class FreshMessages {
  private readonly seen = new Set<string>();
  private readonly before = heardUntil.read();

  of(transcript: readonly Message[]): Message[] {
    return transcript.filter((message) => {
      const { id, type, from, timestamp } = message;
      if (type !== 'message' || from?.role !== 'bot' || !id || !timestamp || this.seen.has(id)) {
        return false;
      }

      this.seen.add(id);
      const time = Date.parse(timestamp);
      return this.before === undefined ? serverClock.here(time) >= opened - tolerance : time > this.before;
    });
  }
}
