import { useEffect, useState } from 'react';
import { VoiceTurn } from './voiceTurn';

const locks = navigator.locks as LockManager | undefined;

/** Whether this tab is the one that speaks and listens, where it wants to; undefined for the moment before it knows. Where tabs cannot agree each does. */
export function useVoiceTurn(isWanted: boolean): boolean | undefined {
  const [isOurs, setOurs] = useState(locks ? undefined : true);
  useEffect(() => {
    if (!isWanted || !locks) {
      return undefined;
    }

    const turn = new VoiceTurn(locks, setOurs);
    const look = (): void => {
      if (document.visibilityState === 'visible') {
        turn.take();
      }
    };
    if (document.visibilityState === 'visible') {
      turn.take();
    } else {
      setOurs(false);
      turn.wait();
    }

    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
      turn.end();
      setOurs(undefined);
    };
  }, [isWanted]);
  return isWanted && isOurs;
}
