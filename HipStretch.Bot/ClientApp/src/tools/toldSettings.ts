import type { Settings } from '../settings/settings';

const key = 'hipstretch.told';

/** The settings that the bot knows of. */
export type Told = Pick<Settings, 'handsFree' | 'holdScale'>;

/** What this tab told the bot of a conversation, for a reload: the person may have said since that they want it otherwise. */
export const toldSettings = {
  read(conversationId: string): Told | undefined {
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null') as (Told & { conversationId: string }) | null;
      return kept?.conversationId === conversationId ? kept : undefined;
    } catch {
      return undefined;
    }
  },

  keep(conversationId: string, { handsFree, holdScale }: Told): void {
    try {
      sessionStorage.setItem(key, JSON.stringify({ conversationId, handsFree, holdScale }));
    } catch {
      console.info('This browser keeps nothing for a reload.');
    }
  },
};
