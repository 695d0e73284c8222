/** What Web Chat asks of an observable. */
export interface Observer<T> {
  readonly next?: (value: T) => void;
  readonly complete?: () => void;
  readonly error?: (error: unknown) => void;
}

/** Passes values on to whoever listens, and first of all those of the past that still count. */
export class Relay<T> {
  private readonly observers = new Set<Observer<T>>();
  private readonly kept: T[] = [];

  /** @param counts Whether a value of the past is told to those who come later. */
  constructor(private readonly counts: (value: T) => boolean) {}

  next(value: T): void {
    if (this.counts(value)) {
      this.kept.push(value);
    }

    this.observers.forEach((observer) => observer.next?.(value));
  }

  subscribe(observer: Observer<T>): { unsubscribe: () => void } {
    this.kept.forEach((value) => observer.next?.(value));
    this.observers.add(observer);
    return { unsubscribe: () => void this.observers.delete(observer) };
  }
}
