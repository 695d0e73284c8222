const key = 'hipstretch.resume';

/** What takes the conversation up again after a reload. Storage may be refused, and then a reload begins anew. */
export const resume = {
  read(): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },

  write(secret: string): void {
    try {
      localStorage.setItem(key, secret);
    } catch {
      console.info('This browser keeps nothing, so a reload starts a new conversation.');
    }
  },
};
