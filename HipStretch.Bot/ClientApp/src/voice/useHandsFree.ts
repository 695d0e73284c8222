import { hooks } from 'botframework-webchat-component';
import { type RefObject, useEffect, useRef } from 'react';
import { keptSettings } from '../settings/keptSettings';
import { useSettings } from '../settings/useSettings';
import { lastOfBot } from '../steps/lastOfBot';
import { liveStep } from '../steps/liveStep';
import { type Message, stepOf } from '../steps/step';
import { isUnderWay } from '../steps/underWay';
import { tellNews } from '../status';
import { words } from '../words';
import { HandsFree } from './handsFree';
import { heardUntil } from './heardUntil';
import { sayWhereLineIsLost } from './lostLine';
import { canListen, SpeechIn } from './speechIn';
import { SpeechOut } from './speechOut';
import { type Spoken, spokenOf } from './spoken';
import { touched } from './touch';
import { useVoiceTurn } from './useVoiceTurn';

/** So many times in a row nobody answers a question before it is asked whether the microphone hears them. */
const silences = 3;

/** Whether this page was switched to hands-free since it was opened; after a reload it goes on without a word about itself. */
let wasOn = keptSettings.now.handsFree;

/** Hands-free while this tab speaks. */
interface Speaking {
  readonly handsFree: RefObject<HandsFree>;
  /** Whether it is known whether this tab speaks. */
  readonly isKnown: boolean;
}

/** What hands-free knows of the conversation. */
interface Talk {
  readonly answer: (text: string) => void;
  readonly transcript: readonly Message[];
}

/**
 * Hands-free for as long as it is on, in one tab. First it says how to stop it, and then what the bot said last; where it begins anew, as the
 * microphone is turned on or off, it goes on with what it had to say.
 */
export function useHandsFree(isOn: boolean, transcript: readonly Message[]): Speaking {
  const { microphone } = useSettings();
  const sendMessage = hooks.useSendMessage();
  const current = useRef<HandsFree | null>(null);
  const unsaid = useRef<readonly Spoken[]>([]);
  const talk = useRef<Talk>({ answer: sendMessage, transcript });
  talk.current = { answer: sendMessage, transcript };
  // What cannot be listened to need not be asked about.
  const listens = canListen && microphone === true;
  const isAsked = !canListen || microphone !== null;
  const isOurs = useVoiceTurn(isOn && isAsked);

  useEffect(() => {
    if (!isOurs) {
      wasOn &&= isOn;
      unsaid.current = [];
      return undefined;
    }

    const handsFree = start(listens, talk);
    current.current = handsFree;
    handsFree.say(...(wasOn ? unsaid.current : introduction(listens, talk.current.transcript)));
    wasOn = true;
    const unwatch = sayWhereLineIsLost((text) => handsFree.say({ text, listens }), () => isInPose(talk.current.transcript));
    return () => {
      unwatch();
      unsaid.current = handsFree.end();
      current.current = null;
    };
  }, [isOn, isOurs, listens]);

  return { handsFree: current, isKnown: isOurs !== undefined };
}

function start(listens: boolean, talk: RefObject<Talk>): HandsFree {
  const tell = (what: string): void => {
    tellNews(what);
    handsFree.say({ text: what, listens });
  };
  const told = new Set<string>();
  const tellOnce = (what: string): void => {
    if (!told.has(what)) {
      told.add(what);
      tell(what);
    }
  };
  const last = (): Message | undefined => lastOfBot(talk.current!.transcript);
  const ear = listens
    ? new SpeechIn({
        heard: (text, isFinal) => handsFree.hear(text, isFinal),
        ended: () => handsFree.goOn(),
        refused: () => tellOnce(words.cannotHear),
        silent: (times) => {
          if (times >= silences && last()?.inputHint === 'expectingInput') {
            tellOnce(words.hearsNothing);
          }
        },
      })
    : undefined;
  const handsFree = new HandsFree(new SpeechOut(), ear, {
    answered: (text) => {
      if (!isUnderWay(talk.current!.transcript, text)) {
        talk.current!.answer(text);
      }
    },
    done: ({ time }) => heardUntil.keep(time),
    offered: () => (last()?.suggestedActions?.actions ?? []).flatMap(({ title }) => title ?? []),
    touched: async () => {
      tellNews(words.touchToHear);
      await touched();
      tellNews('');
    },
    rate: () => keptSettings.now.rate,
  });
  ear?.listen();
  return handsFree;
}

function introduction(listens: boolean, transcript: readonly Message[]): Spoken[] {
  const introduced = listens ? words.handsFreeIntroduced : words.readingIntroduced;
  const text = navigator.maxTouchPoints > 0 ? `${introduced} ${words.soundStops}` : introduced;
  const last = lastOfBot(transcript);
  return [{ text, listens }, ...(last ? [spokenOf(last)] : [])];
}

function isInPose(transcript: readonly Message[]): boolean {
  const message = liveStep(transcript);
  const state = message && stepOf(message)?.state;
  return state !== undefined && state !== 'finished';
}
