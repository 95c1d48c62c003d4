import { useMemo, useSyncExternalStore } from 'react';

/** Where the window is: the part of the address after `#`, split. */
export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads a place from an address such as `#/cases/abc?tab=closed`. */
export function parsePlace(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter((part) => part !== '');
  return { path: parts.map((part) => safeDecode(part)), query: new URLSearchParams(query) };
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Address of a place, for links. */
export function href(...path: readonly string[]): string {
  return `#/${path.map((part) => encodeURIComponent(part)).join('/')}`;
}

/** Goes somewhere. `replace` leaves no step in the history, for places that only led here. */
export function go(address: string, options: { readonly replace?: boolean } = {}): void {
  const hash = `#${address.replace(/^#/, '')}`;
  if (options.replace === true) {
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = hash;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The present place; the component is drawn again when it changes. */
export function usePlace(): Place {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parsePlace(hash), [hash]);
}
