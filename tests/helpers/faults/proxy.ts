import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http';

/** What goes wrong with one request. */
export type Fault =
  /** Hangs up before the server has seen anything. */
  | { readonly kind: 'cut-before' }
  /** The server does the work; its answer is lost. */
  | { readonly kind: 'cut-after' }
  /** The server does the work; the client is told something else. */
  | { readonly kind: 'status-after'; readonly status: number }
  /** Answers itself; the server sees nothing. */
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Hangs up at once; the server does the work later, when `release` is called. */
  | { readonly kind: 'late' }
  /** Takes the request and answers nothing, until the client gives up. */
  | { readonly kind: 'silent' };

export interface FaultProxy {
  readonly url: string;
  /** Decides for every request; undefined lets it pass. Replaced by the test whenever it likes. */
  plan: (request: { readonly method: string; readonly path: string }) => Fault | undefined;
  /** Method and path of everything that came, oldest first. */
  readonly seen: readonly string[];
  /** Lets the late requests through and waits until the server has answered them. */
  release(): Promise<void>;
  /** From now on connections are refused, as when the server is down. */
  down(): Promise<void>;
  up(): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function forwarder(target: string): (request: IncomingMessage, body: Buffer) => Promise<Answer> {
  return (request, body) =>
    new Promise((resolve, reject) => {
      const headers = { ...request.headers, connection: 'close' };
      const upstream = httpRequest(`${target}${request.url ?? '/'}`, { method: request.method ?? 'GET', headers });
      upstream.on('error', reject);
      upstream.on('response', (response) => {
        read(response).then(
          (content) => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: content }),
          reject,
        );
      });
      upstream.end(body);
    });
}

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  const { 'transfer-encoding': _chunked, connection: _kept, ...kept } = headers;
  response.writeHead(status, { ...kept, 'content-length': body.byteLength }).end(body);
}

/** Stands between a client and a real server, and goes wrong on demand. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const forward = forwarder(target);
  const seen: string[] = [];
  const late: (() => Promise<unknown>)[] = [];
  const proxy: Pick<FaultProxy, 'plan'> = { plan: () => undefined };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.method ?? 'GET';
    const path = request.url ?? '/';
    seen.push(`${method} ${path}`);
    const fault = proxy.plan({ method, path });
    if (fault?.kind === 'cut-before') return void request.socket.destroy();
    if (fault?.kind === 'silent') return;
    const body = await read(request);
    if (fault?.kind === 'late') {
      late.push(() => forward(request, body));
      return void request.socket.destroy();
    }
    if (fault?.kind === 'status')
      return give(response, { status: fault.status, headers: fault.headers ?? {}, body: Buffer.from('{}') });
    const answer = await forward(request, body);
    if (fault?.kind === 'cut-after') return void request.socket.destroy();
    if (fault?.kind === 'status-after')
      return give(response, { status: fault.status, headers: {}, body: Buffer.from('{}') });
    return give(response, answer);
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => request.socket.destroy());
  });
  const port = await listen(server, 0);
  return Object.assign(proxy, {
    url: `http://127.0.0.1:${port}`,
    seen,
    release: async () => {
      await Promise.all(late.splice(0).map((send) => send()));
    },
    down: () => shut(server),
    up: async () => void (await listen(server, port)),
    close: () => (server.listening ? shut(server) : Promise.resolve()),
  });
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function shut(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
