import { hooks } from 'botframework-webchat-component';
import { useEffect, useState } from 'react';
import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import { cueOf } from '../steps/cue';
import type { Message } from '../steps/step';
import { FreshMessages } from './freshMessages';
import { spokenOf } from './spoken';
import { allowTones, sound } from './tones';
import { touched } from './touch';
import { useHandsFree } from './useHandsFree';

/** What is heard of the conversation: messages by voice where it is hands-free, the cues of a hold as tones where they are wanted so. */
export function Sound() {
  const { handsFree: isOn, beeps } = useSettings();
  const [activities] = hooks.useActivities();
  const [news] = useState(() => new FreshMessages());
  const handsFree = useHandsFree(isOn, activities as readonly Message[]);

  useEffect(() => {
    for (const message of news.of(activities as readonly Message[])) {
      const cue = cueOf(message);
      if (cue && keptSettings.now.beeps) {
        sound(cue);
      }

      if (cue === undefined || cue === 'end' || !keptSettings.now.beeps) {
        handsFree.current?.say({ ...spokenOf(message), isFleeting: cue !== undefined && cue !== 'end' });
      }
    }
  }, [activities, handsFree, news]);

  useEffect(() => {
    if (beeps) {
      void touched().then(allowTones);
    }
  }, [beeps]);

  return null;
}
