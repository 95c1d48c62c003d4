import type { z } from 'zod';
import type { CoreEventName, CoreEvents } from '../../shared/contract/index.ts';

/** Tells every face that something changed. Called after the transaction, never inside one. */
export type Emit = <K extends CoreEventName>(name: K, payload: z.input<CoreEvents[K]>) => void;

/** Fan-out of core events to whoever listens. */
export interface EventHub {
  readonly emit: Emit;
  subscribe(listener: (name: CoreEventName, payload: unknown) => void): () => void;
}

/** A hub without memory: a listener that comes late asks for the state by an operation. */
export function createEventHub(): EventHub {
  const listeners = new Set<(name: CoreEventName, payload: unknown) => void>();
  return {
    emit: (name, payload) => {
      for (const listener of listeners) listener(name, payload);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
