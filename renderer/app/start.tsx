import { createRoot } from 'react-dom/client';
import type { i18n } from 'i18next';
import type { Connection } from '../data/connection.ts';
import { App } from './app.tsx';

/** Draws the window into the page. `words`: others than the product's, for development. */
export function start(deps: {
  readonly connection: Connection;
  readonly now: () => number;
  readonly words?: i18n;
}): void {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no root.');
  createRoot(root).render(<App {...deps} />);
}
