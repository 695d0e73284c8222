import type { Activity, DirectLine } from 'botframework-directlinejs';
import { pause } from '../session/pause';
import { retryDelay } from '../session/retryDelay';
import { post } from './post';

/** How long a message is tried from when it was written, in milliseconds; Web Chat gives up then too. */
export const longestPost = 300_000;

/**
 * Sends the messages of one conversation, one after the other. One that finds no server is sent again under the same client id, by which the
 * server knows one that it has. When one is given up, so are those that were written after it and waited for it.
 */
export class PostQueue {
  private last: Promise<unknown> = Promise.resolve();
  private gaveUp = -Infinity;

  /** @param line The line as soon as there is one; undefined where the conversation is gone. */
  constructor(private readonly line: () => Promise<Pick<DirectLine, 'postActivity'> | undefined>) {}

  /** Sends a message that was written just now. Throws where it did not arrive, or the server refused it. */
  post(activity: Activity): Promise<string> {
    const written = Date.now();
    const posted = this.last.then(() => this.deliver(activity, written));
    this.last = posted.catch(() => undefined);
    return posted;
  }

  private async deliver(activity: Activity, written: number): Promise<string> {
    for (let failures = 1; ; failures++) {
      const line = await this.line();
      if (!line) {
        throw new Error('The conversation of this message is gone.');
      }

      if (written <= this.gaveUp || Date.now() >= written + longestPost) {
        this.gaveUp = Date.now();
        throw new Error('The message could not be sent in time.');
      }

      const id = await post(line, activity);
      if (id !== undefined) {
        return id;
      }

      await pause(retryDelay(failures));
    }
  }
}
