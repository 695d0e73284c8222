import type { Session } from './session';

const key = 'hipstretch.session';

/**
 * This tab's conversation, for a reload: its token may still be good, and that costs no resume secret, so that a page which is reloaded in
 * haste, twice or while the answer is on its way, has its conversation still.
 */
export const tabSession = {
  read(): Session | undefined {
    try {
      return (JSON.parse(sessionStorage.getItem(key) ?? 'null') as Session | null) ?? undefined;
    } catch {
      return undefined;
    }
  },

  keep(session: Session): Session {
    try {
      sessionStorage.setItem(key, JSON.stringify(session));
    } catch {
      console.info('This browser keeps nothing for a reload.');
    }

    return session;
  },

  forget(): void {
    try {
      sessionStorage.removeItem(key);
    } catch {
      console.info('This browser keeps nothing for a reload.');
    }
  },
};
