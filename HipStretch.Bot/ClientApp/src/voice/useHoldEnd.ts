import { type RefObject, useEffect } from 'react';
import { keptSettings } from '../settings/keptSettings';
import { liveStep } from '../steps/liveStep';
import { type Message, stepOf } from '../steps/step';
import { stepClockOf } from '../steps/stepClock';
import { words } from '../words';
import type { HandsFree } from './handsFree';
import { sound } from './tones';

/** How late the bot's own word at the end of a hold may be; milliseconds. */
const patience = 3_000;

/** Ends a hold by itself where no word of the bot's comes at its end: nobody is left in a pose by a broken line. */
export function useHoldEnd(handsFree: RefObject<HandsFree>, isOn: boolean, transcript: readonly Message[]): void {
  const message = liveStep(transcript);
  useEffect(() => {
    const step = message && stepOf(message);
    const clock = step?.state === 'holding' ? stepClockOf(message!, step) : undefined;
    const left = clock ? clock.end + patience - Date.now() : -1;
    if (left < 0) {
      return undefined;
    }

    const timer = setTimeout(() => {
      if (keptSettings.now.beeps && (handsFree.current || !isOn)) {
        sound('end');
      }

      handsFree.current?.say({ text: words.holdOver, listens: true });
    }, left);
    return () => clearTimeout(timer);
  }, [handsFree, isOn, message]);
}
