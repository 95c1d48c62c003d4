import { useEffect, useState } from 'react';
import type { CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { useCore } from '../../data/core.tsx';
import { CallError } from '../../data/call-error.ts';

export type Found = OutputOf<CoreContract, 'knowledge.search'>;
export type Pass = 'title' | 'whole';

/** An answer, with the words it answers. */
export interface Answer extends Found {
  readonly text: string;
  readonly pass: Pass;
}

export interface Search {
  /** The newest answer, which may be one to earlier words; undefined before the first. */
  readonly answer: Answer | undefined;
  readonly error: Error | null;
}

/** The person stopped for so long: the whole articles are searched. */
export const IDLE_MS = 80;

/**
 * Whether an answer may stand instead of the one that is shown. Words that nobody asks any more answer nothing; titles
 * never replace the whole of the same words, and never clear the list by finding nothing. Pure.
 */
export function mayReplace(shown: Answer | undefined, next: Answer, asked: string): boolean {
  if (next.text !== asked) return false;
  if (next.pass === 'whole') return true;
  return next.hits.length > 0 && !(shown?.text === next.text && shown.pass === 'whole');
}

/** Answers as the person types: titles at once, everything after a short rest. Results replace results. */
export function useSearch(text: string, limit: number): Search {
  const core = useCore();
  const [search, setSearch] = useState<Search>({ answer: undefined, error: null });
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const stop = new AbortController();
    const ask = async (pass: Pass): Promise<void> => {
      const result = await core.call('knowledge.search', { text: asked, pass, limit }, { signal: stop.signal });
      if (stop.signal.aborted) return;
      setSearch((before) => {
        if (!result.ok) return { ...before, error: new CallError(result.error) };
        const next = { ...result.value, text: asked, pass };
        return mayReplace(before.answer, next, asked) ? { answer: next, error: null } : before;
      });
    };
    void ask('title');
    const rest = setTimeout(() => void ask('whole'), IDLE_MS);
    return () => {
      stop.abort();
      clearTimeout(rest);
    };
  }, [core, asked, limit]);
  return asked === '' ? NOTHING : search;
}

const NOTHING: Search = { answer: undefined, error: null };
