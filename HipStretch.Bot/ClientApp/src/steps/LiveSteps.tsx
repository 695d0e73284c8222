import { hooks } from 'botframework-webchat-component';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { liveStep } from './liveStep';
import { poseTitles } from './poseTitles';
import type { Message } from './step';

interface Live {
  readonly id: string | undefined;
  /** What the poses are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
}

const LiveContext = createContext<Live>({ id: undefined, titles: new Map() });

/** Which step is going on, for the cards below it. */
export function LiveSteps({ children }: { readonly children: ReactNode }) {
  const [activities] = hooks.useActivities();
  const transcript = activities as readonly Message[];
  const live = useMemo(() => ({ id: liveStep(transcript)?.id, titles: poseTitles(transcript) }), [transcript]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLiveSteps = (): Live => useContext(LiveContext);
