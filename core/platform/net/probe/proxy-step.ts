import { request as httpRequest } from 'node:http';
import type { Socket } from 'node:net';
import { ProbeError } from './probe-error.ts';

/** The sign-in that an address of a proxy brings, as its header. Pure. */
export function proxyHeaders(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === '') return {};
  const signIn = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { 'Proxy-Authorization': `Basic ${Buffer.from(signIn).toString('base64')}` };
}

/** Has a proxy connect on to a host. The socket is then a way to that host. */
export function throughProxy(socket: Socket, proxy: URL, target: string, signal: AbortSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      method: 'CONNECT',
      path: target,
      headers: { Host: target, ...proxyHeaders(proxy) },
      createConnection: () => socket,
    });
    const onAbort = (): void => {
      request.destroy();
      reject(new ProbeError('timeout', 'The proxy took the connection and did not answer.'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    request.once('error', () => reject(new ProbeError('closed', 'The proxy closed the connection.')));
    const answered = (status: number, through: Socket): void => {
      signal.removeEventListener('abort', onAbort);
      if (status === 200) {
        resolve(through);
        return;
      }
      through.destroy();
      reject(refusal(status));
    };
    request.once('connect', (response, through) => answered(response.statusCode ?? 0, through));
    request.once('response', (response) => answered(response.statusCode ?? 0, socket));
    request.end();
  });
}

function refusal(status: number): ProbeError {
  if (status === 407) return new ProbeError('proxy-sign-in', 'The proxy wants a name and a password (407).');
  return new ProbeError('proxy-refused', `The proxy refuses to connect there (${status}).`);
}
