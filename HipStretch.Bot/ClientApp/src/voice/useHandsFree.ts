import { hooks } from 'botframework-webchat-component';
import { type RefObject, useEffect, useRef } from 'react';
import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import type { Message } from '../steps/step';
import { tellNews } from '../status';
import { words } from '../words';
import { HandsFree } from './handsFree';
import { canListen, SpeechIn } from './speechIn';
import { SpeechOut } from './speechOut';
import { spokenOf } from './spoken';
import { touched } from './touch';

/** Whether this page was switched to hands-free since it was opened; after a reload it goes on without a word about itself. */
let wasOn = keptSettings.now.handsFree;

/** Hands-free for as long as it is on. First it says how to stop it, and then what the bot said last. */
export function useHandsFree(isOn: boolean, transcript: readonly Message[]): RefObject<HandsFree> {
  const { microphone } = useSettings();
  const sendMessage = hooks.useSendMessage();
  const current = useRef<HandsFree | null>(null);
  const latest = useRef({ sendMessage, transcript });
  latest.current = { sendMessage, transcript };
  // What cannot be listened to need not be asked about.
  const listens = canListen && microphone === true;
  const isAsked = !canListen || microphone !== null;

  useEffect(() => {
    if (!isOn || !isAsked) {
      wasOn &&= isOn;
      return undefined;
    }

    const handsFree = start(listens, (text) => latest.current.sendMessage(text));
    current.current = handsFree;
    if (!wasOn) {
      introduce(handsFree, listens, latest.current.transcript);
    }

    wasOn = true;
    return () => {
      handsFree.end();
      current.current = null;
    };
  }, [isAsked, isOn, listens]);

  return current;
}

function start(listens: boolean, answered: (text: string) => void): HandsFree {
  const tell = (what: string): void => {
    tellNews(what);
    handsFree.say({ text: what, listens });
  };
  const once = (what: string): (() => void) => {
    let isTold = false;
    return () => {
      if (!isTold) {
        isTold = true;
        tell(what);
      }
    };
  };
  const ear = listens
    ? new SpeechIn({
        heard: (text, isFinal) => handsFree.hear(text, isFinal),
        refused: once(words.cannotHear),
        silent: once(words.hearsNothing),
      })
    : undefined;
  const handsFree = new HandsFree(new SpeechOut(), ear, {
    answered,
    touched: async () => {
      tellNews(words.touchToHear);
      await touched();
      tellNews('');
    },
    rate: () => keptSettings.now.rate,
  });
  if (ear) {
    ear.listen();
  }

  return handsFree;
}

function introduce(handsFree: HandsFree, listens: boolean, transcript: readonly Message[]): void {
  handsFree.say({ text: listens ? words.handsFreeIntroduced : words.readingIntroduced, listens });
  const last = transcript.findLast(({ type, from }) => type === 'message' && from?.role === 'bot');
  if (last) {
    handsFree.say(spokenOf(last));
  }
}
