import { QueryClient } from '@tanstack/react-query';
import { failureOf } from './call-error.ts';

const RETRIES = 2;

/**
 * Queries over the contract. The core is on this machine, so the browser's idea of "offline" is never asked; data
 * stays until an event says otherwise. `unavailable` is not retried by time: the return of the core refetches.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: 600_000,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (count, error) => shouldRetry(count, error),
        retryDelay: 500,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function shouldRetry(count: number, error: unknown): boolean {
  const { retryable, code } = failureOf(error);
  return retryable && code !== 'unavailable' && count < RETRIES;
}
