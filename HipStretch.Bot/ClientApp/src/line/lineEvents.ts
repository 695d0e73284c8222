import type { Activity } from 'botframework-directlinejs';

/** What a line tells of itself. */
export interface LineEvents {
  readonly opened: () => void;
  readonly heard: (activity: Activity) => void;
  /** It is gone; told once. With how long it was open, in milliseconds; undefined where it never was. */
  readonly lost: (openFor: number | undefined) => void;
}

/** What opened and closed below a line. */
export interface SocketEvents {
  readonly opened: () => void;
  readonly closed: () => void;
}
