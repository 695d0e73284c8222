import type { Plugin } from 'vite';

/** Lets the browser fetch the chat's code while it still reads the page; the code that starts the conversation is small and comes first. */
export function preloadedChat(): Plugin {
  return {
    name: 'preloaded-chat',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && file.isDynamicEntry)
          .map((file) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` }, injectTo: 'head' })),
    },
  };
}
