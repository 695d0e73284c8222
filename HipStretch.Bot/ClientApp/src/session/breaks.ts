import { retryDelay } from './retryDelay';

/** A line that was open for so long was a good one; milliseconds. */
const goodTime = 5_000;
/** So many sockets in a row that never opened mean that the network lets none through. */
const patience = 3;

/** How a line was when it broke. */
export interface BrokenLine {
  readonly polls: boolean;
  /** How long it was open, in milliseconds; undefined where it never was. */
  readonly openFor: number | undefined;
}

/**
 * What broke in a row, over every line and call of a page: how long to wait before the next, and whether it should be a socket.
 * A line that opens and breaks at once is as much a break as one that never opens, else the two of them go round without end.
 */
export class Breaks {
  private inRow = 0;
  private unopened = 0;

  /** How long to wait before the next attempt, in milliseconds. */
  get delay(): number {
    return retryDelay(Math.max(1, this.inRow));
  }

  /** Whether the next line polls. When a polling line that worked breaks, the network may be another one, and one socket is tried. */
  get polls(): boolean {
    return this.unopened >= patience;
  }

  callFailed(): void {
    this.inRow++;
  }

  lineBroke({ polls, openFor }: BrokenLine): void {
    this.inRow = (openFor ?? 0) >= goodTime ? 1 : this.inRow + 1;
    if (openFor !== undefined) {
      this.unopened = polls ? patience - 1 : 0;
    } else if (!polls) {
      this.unopened++;
    }
  }
}
