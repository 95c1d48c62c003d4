import { contract, createClient, events } from '../../shared/contract/index.ts';
import type { CoreClient, CoreEventName, Wire } from '../../shared/contract/index.ts';
import { failure } from '../../shared/errors.ts';
import { err } from '../../shared/result.ts';

/** `lost` after the core went away; `refused` when both sides speak different protocols. */
export type ConnectionState = 'connecting' | 'connected' | 'lost' | 'refused';

/**
 * One lasting client over wires that come and go. Calls made before the first wire wait for it; after a loss they
 * answer `unavailable` at once, so that the person's text stays where it is and is saved when the core is back.
 */
export interface Connection {
  readonly client: CoreClient;
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** Takes a new wire; the old one, if any, is closed and its open calls fail as retryable. */
  attach(wire: Wire): void;
}

const GONE = failure('unavailable', 'The part of the app that keeps your data stopped. It is being started again.');

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  const subscriptions = new Map<CoreEventName, Set<(payload: never) => void>>();
  let state: ConnectionState = 'connecting';
  let current: CoreClient | undefined;
  let arrived: (() => void)[] = [];

  const become = (next: ConnectionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const welcome = (): void => {
    const waiting = arrived;
    arrived = [];
    become('connected');
    for (const resume of waiting) resume();
  };
  const relay = (client: CoreClient): void => {
    for (const name of Object.keys(events) as CoreEventName[])
      client.on(name, (payload) => {
        for (const listener of subscriptions.get(name) ?? []) listener(payload as never);
      });
  };
  const attach = (wire: Wire): void => {
    const previous = current;
    const client: CoreClient = createClient(wire, {
      contract,
      events,
      onHello: (hello) => {
        if (current !== client) return;
        if (hello.ok) welcome();
        else become('refused');
      },
    });
    current = client;
    wire.onClose(() => {
      if (current === client && state !== 'refused') become('lost');
    });
    relay(client);
    previous?.close();
  };
  const client: CoreClient = {
    call: async (name, input, options) => {
      if (state === 'connecting') await new Promise<void>((resolve) => void arrived.push(resolve));
      return current === undefined || state === 'lost' ? err(GONE) : current.call(name, input, options);
    },
    on: (name, listener) => {
      const set = subscriptions.get(name) ?? new Set();
      subscriptions.set(name, set);
      set.add(listener);
      return () => void set.delete(listener);
    },
    close: () => current?.close(),
  };
  return {
    client,
    attach,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
