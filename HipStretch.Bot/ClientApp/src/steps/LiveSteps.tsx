import { hooks } from 'botframework-webchat-component';
import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { liveStep } from './liveStep';
import { poseTitles } from './poseTitles';
import { ServerClock } from './serverClock';
import type { Message } from './step';

interface Live {
  readonly id: string | undefined;
  readonly clock: ServerClock;
  /** What the poses are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

const LiveContext = createContext<Live>({ id: undefined, clock: new ServerClock(), titles: new Map() });

/** Which step is going on, for the cards below it. */
export function LiveSteps({ children }: { readonly children: ReactNode }) {
  const [activities] = hooks.useActivities();
  const clock = useRef(new ServerClock()).current;
  const seen = useRef(new Set<string>()).current;
  const transcript = activities as readonly Message[];
  for (const { id, timestamp, from } of transcript) {
    if (id && timestamp && from?.role === 'bot' && !seen.has(id)) {
      seen.add(id);
      clock.observe(Date.parse(timestamp), Date.now());
    }
  }

  const live = useMemo(() => ({ id: liveStep(transcript)?.id, clock, titles: poseTitles(transcript) }), [transcript, clock]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLiveSteps = (): Live => useContext(LiveContext);
