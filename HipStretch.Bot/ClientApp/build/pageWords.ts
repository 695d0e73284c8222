import type { Plugin } from 'vite';
import { words } from '../src/words';

/** Puts the page's words in place of their names, as `{{notice}}`, in index.html. */
export function pageWords(): Plugin {
  return {
    name: 'page-words',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
          const word = (words as Record<string, unknown>)[name];
          if (typeof word !== 'string') {
            throw new Error(`There is no word ${name} for the page.`);
          }

          return word;
        }),
    },
  };
}
