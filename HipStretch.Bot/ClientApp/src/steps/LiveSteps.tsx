import { hooks } from 'botframework-webchat-component';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { liveStep } from './liveStep';
import { poseTitles } from './poseTitles';
import { type Message, type Step, stepOf } from './step';

interface Live {
  /** The message whose step is going on, and the step. */
  readonly current: { readonly message: Message; readonly step: Step } | undefined;
  /** Whether nothing was said by the bot since. */
  readonly isNewest: boolean;
  /** What the poses are called, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  readonly transcript: readonly Message[];
}

const LiveContext = createContext<Live>({ current: undefined, isNewest: false, titles: new Map(), transcript: [] });

/** Which step is going on, for what shows it; the page's layout knows it as `data-session`. */
export function LiveSteps({ children }: { readonly children: ReactNode }) {
  const [activities] = hooks.useActivities();
  const transcript = activities as readonly Message[];
  const live = useMemo(() => liveOf(transcript), [transcript]);
  const state = live.current?.step.state ?? '';
  useEffect(() => {
    document.documentElement.dataset.session = state;
    document.documentElement.dataset.answers = live.isNewest ? 'step' : '';
  }, [state, live.isNewest]);
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

export const useLiveSteps = (): Live => useContext(LiveContext);

function liveOf(transcript: readonly Message[]): Live {
  const message = liveStep(transcript);
  const step = message && stepOf(message);
  return {
    current: message && step && { message, step },
    isNewest: message !== undefined && transcript.findLast(({ type, from }) => type === 'message' && from?.role === 'bot') === message,
    titles: poseTitles(transcript),
    transcript,
  };
}
