import { spawn } from 'node:child_process';
import { createChannels, isPipeMessage } from '../../../shared/contract/channels.ts';
import type { PipeMessage } from '../../../shared/contract/channels.ts';
import type { CoreProcess } from './core-process.ts';
import { portLikeOf, relay } from './ports.ts';

export interface NodeChildOptions {
  readonly node: string;
  /** Runs first, in the same process. */
  readonly before?: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The core in a child on the project's own Node: all channels share the one pipe to the child, and main passes on what
 * windows and core say to each other. The only file of main that starts a process itself.
 */
export function startNodeChild(options: NodeChildOptions): CoreProcess {
  const before = options.before === undefined ? [] : ['--require', options.before];
  const child = spawn(options.node, [...before, options.script, ...options.args], {
    env: childEnvironment(options.env),
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    windowsHide: true,
  });
  // A pipe that is closing refuses messages by an error; the exit that follows is what counts.
  const send = (message: PipeMessage): void => void (child.connected && child.send(message, () => undefined));
  const channels = createChannels(send);
  child.on('message', (message) => {
    if (isPipeMessage(message)) channels.receive(message);
  });
  return {
    pid: child.pid,
    open: (role) => channels.open(role),
    attach: (port) => relay(portLikeOf(port), channels.open('core')),
    askToClose: () => send({ pipe: 'shutdown' }),
    revealData: () => send({ pipe: 'reveal-data' }),
    kill: () => void child.kill('SIGKILL'),
    onExit(listener) {
      let isOver = false;
      const end = (code: number | null, signal: string | null): void => {
        if (isOver) return;
        isOver = true;
        channels.endAll();
        listener({ code, signal });
      };
      child.once('exit', end);
      // A program that is missing or may not run never starts: there is no exit, only this.
      child.once('error', () => end(null, 'not-started'));
    },
  };
}

/** What makes Electron's program behave as Node, or loads foreign code into Node, is not for the core. */
const STRIPPED: ReadonlySet<string> = new Set([
  'ELECTRON_RUN_AS_NODE',
  'NODE_OPTIONS',
  'NODE_CHANNEL_FD',
  'NODE_CHANNEL_SERIALIZATION_MODE',
]);

/** The environment of the child: ours without what belongs to Electron itself. Pure. */
export function childEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !STRIPPED.has(entry[0]),
  );
  return Object.fromEntries(kept);
}
