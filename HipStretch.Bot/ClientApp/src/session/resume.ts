const key = 'hipstretch.resume';

/**
 * What takes the conversation up again. Another tab may have used the one that this page got, and kept the next, so what is stored counts;
 * where the browser stores nothing (a private window, a full disk) this page's own is the newest.
 */
export class Resume {
  private own: string | null = null;
  private isStored = true;

  read(): string | null {
    return this.isStored ? (stored() ?? this.own) : this.own;
  }

  write(secret: string): void {
    this.own = secret;
    try {
      // First, as it is used up, also where the new one does not fit.
      localStorage.removeItem(key);
      localStorage.setItem(key, secret);
      this.isStored = true;
    } catch {
      console.info('This browser keeps nothing, so a reload starts a new conversation.');
      this.isStored = false;
    }
  }

  /** One at a time of all tabs: each value is good for one use. */
  alone<T>(use: () => Promise<T>): Promise<T> {
    return 'locks' in navigator ? navigator.locks.request(key, use) : use();
  }
}

/** This page's. */
export const resume = new Resume();

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
