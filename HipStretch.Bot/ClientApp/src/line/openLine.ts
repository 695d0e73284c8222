import { ConnectionStatus, DirectLine, type DirectLineOptions, type Services } from 'botframework-directlinejs';
import type { Session } from '../session/session';

/** How long a call may take; also how often the client pings, and how long it waits before it asks again. Milliseconds. */
const timeout = 20_000;

/**
 * A Direct Line connection that replays the conversation from its beginning.
 * The client tells nobody that its socket closed, and takes its time to open another, so the socket is watched.
 * @param lost Called when the connection is gone, perhaps more than once.
 */
export function openLine({ token, conversationId }: Session, lost: () => void): DirectLine {
  class WatchedSocket extends WebSocket {
    constructor(url: string) {
      super(url);
      this.addEventListener('close', lost);
    }
  }

  const options: DirectLineOptions & Partial<Services> = {
    token,
    conversationId,
    domain: `${location.origin}/v3/directline`,
    watermark: '0',
    timeout,
    WebSocket: WatchedSocket as typeof WebSocket,
  };
  const line = new DirectLine(options);
  line.connectionStatus$.subscribe((status) => {
    if (status >= ConnectionStatus.ExpiredToken) {
      lost();
    }
  });
  return line;
}
