import { hooks } from 'botframework-webchat-component';
import { useEffect, useRef } from 'react';
import { asGiven } from '../settings/settings';
import { useSettings } from '../settings/useSettings';
import { type Told, toldSettings } from './toldSettings';

/** Tells the bot which settings change what it does: at each change, and when a conversation is first here where they are not as given. */
export function SettingsToBot({ conversationId }: { readonly conversationId: string }) {
  const { handsFree, holdScale } = useSettings();
  const [activities] = hooks.useActivities();
  const sendEvent = hooks.useSendEvent();
  const told = useRef<Told>();
  // Before the bot's first word there is nobody to tell.
  const isConnected = activities.length > 0;

  useEffect(() => {
    if (!isConnected) {
      return;
    }

    const before = (told.current ??= toldSettings.read(conversationId) ?? asGiven);
    if (handsFree !== before.handsFree) {
      sendEvent('hipstretch/hands-free', { on: handsFree });
    }

    if (holdScale !== before.holdScale) {
      sendEvent('hipstretch/hold-time', { scale: holdScale });
    }

    told.current = { handsFree, holdScale };
    toldSettings.keep(conversationId, told.current);
  }, [conversationId, handsFree, holdScale, isConnected, sendEvent]);

  return null;
}
