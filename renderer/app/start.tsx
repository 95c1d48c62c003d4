import { createRoot } from 'react-dom/client';
import type { Connection } from '../data/connection.ts';
import { App } from './app.tsx';

/** Draws the window into the page. */
export function start(deps: { readonly connection: Connection; readonly now: () => number }): void {
  const root = document.querySelector('#root');
  if (root === null) throw new Error('The page has no root.');
  createRoot(root).render(<App {...deps} />);
}
