import { watchConnection } from '../status';
import { words } from '../words';

/** A break that is over sooner than this is not worth a word; milliseconds. */
const patience = 4_000;

/**
 * Says that the connection is away, once in each break that lasts, and that it is back; returns what ends it.
 * @param isInPose Whether the person may be in a pose, which nobody leads them out of then.
 */
export function sayWhereLineIsLost(say: (what: string) => void, isInPose: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const tell = (): void => {
    isTold = true;
    say(isInPose() ? words.lostInPose : words.lost);
  };
  const unwatch = watchConnection((isAway) => {
    if (isAway) {
      timer ??= setTimeout(tell, patience);
      return;
    }

    clearTimeout(timer);
    timer = undefined;
    if (isTold) {
      isTold = false;
      say(words.back);
    }
  });
  return () => {
    clearTimeout(timer);
    unwatch();
  };
}
