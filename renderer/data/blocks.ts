import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import type { CoreClient } from '../../shared/contract/index.ts';
import { useCore } from './core.tsx';

/** Part of a long list, as far as it was there when it was asked for. */
export interface Block<T> {
  readonly items: readonly T[];
  /** Items of the whole list known then. */
  readonly total: number;
  /** Whether the whole may still grow. */
  readonly grows?: boolean;
}

export const BLOCK = 200;
const GROWS_MS = 400;

export interface Blocks<T, B extends Block<T>> {
  /** Undefined before the first answer. */
  readonly total: number | undefined;
  readonly grows: boolean;
  at(index: number): T | undefined;
  /** Every block there is. */
  readonly blocks: readonly B[];
  readonly error: Error | null;
  readonly retry: () => void;
  /** Says which items are looked at now (from 0). */
  readonly look: (first: number, last: number) => void;
}

/**
 * A list of any length, fetched in blocks of 200 where somebody looks. `fetch` asks for items from a number on (from 1);
 * an answer may hold fewer.
 */
export function useBlocks<T, B extends Block<T>>(
  key: readonly unknown[],
  fetch: (core: CoreClient, from: number, signal: AbortSignal) => Promise<B>,
): Blocks<T, B> {
  const core = useCore();
  const [range, setRange] = useState({ first: 0, last: 0 });
  const numbers = [...new Set([0, ...between(range.first, range.last)])];
  const results = useQueries({
    queries: numbers.map((number) => ({
      queryKey: [...key, { block: number }],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => fetch(core, number * BLOCK + 1, signal),
      // A file that is still unpacked grows, and only its length is asked for again.
      refetchInterval: (query: { readonly state: { readonly data: B | undefined } }) =>
        number === 0 && query.state.data?.grows === true ? GROWS_MS : (false as const),
    })),
  });
  const found = new Map(numbers.map((number, at) => [number, results[at]?.data]));
  const blocks = results.flatMap(({ data }) => data ?? []);
  const totals = blocks.map(({ total }) => total);
  return {
    blocks,
    total: totals.length === 0 ? undefined : Math.max(...totals),
    grows: found.get(0)?.grows === true,
    at: (index) => found.get(Math.floor(index / BLOCK))?.items[index % BLOCK],
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => results.forEach((result) => result.error !== null && void result.refetch()),
    look: (first, last) => {
      const next = { first: Math.floor(first / BLOCK), last: Math.floor(last / BLOCK) };
      if (next.first !== range.first || next.last !== range.last) setRange(next);
    },
  };
}

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
