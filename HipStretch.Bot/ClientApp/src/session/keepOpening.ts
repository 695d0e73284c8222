import { tellStatus } from '../status';
import { words } from '../words';
import { openSession, reopenSession } from './openSession';
import { retryDelay } from './retryDelay';
import type { Session } from './session';
import { pause } from './pause';

/** Opens the conversation, however long the server is away. */
export async function keepOpening(broken?: Session): Promise<Session> {
  for (let failures = 1; ; failures++) {
    try {
      const session = broken ? await reopenSession(broken) : await openSession();
      if (broken || failures > 1) {
        tellStatus('');
      }

      return session;
    } catch (error) {
      console.info(error);
      tellStatus(words.connectingAgain);
      await pause(retryDelay(failures));
    }
  }
}
