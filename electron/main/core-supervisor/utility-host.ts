import { MessageChannelMain, utilityProcess } from 'electron';
import type { MessagePortMain } from 'electron';
import type { ChannelRole, PipeMessage } from '../../../shared/contract/channels.ts';
import type { CoreProcess } from './core-process.ts';
import { portLikeOf } from './ports.ts';

export interface UtilityOptions {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The core in Electron's utility process: windows talk to it by ports of their own, main is not in the path. */
export function startUtility(options: UtilityOptions): CoreProcess {
  const child = utilityProcess.fork(options.script, [...options.args], {
    env: { ...options.env },
    serviceName: 'Support Companion core',
    stdio: 'inherit',
  });
  let lastNumber = 0;
  const send = (message: PipeMessage, ports: MessagePortMain[] = []): void => child.postMessage(message, ports);
  const give = (role: ChannelRole, port: MessagePortMain): void => {
    lastNumber += 1;
    send({ pipe: 'open', channel: lastNumber, role }, [port]);
  };
  return {
    get pid() {
      return child.pid;
    },
    open(role) {
      const { port1, port2 } = new MessageChannelMain();
      give(role, port2);
      return portLikeOf(port1);
    },
    attach: (port) => give('core', port),
    askToClose: () => send({ pipe: 'shutdown' }),
    revealData: () => send({ pipe: 'reveal-data' }),
    kill: () => void child.kill(),
    onExit: (listener) => void child.once('exit', (code) => listener({ code, signal: null })),
  };
}
