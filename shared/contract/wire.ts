import type { Failure } from '../errors.ts';

/** Version of the messages below; both ends say theirs in `hello` and refuse to work with another. */
export const PROTOCOL = 1;

/** Everything that crosses a process border. Structured-clone safe. */
export type Message =
  | { readonly t: 'hello'; readonly protocol: number; readonly app: string }
  | { readonly t: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly t: 'cancel'; readonly id: number }
  | { readonly t: 'reply'; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly t: 'reply'; readonly id: number; readonly ok: false; readonly error: Failure }
  | { readonly t: 'event'; readonly name: string; readonly payload: unknown };

/** A two-way pipe for messages: MessagePort, child process channel, or a pair in one process. */
export interface Wire {
  post(message: Message): void;
  onMessage(listener: (message: Message) => void): void;
  /** Called once, when the other side is gone. */
  onClose(listener: () => void): void;
  close(): void;
}

/** What MessagePort (DOM), MessagePort (worker_threads) and MessagePortMain (Electron) have in common after wrapping. */
export interface PortLike {
  postMessage(message: unknown): void;
  /** Registers for message bodies, already unwrapped from any event object. */
  listen(onMessage: (data: unknown) => void, onClose: () => void): void;
  close(): void;
}

/** Makes a wire of a message port. */
export function portWire(port: PortLike): Wire {
  const messages = new Set<(message: Message) => void>();
  const closes = new Set<() => void>();
  let closed = false;
  const closeOnce = (): void => {
    if (closed) return;
    closed = true;
    for (const listener of closes) listener();
  };
  port.listen((data) => {
    if (!isMessage(data)) return;
    for (const listener of messages) listener(data);
  }, closeOnce);
  return {
    post: (message) => {
      if (!closed) port.postMessage(message);
    },
    onMessage: (listener) => void messages.add(listener),
    onClose: (listener) => {
      if (closed) listener();
      else closes.add(listener);
    },
    close: () => {
      port.close();
      closeOnce();
    },
  };
}

/** Two wires joined in one process. Messages are delivered asynchronously and cloned, as across a border. */
export function wirePair(): readonly [Wire, Wire] {
  const sides = [newSide(), newSide()] as const;
  const make = (self: Side, other: Side): Wire => ({
    post: (message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        if (!other.closed) for (const listener of other.messages) listener(copy);
      });
    },
    onMessage: (listener) => void self.messages.add(listener),
    onClose: (listener) => void self.closes.add(listener),
    close: () => {
      for (const side of [self, other]) {
        if (side.closed) continue;
        side.closed = true;
        for (const listener of side.closes) listener();
      }
    },
  });
  return [make(sides[0], sides[1]), make(sides[1], sides[0])];
}

interface Side {
  closed: boolean;
  readonly messages: Set<(message: Message) => void>;
  readonly closes: Set<() => void>;
}

function newSide(): Side {
  return { closed: false, messages: new Set(), closes: new Set() };
}

const TYPES: ReadonlySet<unknown> = new Set(['hello', 'call', 'cancel', 'reply', 'event']);

/** Rejects anything that does not have the outer shape of a message; the payload is checked by its schema later. */
export function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 't' in data && TYPES.has(data.t);
}
