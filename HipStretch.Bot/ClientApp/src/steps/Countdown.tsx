import { useEffect, useState } from 'react';
import { words } from '../words';

/** Seconds that run down to 0, in a ring that empties; the ring stands still where less motion is wanted. Times are in milliseconds. */
export function Countdown({ end, length }: { readonly end: number; readonly length: number }) {
  const [now, setNow] = useState(() => Date.now());
  const left = Math.max(0, end - now);
  useEffect(() => {
    if (left > 0) {
      const timer = setTimeout(() => setNow(Date.now()), left % 1000 || 1000);
      return () => clearTimeout(timer);
    }

    return undefined;
  }, [left]);

  // The animation began before it was drawn: its delay says how long ago.
  const [elapsed] = useState(() => Math.max(0, length - left));
  return (
    <div className="countdown" role="timer" aria-label={words.timeLeft}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="44" pathLength="1" />
        <circle
          className="countdown-ring"
          cx="50"
          cy="50"
          r="44"
          pathLength="1"
          style={{ animationDuration: `${length}ms`, animationDelay: `${-elapsed}ms` }}
        />
      </svg>
      <span>{Math.ceil(left / 1000)}</span>
    </div>
  );
}
