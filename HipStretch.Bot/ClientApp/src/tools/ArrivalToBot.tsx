import { hooks } from 'botframework-webchat-component';
import { useEffect, useState } from 'react';
import { isComingBack } from '../steps/comingBack';
import type { Message } from '../steps/step';

/** After so long without one more message all that was said before is here; milliseconds. */
const quiet = 1_500;

/** Tells the bot, once for a page, that somebody came back in the midst of a routine, so that it says again where they are. */
export function ArrivalToBot() {
  const [activities] = hooks.useActivities();
  const sendEvent = hooks.useSendEvent();
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    if (isOver || activities.length === 0) {
      return undefined;
    }

    const timer = setTimeout(() => {
      setOver(true);
      if (isComingBack(activities as readonly Message[], Date.now())) {
        sendEvent('hipstretch/arrival', {});
      }
    }, quiet);
    return () => clearTimeout(timer);
  }, [activities, isOver, sendEvent]);

  return null;
}
