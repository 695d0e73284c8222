import { useEffect, useState } from 'react';
import { useLiveSteps } from '../steps/LiveSteps';
import { words } from '../words';
import { ScreenLock } from './screenLock';

/** After so long without a word from the bot nobody is on the mat any more; milliseconds. */
const longest = 30 * 60_000;

/** Keeps the screen on while a session goes on, and says what that is good for. */
export function StayAwake() {
  const { current } = useLiveSteps();
  const [lock] = useState(() => new ScreenLock(navigator.wakeLock as WakeLock | undefined, document));
  const isLive = current !== undefined && current.step.state !== 'finished';
  const step = current?.message.id;

  useEffect(() => {
    if (!isLive) {
      return undefined;
    }

    lock.want();
    const timer = setTimeout(() => lock.release(), longest);
    return () => clearTimeout(timer);
  }, [isLive, lock, step]);

  useEffect(() => {
    if (!isLive) {
      lock.release();
    }
  }, [isLive, lock]);

  useEffect(() => () => lock.release(), [lock]);
  return isLive ? <p className="stay-awake">{words.soundStops}</p> : null;
}
