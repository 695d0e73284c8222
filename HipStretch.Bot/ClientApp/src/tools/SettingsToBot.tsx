import { hooks } from 'botframework-webchat-component';
import { useEffect, useRef } from 'react';
import { useSettings } from '../settings/useSettings';
import { asGiven } from '../settings/settings';

/** Tells the bot which settings change what it does: at each change, and at the beginning where they are not as given. */
export function SettingsToBot() {
  const { handsFree, holdScale } = useSettings();
  const [activities] = hooks.useActivities();
  const sendEvent = hooks.useSendEvent();
  const told = useRef({ handsFree: asGiven.handsFree, holdScale: asGiven.holdScale });
  // Before the bot's first word there is nobody to tell.
  const isConnected = activities.length > 0;

  useEffect(() => {
    if (isConnected && handsFree !== told.current.handsFree) {
      sendEvent('hipstretch/hands-free', { on: handsFree });
      told.current.handsFree = handsFree;
    }

    if (isConnected && holdScale !== told.current.holdScale) {
      sendEvent('hipstretch/hold-time', { scale: holdScale });
      told.current.holdScale = holdScale;
    }
  }, [handsFree, holdScale, isConnected, sendEvent]);

  return null;
}
