import { hostContract, hostEvents } from '../../shared/contract/host.ts';
import type { HostContract } from '../../shared/contract/host.ts';
import { createClient, portWire, PROTOCOL } from '../../shared/contract/index.ts';
import type { Client, Wire } from '../../shared/contract/index.ts';
import type { HostTransport } from './transport.ts';

/** The desktop as the core asks it. */
export type HostClient = Client<HostContract, typeof hostEvents>;

/** What this process holds: the core, or what answers in its place when its data could not be opened. */
export interface HostedCore {
  serve(wire: Wire): void;
  /** Resolves when everything is on the disk. */
  close(): Promise<void>;
}

export interface CoreHostOptions {
  readonly transport: HostTransport;
  readonly appVersion: string;
  readonly dataFolder: string;
  /** Called once, when the desktop's channel is there. Opening the data may take minutes (a large migration). */
  readonly start: (host: HostClient) => Promise<HostedCore>;
  readonly exit: (code: number) => void;
}

/** A killed app may be started again at once; by then its old core must have let go of the data. */
const GONE_MS = 500;

/**
 * Runs a core for the desktop: says hello as soon as the desktop listens, then opens the core, and serves every
 * channel from then on. Channels that come earlier wait.
 */
export function runCoreHost(options: CoreHostOptions): void {
  let host: HostClient | undefined;
  let isClosing = false;
  let started: (core: Promise<HostedCore>) => void = () => undefined;
  const core = new Promise<HostedCore>((resolve) => {
    started = resolve;
  });

  const meetDesktop = (wire: Wire): void => {
    host = createClient(wire, { contract: hostContract, events: hostEvents });
    wire.post({ t: 'hello', protocol: PROTOCOL, app: options.appVersion });
    started(options.start(host));
  };

  const close = async (): Promise<void> => {
    if (isClosing) return;
    isClosing = true;
    if (host !== undefined) await core.then((opened) => opened.close());
    options.exit(0);
  };

  options.transport.listen({
    onChannel(role, port) {
      const wire = portWire(port);
      if (role === 'host') meetDesktop(wire);
      else void core.then((opened) => opened.serve(wire));
    },
    onShutdown: () => void close(),
    onGone: () => {
      setTimeout(() => options.exit(0), GONE_MS);
      void close();
    },
    onRevealData: () => void host?.call('host.reveal', { path: options.dataFolder }),
  });
}
