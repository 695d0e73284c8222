import { isFleeting } from '../steps/cue';
import { isOutdated } from '../steps/outdated';
import { besidesOwnVoice, isCry } from './ownVoice';
import type { SpeechIn } from './speechIn';
import type { SpeechOut } from './speechOut';
import type { Spoken } from './spoken';
import { spokenWords } from './spokenWords';

/** What hands-free needs of the page around it. */
export interface HandsFreeEvents {
  /** The person said something to the bot. */
  readonly answered: (text: string) => void;
  /** Something needs to be said no more: it was said, or the person has answered. */
  readonly done: (spoken: Spoken) => void;
  /** The answers that are offered just now. */
  readonly offered: () => readonly string[];
  /** Nothing is spoken before the page is touched; resolves when it was. */
  readonly touched: () => Promise<void>;
  /** How fast to speak, 1 is the voice's own pace. */
  readonly rate: () => number;
}

/** Something that waits to be said. */
type Waiting = Spoken & { readonly wasCutOff?: boolean };

/** So long after the last word that was heard nobody speaks any more, whatever the recogniser makes of it; milliseconds. */
const longestHold = 6_000;

/**
 * Speaks one message after the other, and listens. While somebody seems to speak it is silent; their answer ends what is being said and all
 * that waits. Where it was no answer (a cough, its own voice) what was cut off is said again, once, and then the rest; a cry is an answer in
 * any case.
 */
export class HandsFree {
  private waiting: Waiting[] = [];
  private saying: Waiting | undefined;
  private isRunning = false;
  private isHeld = false;
  private isOn = true;
  private cry = '';
  private release: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly out: Pick<SpeechOut, 'say' | 'stop' | 'audible'>,
    private readonly ear: Pick<SpeechIn, 'listen' | 'startAfresh' | 'stop'> | undefined,
    private readonly events: HandsFreeEvents,
  ) {}

  /** Says these after what waits; a step that they make outdated is left out. */
  say(...all: readonly Spoken[]): void {
    for (const spoken of all) {
      this.waiting = [...this.waiting.filter((older) => !isSkipped(older, spoken)), spoken];
    }

    void this.run();
  }

  /** What the microphone heard, of the person or of the page itself; not final while it may still change. */
  hear(text: string, isFinal: boolean): void {
    if (!this.isOn) {
      return;
    }

    const answer = besidesOwnVoice(this.out.audible, { text, isFinal, offered: this.events.offered() });
    this.cry = !isFinal && isCry(spokenWords(answer)) ? answer : '';
    if (!isFinal) {
      this.hold(answer !== '');
    } else if (answer === '') {
      this.goOn();
    } else {
      this.answer(answer);
    }
  }

  /** Nobody speaks any more: says on what was held back. */
  goOn(): void {
    clearTimeout(this.release);
    if (this.cry !== '') {
      this.answer(this.cry);
    } else if (this.isHeld) {
      this.isHeld = false;
      void this.run();
    }
  }

  /** Says nothing more; returns what it would have said. */
  end(): readonly Spoken[] {
    this.isOn = false;
    const unsaid = [this.saying, ...this.waiting].filter((spoken) => spoken !== undefined);
    this.saying = undefined;
    clearTimeout(this.release);
    this.out.stop();
    this.ear?.stop();
    return unsaid.filter((spoken) => !isCue(spoken));
  }

  private answer(text: string): void {
    this.cry = '';
    this.hush();
    this.events.answered(text);
  }

  /** The person has answered: drops what is said and what waits. */
  hush(): void {
    [this.saying, ...this.waiting].forEach((spoken) => spoken && this.events.done(spoken));
    this.saying = undefined;
    this.waiting = [];
    this.goOn();
    this.out.stop();
  }

  /** Is silent until it is known what was said. */
  private hold(isSomebody: boolean): void {
    if (isSomebody && !this.isHeld) {
      this.isHeld = true;
      if (this.saying && !this.saying.wasCutOff && !isCue(this.saying)) {
        this.waiting.unshift({ ...this.saying, wasCutOff: true });
      }

      this.saying = undefined;
      this.out.stop();
    }

    if (this.isHeld) {
      clearTimeout(this.release);
      this.release = setTimeout(() => this.goOn(), longestHold);
    }
  }

  private async run(): Promise<void> {
    if (this.isRunning) {
      return;
    }

    this.isRunning = true;
    while (this.isOn && !this.isHeld && (this.saying = this.waiting.shift())) {
      await this.utter(this.saying);
    }

    this.isRunning = false;
  }

  private async utter(next: Waiting): Promise<void> {
    if (next.listens) {
      this.ear?.listen();
    } else {
      this.ear?.stop();
    }

    const ended = await this.out.say(next.text, this.events.rate());
    if (ended === 'refused') {
      await this.events.touched();
    }

    if (this.saying !== next) {
      return;
    }

    this.saying = undefined;
    if (ended === 'said') {
      this.ear?.startAfresh();
      this.events.done(next);
    } else if (ended === 'refused') {
      this.waiting.unshift(next);
    }
  }
}

const isSkipped = ({ step: older }: Spoken, { step: newer }: Spoken): boolean =>
  older !== undefined && (newer ? isOutdated(older, newer) : isFleeting(older));

const isCue = ({ step }: Spoken): boolean => step !== undefined && isFleeting(step);
