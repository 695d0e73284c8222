/** Keeps the screen on for as long as that is wanted. A browser lets go of it when the page is hidden, so it is asked again when the page is back. */
export class ScreenLock {
  private isWanted = false;
  private lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(
    private readonly locks: Pick<WakeLock, 'request'> | undefined,
    private readonly page: Pick<Document, 'visibilityState' | 'addEventListener'>,
  ) {
    page.addEventListener('visibilitychange', () => this.ask());
  }

  want(): void {
    this.isWanted = true;
    this.ask();
  }

  release(): void {
    this.isWanted = false;
    void this.lock?.then((lock) => lock?.release());
    this.lock = undefined;
  }

  private ask(): void {
    if (!this.isWanted || !this.locks || this.lock || this.page.visibilityState !== 'visible') {
      return;
    }

    const asked = this.request(this.locks);
    this.lock = asked;
    void asked.then((lock) => {
      const forget = (): void => void (this.lock = this.lock === asked ? undefined : this.lock);
      if (lock) {
        lock.addEventListener('release', forget);
      } else {
        forget();
      }
    });
  }

  /** Nothing where the browser will not, as with a battery that is nearly empty. */
  private async request(locks: Pick<WakeLock, 'request'>): Promise<WakeLockSentinel | undefined> {
    try {
      return await locks.request('screen');
    } catch (error) {
      console.info(error);
      return undefined;
    }
  }
}
