import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface ConnectProxy {
  readonly port: number;
  /** What it was asked to connect to, with the headers it saw. */
  readonly asked: readonly { readonly target: string; readonly headers: Readonly<Record<string, unknown>> }[];
}

/**
 * A proxy as companies have them: CONNECT with a name and a password. It alone knows where the target's name leads,
 * so a client that looks the name up by itself fails.
 */
export async function connectProxy(options: {
  readonly user: string;
  readonly password: string;
  readonly routes: Readonly<Record<string, number>>;
}): Promise<ConnectProxy> {
  const expected = `Basic ${Buffer.from(`${options.user}:${options.password}`).toString('base64')}`;
  const asked: { readonly target: string; readonly headers: Readonly<Record<string, unknown>> }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? '';
    asked.push({ target, headers: { ...request.headers } });
    sockets.add(client);
    client.on('error', () => undefined);
    if (request.headers['proxy-authorization'] !== expected) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="proxy"\r\n\r\n');
      return;
    }
    const port = options.routes[target];
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on('error', () => client.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: address.port, asked };
}
