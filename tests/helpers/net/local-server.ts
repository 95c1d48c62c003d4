import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import type { Server as TcpServer, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A real server on a free port of 127.0.0.1, ended with the test. */
export interface LocalServer {
  readonly port: number;
  readonly url: string;
  /** Requests it has seen so far, oldest first. */
  readonly seen: readonly IncomingMessage[];
}

async function listening(server: Server | TcpServer): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

/** http, or https when a certificate is handed in. */
export async function localServer(
  listener: Listener,
  certificate?: { readonly key: string; readonly cert: string },
): Promise<LocalServer> {
  const seen: IncomingMessage[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    seen.push(request);
    // A listener that fails ends the connection: the test sees it as a broken answer.
    Promise.resolve(listener(request, response)).catch(() => response.destroy());
  };
  const server = certificate === undefined ? createHttpServer(handle) : createHttpsServer(certificate, handle);
  const port = await listening(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port, url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`, seen };
}

/** A bare TCP server, for what no HTTP server would do. */
export async function tcpServer(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  const port = await listening(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return port;
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
