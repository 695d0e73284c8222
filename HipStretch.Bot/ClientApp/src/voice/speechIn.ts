import { type FaultEvent, type HeardEvent, Recogniser } from './recogniser';

/** Whether this browser can listen. */
export const canListen = Recogniser !== undefined;

/** What listening tells. */
export interface SpeechEvents {
  /** Words; they may still change while they are not final. */
  readonly heard: (text: string, isFinal: boolean) => void;
  /** It ended; words that were not final will not be. */
  readonly ended: () => void;
  /** It may not or cannot listen, and has given up. */
  readonly refused: () => void;
  /** Nobody said a word, so many times in a row. */
  readonly silent: (times: number) => void;
}

/** The least time between two starts, in milliseconds: a recogniser that ends at once is not started in a hurry. */
const pace = 1_000;
/** How long a room still sounds after the page spoke, in milliseconds. */
const reverberation = 200;
const refusals: readonly string[] = ['not-allowed', 'service-not-allowed', 'audio-capture', 'language-not-supported'];
/** So many times in a row it may not start, or not reach whoever recognises. */
const patience = 3;

/** Listens for as long as it is wanted, by the browser's own recogniser, which ends by itself every few seconds and is started again. */
export class SpeechIn {
  private isWanted = false;
  private current: Recogniser | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = -Infinity;
  private unreached = 0;
  private silences = 0;

  constructor(private readonly events: SpeechEvents) {}

  listen(): void {
    if (!this.isWanted && Recogniser) {
      this.isWanted = true;
      this.unreached = 0;
      this.start();
    }
  }

  stop(): void {
    this.isWanted = false;
    clearTimeout(this.timer);
    const ended = this.current;
    this.current = undefined;
    ended?.abort();
  }

  /** Forgets what it is hearing just now, which was the page itself. */
  startAfresh(): void {
    if (this.isWanted) {
      this.stop();
      this.isWanted = true;
      this.silences = 0;
      this.timer = setTimeout(() => this.start(), reverberation);
    }
  }

  private start(): void {
    const recogniser = new Recogniser!();
    this.current = recogniser;
    this.started = performance.now();
    recogniser.lang = 'en-GB';
    recogniser.continuous = false;
    recogniser.interimResults = true;
    const during = (handle: (event: Event) => void) => (event: Event) => this.current === recogniser && handle(event);
    recogniser.addEventListener('result', during((event) => this.read(event as HeardEvent)));
    recogniser.addEventListener('error', during((event) => this.fail((event as FaultEvent).error)));
    recogniser.addEventListener('end', during(() => this.startAgain()));
    try {
      recogniser.start();
    } catch (error) {
      // It may still be busy with what was aborted, or with another tab.
      console.info(error);
      this.miss();
      if (this.isWanted) {
        this.startAgain();
      }
    }
  }

  private startAgain(): void {
    this.current = undefined;
    this.timer = setTimeout(() => this.start(), Math.max(0, this.started + pace - performance.now()));
    this.events.ended();
  }

  private read({ results, resultIndex }: HeardEvent): void {
    const result = results[resultIndex];
    const text = result?.[0]?.transcript.trim();
    if (result && text) {
      this.unreached = 0;
      this.silences = 0;
      this.events.heard(text, result.isFinal);
    }
  }

  private fail(error: string): void {
    if (refusals.includes(error)) {
      this.giveUp();
    } else if (error === 'network') {
      this.miss();
    } else {
      this.unreached = 0;
      if (error === 'no-speech') {
        this.events.silent(++this.silences);
      }
    }
  }

  private miss(): void {
    if (++this.unreached >= patience) {
      this.giveUp();
    }
  }

  private giveUp(): void {
    this.stop();
    this.events.ended();
    this.events.refused();
  }
}
