import { failure } from '../errors.ts';
import type { Failure } from '../errors.ts';
import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { Client, Contract, Events } from './define.ts';
import { PROTOCOL } from './wire.ts';
import type { Message, Wire } from './wire.ts';

const GONE = failure('unavailable', 'The part of the app that keeps your data stopped. It is being started again.');

interface Waiting {
  readonly settle: (result: Result<unknown>) => void;
}

export interface ClientOptions<C extends Contract, E extends Events> {
  readonly contract: C;
  readonly events: E;
  /** Called with the other side's version, or with a failure when the protocols do not match. */
  readonly onHello?: (hello: Result<{ readonly app: string }>) => void;
}

/** The caller's end of a wire. Replies are validated again, so a wrong core cannot feed a face wrong shapes. */
export function createClient<C extends Contract, E extends Events>(
  wire: Wire,
  options: ClientOptions<C, E>,
): Client<C, E> {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, Set<(payload: never) => void>>();
  let nextId = 1;
  let gone: Failure | undefined;

  wire.onClose(() => {
    gone = GONE;
    for (const call of waiting.values()) call.settle(err(GONE));
    waiting.clear();
  });
  wire.onMessage((message) => receive(message));

  function receive(message: Message): void {
    if (message.t === 'hello') return receiveHello(message.protocol, message.app);
    if (message.t === 'reply') {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      call?.settle(message.ok ? ok(message.value) : err(message.error));
    }
    if (message.t === 'event') receiveEvent(message.name, message.payload);
  }

  function receiveHello(protocol: number, app: string): void {
    if (protocol === PROTOCOL) return options.onHello?.(ok({ app }));
    gone = failure(
      'conflict',
      `The parts of the app do not fit each other (${protocol} and ${PROTOCOL}). Install it again.`,
    );
    options.onHello?.(err(gone));
  }

  function receiveEvent(name: string, payload: unknown): void {
    const schema = Object.hasOwn(options.events, name) ? options.events[name] : undefined;
    const parsed = schema?.safeParse(payload);
    if (parsed?.success !== true) return;
    for (const listener of listeners.get(name) ?? []) listener(parsed.data as never);
  }

  function send(name: string, input: unknown, signal?: AbortSignal, timeoutMs?: number): Promise<Result<unknown>> {
    if (gone !== undefined) return Promise.resolve(err(gone));
    const id = nextId++;
    return new Promise((resolve) => {
      const cancel = (reason: Failure): void => {
        if (!waiting.delete(id)) return;
        wire.post({ t: 'cancel', id });
        done(err(reason));
      };
      const onAbort = (): void => cancel(failure('cancelled', 'Cancelled.'));
      const timer =
        timeoutMs === undefined
          ? undefined
          : setTimeout(() => cancel(failure('timeout', `No answer to ${name} within ${timeoutMs} ms.`)), timeoutMs);
      const done = (result: Result<unknown>): void => {
        if (timer !== undefined) clearTimeout(timer);
        signal?.removeEventListener('abort', onAbort);
        resolve(result);
      };
      waiting.set(id, { settle: done });
      if (signal?.aborted === true) return onAbort();
      signal?.addEventListener('abort', onAbort, { once: true });
      wire.post({ t: 'call', id, name, input });
    });
  }

  return {
    async call(name, input, callOptions = {}) {
      const result = await send(name, input, callOptions.signal, callOptions.timeoutMs);
      if (!result.ok) return result;
      const parsed = options.contract[name]?.output.safeParse(result.value);
      if (parsed?.success === true) return ok(parsed.data as never);
      return err(failure('internal', `The answer to ${name} had an unexpected shape.`));
    },
    on(name, listener) {
      const set = listeners.get(name) ?? new Set();
      listeners.set(name, set);
      set.add(listener);
      return () => void set.delete(listener);
    },
    close: () => wire.close(),
  };
}
