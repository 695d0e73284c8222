const key = 'hipstretch.heard';

/** When the newest message was said that this tab has had, by the server's clock in milliseconds, for a reload. */
export const heardUntil = {
  read(): number | undefined {
    try {
      return Number(sessionStorage.getItem(key)) || undefined;
    } catch {
      return undefined;
    }
  },

  keep(time = 0): void {
    try {
      sessionStorage.setItem(key, String(Math.max(time, this.read() ?? 0)));
    } catch {
      console.info('This browser keeps nothing for a reload.');
    }
  },
};
