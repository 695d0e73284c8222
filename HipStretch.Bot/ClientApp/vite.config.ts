import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { compressed } from './build/compressed';
import { pageWords } from './build/pageWords';
import { preloadedChat } from './build/preloadedChat';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^\.\/directLineStreaming$/, replacement: fileURLToPath(new URL('build/noStreaming.ts', import.meta.url)) },
      // Made by an install script, and no install script runs here; the original does the same.
      { find: 'p-defer-es5', replacement: 'p-defer' },
      // A browser has no built-in of this name; the package does.
      { find: 'punycode', replacement: 'punycode/' },
    ],
  },
  plugins: [pageWords(), preloadedChat(), compressed()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: false, chunkSizeWarningLimit: 2000, reportCompressedSize: false },
});
