import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** This folder, also when the build is started from elsewhere (and without the slash before a Windows drive). */
const here = decodeURIComponent(new URL('.', import.meta.url).pathname).replace(/^\/(?=[A-Za-z]:)/, '');

/**
 * The window's pages. Relative addresses serve app:// and a plain web server alike; nothing is inlined, because the
 * Content-Security-Policy allows scripts and styles from files only. `--mode design` builds the page with the made-up
 * core (dev.html) for pictures and walks through the screens.
 */
export default defineConfig(({ mode }) => ({
  root: here,
  base: './',
  plugins: [react()],
  build: {
    outDir: mode === 'design' ? '../.cache/renderer-design' : '../out/renderer',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'chrome130',
    sourcemap: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: `${here}${mode === 'design' ? 'dev' : 'index'}.html` },
  },
  server: { host: '127.0.0.1', port: 5199 },
  preview: { host: '127.0.0.1', port: 5198 },
}));
