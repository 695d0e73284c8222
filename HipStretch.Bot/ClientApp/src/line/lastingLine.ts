import { type Activity, ConnectionStatus, type DirectLine } from 'botframework-directlinejs';
import { keepOpening } from '../session/keepOpening';
import { pause } from '../session/pause';
import { retryDelay } from '../session/retryDelay';
import type { Session } from '../session/session';
import { tellStatus } from '../status';
import { words } from '../words';
import { openLine } from './openLine';
import { post } from './post';
import { type Observer, Relay } from './relay';

/** How long a message is tried, in milliseconds; Web Chat gives up then too. */
export const longestPost = 300_000;

/**
 * The connection that Web Chat sees: one for as long as the page is open. Below it Direct Line connections come and go, and messages
 * that find no server are sent again, in order, under the same client id, by which the server knows one that it has.
 */
export class LastingLine {
  readonly activity$ = new Relay<Activity>((activity) => activity.id !== undefined);
  readonly connectionStatus$ = new Relay<ConnectionStatus>(() => true);

  /** Web Chat reads in it who the person is. */
  token = '';

  private current: Promise<DirectLine>;
  private lastPost: Promise<unknown> = Promise.resolve();

  /** @param opened Called with each session, also with the first. */
  constructor(
    session: Session,
    private readonly opened: (session: Session, line: LastingLine) => void,
  ) {
    this.connectionStatus$.next(ConnectionStatus.Connecting);
    this.current = Promise.resolve(this.open(session));
    this.connectionStatus$.next(ConnectionStatus.Online);
  }

  /** Web Chat takes an observable of the activity's id. */
  postActivity(activity: Activity) {
    return {
      subscribe: (observer: Observer<string>): void => {
        const posted = this.lastPost.then(() => this.deliver(activity));
        this.lastPost = posted.catch(() => undefined);
        posted.then(
          (id) => {
            observer.next?.(id);
            observer.complete?.();
          },
          (error: unknown) => observer.error?.(error),
        );
      },
    };
  }

  /** Web Chat ends a connection when it is given another person's; this one goes on. */
  end(): void {}

  private open(session: Session): DirectLine {
    this.token = session.token;
    let isLost = false;
    const lost = (): void => {
      if (!isLost) {
        isLost = true;
        tellStatus(words.connectingAgain);
        this.current = keepOpening(session).then((next) => this.open(next));
        line.end();
      }
    };
    const line = openLine(session, lost);
    line.activity$.subscribe((activity) => this.activity$.next(activity), lost);
    this.opened(session, this);
    return line;
  }

  private async deliver(activity: Activity): Promise<string> {
    const end = Date.now() + longestPost;
    for (let failures = 1; ; failures++) {
      const line = await this.current;
      if (Date.now() > end) {
        throw new Error('The message could not be sent.');
      }

      const id = await post(line, activity);
      if (id !== undefined) {
        return id;
      }

      await pause(retryDelay(failures));
    }
  }
}
