import type { ChannelRole } from '../../shared/contract/channels.ts';
import type { PortLike } from '../../shared/contract/index.ts';

/** What the desktop asks of the process that holds the core. */
export interface HostRequests {
  onChannel(role: ChannelRole, port: PortLike): void;
  onShutdown(): void;
  /** The desktop ended without a word (it was killed). */
  onGone(): void;
  onRevealData(): void;
}

/** The way to the desktop: message ports in a utility process, one pipe in a Node child. */
export interface HostTransport {
  /** Starts to listen. Nothing is lost before: both systems keep messages until then. */
  listen(requests: HostRequests): void;
}
