import { connect } from 'node:net';

const HERE = ['127.0.0.1', '::1'] as const;

/** Whether something answers at a port of this machine. Connects and hangs up at once; never rejects. */
export async function answersHere(port: number, timeoutMs = 500): Promise<boolean> {
  const tries = await Promise.all(HERE.map((host) => accepts(host, port, timeoutMs)));
  return tries.includes(true);
}

function accepts(host: string, port: number, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs });
    const settle = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}
