import type { MessagePortMain } from 'electron';
import type { ChannelRole } from '../../../shared/contract/channels.ts';
import type { PortLike } from '../../../shared/contract/index.ts';

/** How a core process ended; `code` is null when a signal ended it. */
export interface CoreExit {
  readonly code: number | null;
  readonly signal: string | null;
}

/** A running process that holds the core, whatever kind it is. */
export interface CoreProcess {
  readonly pid: number | undefined;
  /** A channel of main's own; it ends when the process does. */
  open(role: ChannelRole): PortLike;
  /** Gives the core this end of a channel to a window. */
  attach(port: MessagePortMain): void;
  /** Asks the core to finish, close its data and exit. */
  askToClose(): void;
  /** Asks the core to show its data folder. */
  revealData(): void;
  kill(): void;
  /** Called once. */
  onExit(listener: (exit: CoreExit) => void): void;
}

export type StartCoreProcess = () => CoreProcess;
