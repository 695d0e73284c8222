import { hooks } from 'botframework-webchat-component';
import { useEffect, useState } from 'react';
import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import type { Message } from '../steps/step';
import { underWay } from '../steps/underWay';
import { FreshMessages } from './freshMessages';
import { heardUntil } from './heardUntil';
import { soundsOf } from './soundsOf';
import { spokenOf } from './spoken';
import { allowTones, sound } from './tones';
import { touched } from './touch';
import { useHandsFree } from './useHandsFree';
import { useHoldEnd } from './useHoldEnd';

/** What is heard of the conversation: messages by voice where it is hands-free, the cues of a hold as tones where they are wanted so. */
export function Sound() {
  const { handsFree: isOn, beeps } = useSettings();
  const [activities] = hooks.useActivities();
  const transcript = activities as readonly Message[];
  const [news] = useState(() => new FreshMessages());
  const { handsFree, isKnown } = useHandsFree(isOn, transcript);
  useHoldEnd(handsFree, isOn, transcript);

  const sending = underWay(transcript);
  useEffect(() => {
    if (sending !== undefined) {
      handsFree.current?.hush();
    }
  }, [handsFree, sending]);

  useEffect(() => {
    if (!isKnown) {
      return;
    }

    const fresh = news.of(transcript).map((message) => ({ ...soundsOf(message, keptSettings.now.beeps, Date.now()), spoken: spokenOf(message) }));
    // Else another tab is the one that is heard.
    if (handsFree.current || !isOn) {
      fresh.forEach(({ tone }) => tone && sound(tone));
    }

    if (handsFree.current) {
      handsFree.current.say(...fresh.filter(({ isSpoken }) => isSpoken).map(({ spoken }) => spoken));
    } else {
      fresh.forEach(({ spoken }) => heardUntil.keep(spoken.time));
    }
  }, [handsFree, isKnown, isOn, news, transcript]);

  useEffect(() => {
    if (beeps) {
      void touched().then(allowTones);
    }
  }, [beeps]);

  return null;
}
