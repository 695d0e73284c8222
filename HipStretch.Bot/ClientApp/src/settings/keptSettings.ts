import { readSettings, type Settings } from './settings';

const key = 'hipstretch.settings';
const watchers = new Set<() => void>();
let now = readSettings(kept());

/** The person's settings, kept in this browser where it keeps anything. */
export const keptSettings = {
  get now(): Settings {
    return now;
  },

  change(change: Partial<Settings>): void {
    now = { ...now, ...change };
    try {
      localStorage.setItem(key, JSON.stringify(now));
    } catch {
      console.info('This browser keeps no settings.');
    }

    watchers.forEach((watcher) => watcher());
  },

  /** Tells of every change; returns what ends it. */
  watch(watcher: () => void): () => void {
    watchers.add(watcher);
    return () => void watchers.delete(watcher);
  },
};

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
