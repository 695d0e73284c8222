import { sentences } from './sentences';
import { voiceFor } from './voices';

/** Whether this browser can speak. */
export const canSpeak = 'speechSynthesis' in globalThis;

/** How a text ended. A browser refuses until the page was touched once. */
export type Ending = 'said' | 'stopped' | 'refused';

/** An engine that is stuck never tells; a letter takes less than this, and a start less than that. Milliseconds. */
const longest = { letter: 200, start: 5_000 };

/** How long the microphone may still tell of what was stopped, in milliseconds. */
const linger = 1_500;

/** The voice of the page, by the browser's own speech synthesis: one text at a time. */
export class SpeechOut {
  private turn = 0;
  private now = '';
  private stopped = { text: '', at: -Infinity };

  /** What is being said, and what was until it was stopped a moment ago; empty where it is silent. */
  get audible(): string {
    const before = performance.now() - this.stopped.at < linger ? this.stopped.text : '';
    return `${before} ${this.now}`.trim();
  }

  /** Says a text to its end, unless it is stopped. What was being said is stopped. */
  async say(text: string, rate: number): Promise<Ending> {
    this.stop();
    const turn = ++this.turn;
    this.now = text;
    const voice = await voiceFor('en');
    let ending: Ending = 'said';
    for (const sentence of sentences(text)) {
      if (turn === this.turn && ending === 'said') {
        ending = await utter(sentence, voice, rate);
      }
    }

    if (turn !== this.turn) {
      return 'stopped';
    }

    this.now = '';
    return ending;
  }

  /** Is silent at once. */
  stop(): void {
    this.turn++;
    if (this.now !== '') {
      this.stopped = { text: this.now, at: performance.now() };
      this.now = '';
    }

    speechSynthesis.cancel();
  }
}

/** Kept until it ends: Chrome forgets to tell of an utterance that nothing else holds. */
const held = new Set<SpeechSynthesisUtterance>();

async function utter(text: string, voice: SpeechSynthesisVoice | null, rate: number): Promise<'said' | 'refused'> {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice?.lang ?? 'en-GB';
  utterance.rate = rate;
  held.add(utterance);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise((resolve) => {
      timer = setTimeout(() => resolve('said'), longest.start + (text.length * longest.letter) / rate);
      utterance.onend = () => resolve('said');
      utterance.onerror = ({ error }) => resolve(error === 'not-allowed' ? 'refused' : 'said');
      speechSynthesis.speak(utterance);
    });
  } finally {
    clearTimeout(timer);
    held.delete(utterance);
  }
}
