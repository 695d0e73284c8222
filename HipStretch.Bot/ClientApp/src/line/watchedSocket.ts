import type { SocketEvents } from './lineEvents';

/** A web socket that is watched: the Direct Line client tells nobody that its socket closed, and takes its time to open another. */
export function watchedSocket({ opened, closed }: SocketEvents): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL) {
      super(url);
      this.addEventListener('open', opened);
      this.addEventListener('close', closed);
    }
  };
}
