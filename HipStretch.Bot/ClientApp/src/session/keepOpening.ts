import { tellConnection } from '../status';
import { words } from '../words';
import type { Breaks } from './breaks';
import { openSession, reopenSession } from './openSession';
import type { Session } from './session';
import { pause } from './pause';

/** Opens the conversation, however long the server is away. That the page is connected again only an open line can tell. */
export async function keepOpening(breaks: Breaks, broken?: Session): Promise<Session> {
  for (;;) {
    try {
      return broken ? await reopenSession(broken) : await openSession();
    } catch (error) {
      console.info(error);
      tellConnection(words.connectingAgain);
      breaks.callFailed();
      await pause(breaks.delay);
    }
  }
}
