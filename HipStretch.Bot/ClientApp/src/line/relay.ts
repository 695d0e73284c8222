/** What Web Chat asks of an observable. */
export interface Observer<T> {
  readonly next?: (value: T) => void;
  readonly complete?: () => void;
  readonly error?: (error: unknown) => void;
}

/** Passes values on to whoever listens, and first of all those of the past that still count: the last of each key. */
export class Relay<T> {
  private readonly observers = new Set<Observer<T>>();
  private readonly kept = new Map<string, T>();

  /** @param keyOf What a later value has in common with the one that it replaces; a value without a key is not kept. */
  constructor(private readonly keyOf: (value: T) => string | undefined) {}

  next(value: T): void {
    const key = this.keyOf(value);
    if (key !== undefined) {
      this.kept.set(key, value);
    }

    this.observers.forEach((observer) => observer.next?.(value));
  }

  subscribe(observer: Observer<T>): { unsubscribe: () => void } {
    this.kept.forEach((value) => observer.next?.(value));
    this.observers.add(observer);
    return { unsubscribe: () => void this.observers.delete(observer) };
  }
}
