import type { PortLike } from './wire.ts';

/** What a channel is for: the core answers on `core`, the desktop answers on `host`. */
export type ChannelRole = 'core' | 'host';

/**
 * What goes through the one pipe between the desktop and the process that holds the core. A process with real message
 * ports uses `open` (the port travels beside it) and the two requests; one without carries all its channels in `data`.
 */
export type PipeMessage =
  | { readonly pipe: 'open'; readonly channel: number; readonly role: ChannelRole }
  | { readonly pipe: 'data'; readonly channel: number; readonly data: unknown }
  | { readonly pipe: 'close'; readonly channel: number }
  /** Finish what is under way, close the data, exit. */
  | { readonly pipe: 'shutdown' }
  /** Show the data folder, whose place only the core knows, by `host.reveal`. */
  | { readonly pipe: 'reveal-data' };

const KINDS: ReadonlySet<unknown> = new Set(['open', 'data', 'close', 'shutdown', 'reveal-data']);

/** Rejects anything that does not have the outer shape of a pipe message. */
export function isPipeMessage(data: unknown): data is PipeMessage {
  return typeof data === 'object' && data !== null && 'pipe' in data && KINDS.has(data.pipe);
}

interface Channel {
  readonly port: PortLike;
  receive(data: unknown): void;
  end(): void;
}

/** Many ports over one pipe. */
export interface Channels {
  /** A new channel; the other side sees it by its `onOpen`. */
  open(role: ChannelRole): PortLike;
  /** Takes what came through the pipe. */
  receive(message: PipeMessage): void;
  /** The pipe is gone: every channel ends. */
  endAll(): void;
}

/**
 * One end of a pipe that carries channels. Only one side may open channels, so that numbers cannot collide.
 * `send` must keep order; messages for a channel that has ended are dropped.
 */
export function createChannels(
  send: (message: PipeMessage) => void,
  onOpen: (role: ChannelRole, port: PortLike) => void = () => undefined,
): Channels {
  const channels = new Map<number, Channel>();
  let lastNumber = 0;

  const add = (number: number): PortLike => {
    const channel = newChannel(
      (data) => send({ pipe: 'data', channel: number, data }),
      () => {
        if (channels.delete(number)) send({ pipe: 'close', channel: number });
      },
    );
    channels.set(number, channel);
    return channel.port;
  };

  const end = (number: number): void => {
    const channel = channels.get(number);
    channels.delete(number);
    channel?.end();
  };

  return {
    open(role) {
      lastNumber += 1;
      send({ pipe: 'open', channel: lastNumber, role });
      return add(lastNumber);
    },
    receive(message) {
      if (message.pipe === 'open') onOpen(message.role, add(message.channel));
      if (message.pipe === 'data') channels.get(message.channel)?.receive(message.data);
      if (message.pipe === 'close') end(message.channel);
    },
    endAll: () => {
      for (const number of channels.keys()) end(number);
    },
  };
}

function newChannel(post: (data: unknown) => void, close: () => void): Channel {
  let listener: { readonly onMessage: (data: unknown) => void; readonly onClose: () => void } | undefined;
  let ended = false;
  return {
    port: {
      postMessage: (message) => {
        if (!ended) post(message);
      },
      listen: (onMessage, onClose) => {
        listener = { onMessage, onClose };
        if (ended) onClose();
      },
      close: () => {
        ended = true;
        close();
      },
    },
    receive: (data) => listener?.onMessage(data),
    end: () => {
      if (ended) return;
      ended = true;
      listener?.onClose();
    },
  };
}
