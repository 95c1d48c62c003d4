import { useSyncExternalStore } from 'react';

/** As narrow as a small window at 400 % zoom, in pixels of style; the style sheets know the same number. */
const tight = (): MediaQueryList => window.matchMedia('(max-width: 480px)');

function subscribe(changed: () => void): () => void {
  const query = tight();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether there is room for one narrow column only. */
export function useTight(): boolean {
  return useSyncExternalStore(subscribe, () => tight().matches);
}
