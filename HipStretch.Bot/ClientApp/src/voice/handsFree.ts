import { besidesOwnVoice } from './ownVoice';
import type { SpeechIn } from './speechIn';
import type { SpeechOut } from './speechOut';

/** Something to be said. */
export interface Spoken {
  readonly text: string;
  /** Whether an answer is listened for after it, and while it is said: the person may always speak into it. */
  readonly listens: boolean;
  /** Whether it is a cue of a hold, which is worth nothing once there is something newer. */
  readonly isFleeting?: boolean;
}

/** What hands-free needs of the page around it. */
export interface HandsFreeEvents {
  /** The person said something to the bot. */
  readonly answered: (text: string) => void;
  /** Nothing is spoken before the page is touched; resolves when it was. */
  readonly touched: () => Promise<void>;
  /** How fast to speak, 1 is the voice's own pace. */
  readonly rate: () => number;
}

/** Speaks one message after the other, and listens. What the person says stops what is being said and all that waits; the page's own voice does not. */
export class HandsFree {
  private waiting: Spoken[] = [];
  private isRunning = false;
  private isOn = true;

  constructor(
    private readonly out: Pick<SpeechOut, 'say' | 'stop' | 'audible'>,
    private readonly ear: Pick<SpeechIn, 'listen' | 'startAfresh' | 'stop'> | undefined,
    private readonly events: HandsFreeEvents,
  ) {}

  say(spoken: Spoken): void {
    this.waiting = [...this.waiting.filter(({ isFleeting }) => !isFleeting), spoken];
    void this.run();
  }

  /** What the microphone heard, of the person or of the page itself; not final while it may still change. */
  hear(text: string, isFinal: boolean): void {
    const answer = besidesOwnVoice(this.out.audible, text);
    if (answer === '' || !this.isOn) {
      return;
    }

    this.hush();
    if (isFinal) {
      this.events.answered(answer);
    }
  }

  /** Says nothing more of what there is to say. */
  hush(): void {
    this.waiting = [];
    this.out.stop();
  }

  end(): void {
    this.isOn = false;
    this.hush();
    this.ear?.stop();
  }

  private async run(): Promise<void> {
    if (this.isRunning) {
      return;
    }

    this.isRunning = true;
    for (let next = this.waiting.shift(); next && this.isOn; next = this.waiting.shift()) {
      if (next.listens) {
        this.ear?.listen();
      } else {
        this.ear?.stop();
      }

      const ended = await this.out.say(next.text, this.events.rate());
      if (ended === 'said') {
        this.ear?.startAfresh();
      } else if (ended === 'refused') {
        await this.events.touched();
        this.waiting.unshift(next);
      }
    }

    this.isRunning = false;
  }
}
