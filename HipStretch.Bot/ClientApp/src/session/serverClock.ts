/**
 * The server's clock, seen from here. What the server sends arrives later, so each answer and message shows how far the clocks are
 * apart at most; the smallest difference seen is the best guess, and a replayed old message does no harm.
 */
export class ServerClock {
  private ahead = Infinity;

  /** Learns from something that the server sent at one time (its clock) and that was here at another (ours); in milliseconds. */
  observe(sent: number, received: number): void {
    this.ahead = Math.min(this.ahead, received - sent);
  }

  /** Forgets what it learnt: either clock may have been put right since. */
  startAfresh(): void {
    this.ahead = Infinity;
  }

  /** A time of the server's clock on ours; in milliseconds. */
  here(time: number): number {
    return Number.isFinite(this.ahead) ? time + this.ahead : time;
  }
}

/** The clock of our server. */
export const serverClock = new ServerClock();
