import { ConnectionStatus, DirectLine, type DirectLineOptions, type Services } from 'botframework-directlinejs';
import type { Session } from '../session/session';
import type { LineEvents } from './lineEvents';
import { polledSocket } from './polledSocket';
import { watchedSocket } from './watchedSocket';

/** How long a call may take; also how often the client pings, and how long it waits before it asks again. Milliseconds. */
const timeout = 20_000;
/** How long a socket may take to open, with the calls before it, and how long the first answer to a poll; milliseconds. */
const longestOpening = { socket: 30_000, poll: 15_000 };

/** How a line is opened. */
export interface Opening {
  /** The place in the log after which it begins. */
  readonly watermark: string;
  /** Whether it polls; else it has a web socket. */
  readonly polls: boolean;
}

/** A Direct Line connection that is given up at the first thing that goes wrong with it; its own ways to go on are slow or none. */
export function openLine(session: Session, { watermark, polls }: Opening, events: LineEvents): DirectLine {
  let openedAt: number | undefined;
  let isLost = false;
  const lose = (): void => {
    if (!isLost) {
      isLost = true;
      clearTimeout(deadline);
      line.end();
      events.lost(openedAt === undefined ? undefined : performance.now() - openedAt);
    }
  };
  const socketEvents = {
    opened: (): void => {
      clearTimeout(deadline);
      openedAt = performance.now();
      events.opened();
    },
    closed: lose,
  };
  const deadline = setTimeout(lose, polls ? longestOpening.poll : longestOpening.socket);

  const { token, conversationId } = session;
  const options: DirectLineOptions & Partial<Services> = {
    token,
    conversationId,
    domain: `${location.origin}/v3/directline`,
    watermark,
    timeout,
    WebSocket: polls ? polledSocket(session, watermark, socketEvents) : watchedSocket(socketEvents),
  };
  const line = new DirectLine(options);
  line.connectionStatus$.subscribe((status) => {
    if (status >= ConnectionStatus.ExpiredToken) {
      lose();
    }
  });
  line.activity$.subscribe(events.heard, lose);
  return line;
}
