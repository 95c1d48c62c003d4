import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import type { CallInput, CoreClient, CoreContract, OutputOf } from '../../shared/contract/index.ts';
import { unwrap } from './call-error.ts';
import type { Connection, ConnectionState } from './connection.ts';

type Operation = keyof CoreContract;

export const ConnectionContext = createContext<Connection | null>(null);

function useConnection(): Connection {
  const connection = use(ConnectionContext);
  if (connection === null) throw new Error('No connection above this component.');
  return connection;
}

/** The core's client: for calls that are neither a query nor a mutation (autosave). */
export function useCore(): CoreClient {
  return useConnection().client;
}

/** Whether the core can be reached now. */
export function useConnectionState(): ConnectionState {
  const connection = useConnection();
  return useSyncExternalStore(
    (listener) => connection.subscribe(listener),
    () => connection.state(),
  );
}

export interface ReadOptions {
  readonly enabled?: boolean;
  /** For answers that depend on the hour: fetched again after so many milliseconds. */
  readonly everyMs?: number;
  /** For answers read from outside the database: older ones are fetched again when a screen opens. */
  readonly staleMs?: number;
  /** While another input is asked, the answer of the one before stays. */
  readonly keep?: boolean;
}

/** A read of the contract as a query. Its key is the operation's name and its input. */
export function useRead<K extends Operation>(
  name: K,
  input: CallInput<CoreContract, K>,
  options: ReadOptions = {},
): UseQueryResult<OutputOf<CoreContract, K>> {
  const core = useCore();
  return useQuery({
    queryKey: [name, input],
    queryFn: ({ signal }) => unwrap(core.call(name, input, { signal })),
    ...(options.enabled === undefined ? {} : { enabled: options.enabled }),
    ...(options.everyMs === undefined ? {} : { refetchInterval: options.everyMs }),
    ...(options.staleMs === undefined ? {} : { staleTime: options.staleMs }),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
}

/** A write of the contract as a mutation. What it changed comes back by events, not from its answer. */
export function useWrite<K extends Operation>(
  name: K,
): UseMutationResult<OutputOf<CoreContract, K>, Error, CallInput<CoreContract, K>> {
  const core = useCore();
  return useMutation({ mutationFn: (input: CallInput<CoreContract, K>) => unwrap(core.call(name, input)) });
}
