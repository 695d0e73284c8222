import { call } from '../session/call';
import { conversations } from '../session/openSession';
import { pause } from '../session/pause';
import type { Session } from '../session/session';
import type { SocketEvents } from './lineEvents';

/** How long to wait after an answer, in milliseconds; the server takes a poll within 5 seconds for somebody who listens. */
const interval = 1_000;

interface News {
  readonly activities: readonly unknown[];
  readonly watermark: string;
}

/**
 * In a web socket's place where the network lets none through: it asks again and again what is new. The Direct Line client polls too, but
 * at most failures it stops for ever and tells nobody.
 */
export function polledSocket({ conversationId, token }: Session, watermark: string, { opened, closed }: SocketEvents): typeof WebSocket {
  const path = `${conversations}/${encodeURIComponent(conversationId)}/activities?watermark=`;

  class PolledSocket {
    readyState: number = WebSocket.OPEN;
    onmessage: ((message: { readonly data: string }) => void) | undefined;

    constructor() {
      this.poll().catch((error: unknown) => {
        console.info(error);
        closed();
      });
    }

    /** Clients send pings alone. */
    send(): void {}

    close(): void {
      this.readyState = WebSocket.CLOSED;
    }

    private async poll(): Promise<void> {
      for (let from = watermark, isFirst = true; ; isFirst = false) {
        const news = await call<News>(path + from, { method: 'GET', token });
        if (this.readyState === WebSocket.CLOSED) {
          return;
        }

        if (isFirst) {
          opened();
        }

        // One at a time: the client lets later messages overtake the rest of a longer one.
        for (const activity of news.activities) {
          this.onmessage?.({ data: JSON.stringify({ activities: [activity], watermark: news.watermark }) });
        }

        from = news.watermark;
        await pause(interval);
      }
    }
  }

  return PolledSocket as unknown as typeof WebSocket;
}
