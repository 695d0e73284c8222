const name = 'hipstretch.voice';

/** Of all tabs of this browser one speaks and listens, so that nothing is said or heard twice: that which was looked at last. */
export class VoiceTurn {
  private isOver = false;
  private isTaking = false;
  private waits: AbortController | undefined;
  private letGo: (() => void) | undefined;

  constructor(
    private readonly locks: Pick<LockManager, 'request'>,
    private readonly changed: (isOurs: boolean) => void,
  ) {}

  /** Takes it from the tab that has it. */
  take(): void {
    if (!this.letGo && !this.isTaking) {
      this.isTaking = true;
      this.waits?.abort();
      void this.ask({ steal: true });
    }
  }

  /** Has it as soon as no other tab does. */
  wait(): void {
    this.waits = new AbortController();
    void this.ask({ signal: this.waits.signal });
  }

  end(): void {
    this.isOver = true;
    this.waits?.abort();
    this.letGo?.();
  }

  private async ask(options: LockOptions): Promise<void> {
    let letGo: (() => void) | undefined;
    const keep = (): Promise<void> | undefined => {
      this.isTaking = false;
      return this.isOver
        ? undefined
        : new Promise((resolve) => {
            this.letGo = letGo = resolve;
            this.changed(true);
          });
    };
    try {
      await this.locks.request(name, options, keep);
    } catch (error) {
      if (letGo && this.letGo === letGo && !this.isOver) {
        this.letGo = undefined;
        this.changed(false);
        this.wait();
      } else if (!letGo && !options.signal?.aborted) {
        console.info(error);
        this.changed(true);
      }
    }
  }
}
