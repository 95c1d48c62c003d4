import type { i18n } from 'i18next';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { asSaid, loadTranslator } from '../../shared/i18n/index.ts';
import type { Translate } from '../../shared/i18n/index.ts';

/** The core's sentences in the window's language. They are loaded when the language is chosen, so they come a moment later. */
export interface SaidStore {
  /** The translator in use now. */
  readonly now: () => Translate;
  /** The same once the words of the chosen language are there. Never rejects: without them the sentences stay English. */
  readonly ready: () => Promise<Translate>;
  readonly subscribe: (listener: () => void) => () => void;
}

const stores = new WeakMap<i18n, SaidStore>();

/** The store that follows the language of the window's words. One for each of them. */
export function saidOf(words: i18n): SaidStore {
  const known = stores.get(words);
  if (known !== undefined) return known;
  const store = createStore(words);
  stores.set(words, store);
  return store;
}

function createStore(words: i18n): SaidStore {
  const listeners = new Set<() => void>();
  let translate = asSaid;
  const load = async (): Promise<Translate> => {
    const { language } = words;
    const loaded = await loadTranslator(language).catch(() => asSaid);
    // Another language may have been chosen meanwhile; its own loading settles the matter.
    if (words.language !== language || loaded === translate) return translate;
    translate = loaded;
    for (const listener of listeners) listener();
    return translate;
  };
  let ready = load();
  words.on('languageChanged', () => {
    ready = load();
  });
  return {
    now: () => translate,
    ready: async () => await ready,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * For a sentence of the core, or of the policy that came with the app, in a field that is sent back to the core and so
 * stays English in the data. Everything else arrives translated (renderer/data/said-fields.ts).
 */
export function useSaid(): Translate {
  const { i18n: words } = useTranslation();
  const store = saidOf(words);
  return useSyncExternalStore(store.subscribe, store.now);
}
