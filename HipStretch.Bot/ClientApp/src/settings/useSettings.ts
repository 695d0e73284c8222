import { useSyncExternalStore } from 'react';
import { keptSettings } from './keptSettings';
import type { Settings } from './settings';

/** The person's settings, as they are now and whenever they change. */
export const useSettings = (): Settings => useSyncExternalStore(keptSettings.watch, () => keptSettings.now);
