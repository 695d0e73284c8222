import { type Activity, ConnectionStatus, type DirectLine } from 'botframework-directlinejs';
import type { Breaks } from '../session/breaks';
import { keepOpening } from '../session/keepOpening';
import { pause } from '../session/pause';
import { serverClock } from '../session/serverClock';
import type { Session } from '../session/session';
import { tellConnection, tellNews } from '../status';
import { words } from '../words';
import { openLine } from './openLine';
import { atPlace, placeOf } from './place';
import { PostQueue } from './postQueue';
import { type Observer, Relay } from './relay';

/**
 * The connection that Web Chat sees: one for as long as its conversation is there. Below it Direct Line connections come and go, each
 * from where the one before it broke.
 */
export class LastingLine {
  readonly activity$ = new Relay<Activity>(({ id }) => id);
  readonly connectionStatus$ = new Relay<ConnectionStatus>(String);

  /** Web Chat reads in it who the person is. */
  token = '';

  /** The place in the log of the last activity that arrived. */
  private readTo = 0;
  /** Nothing where the conversation is gone. */
  private current: Promise<DirectLine | undefined>;
  private readonly posts = new PostQueue(() => this.current);

  /** @param moved Called once if the conversation is gone and another took its place; this line is over then. */
  constructor(
    session: Session,
    private readonly breaks: Breaks,
    private readonly moved: (session: Session) => void,
  ) {
    this.connectionStatus$.next(ConnectionStatus.Connecting);
    this.current = Promise.resolve(this.open(session));
    this.connectionStatus$.next(ConnectionStatus.Online);
  }

  /** Web Chat takes an observable of the activity's id. */
  postActivity(activity: Activity) {
    return {
      subscribe: (observer: Observer<string>): void => {
        tellNews('');
        this.posts.post(activity).then(
          (id) => {
            observer.next?.(id);
            observer.complete?.();
          },
          (error: unknown) => observer.error?.(error),
        );
      },
    };
  }

  /** Web Chat ends a connection when it is given another; this one ends with its conversation. */
  end(): void {}

  private open(session: Session): DirectLine {
    this.token = session.token;
    const { polls } = this.breaks;
    return openLine(
      session,
      { watermark: `${this.readTo}`, polls },
      {
        opened: () => tellConnection(''),
        heard: (activity) => this.hear(activity),
        lost: (openFor) => {
          this.breaks.lineBroke({ polls, openFor });
          tellConnection(words.connectingAgain);
          this.current = this.openAgain(session);
        },
      },
    );
  }

  private async openAgain(session: Session): Promise<DirectLine | undefined> {
    await pause(this.breaks.delay);
    serverClock.startAfresh();
    const next = await keepOpening(this.breaks, session);
    if (next.conversationId === session.conversationId) {
      return this.open(next);
    }

    this.moved(next);
    return undefined;
  }

  private hear(activity: Activity): void {
    if (activity.timestamp) {
      serverClock.observe(Date.parse(activity.timestamp), Date.now());
    }

    this.readTo = Math.max(this.readTo, placeOf(activity) ?? 0);
    this.activity$.next(atPlace(activity, placeOf(activity) ?? this.readTo));
  }
}
