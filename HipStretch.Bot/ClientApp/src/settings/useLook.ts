import { useSyncExternalStore } from 'react';
import { keptSettings } from './keptSettings';

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

/** Whether the page is light or dark now, for pictures that there are of both. */
export const useLook = (): 'light' | 'dark' => useSyncExternalStore(watch, lookNow);

function lookNow(): 'light' | 'dark' {
  const { look } = keptSettings.now;
  return look === 'system' ? (prefersDark.matches ? 'dark' : 'light') : look;
}

function watch(watcher: () => void): () => void {
  const unwatch = keptSettings.watch(watcher);
  prefersDark.addEventListener('change', watcher);
  return () => {
    unwatch();
    prefersDark.removeEventListener('change', watcher);
  };
}
