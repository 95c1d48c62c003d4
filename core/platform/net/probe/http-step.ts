import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { ProbeReason } from '../../../../shared/domain/probes.ts';
import type { Clock } from '../../ports.ts';
import { codeOf, ProbeError } from './probe-error.ts';

/** The head of an answer; its body is not read. */
export interface SeenAnswer {
  readonly status: number;
  /** The other side's clock minus this machine's, ms; null without a `Date`. */
  readonly clockSkewMs: number | null;
  /** Something on the way answered, by what it says of itself. */
  readonly viaProxy: boolean;
}

export interface HttpOptions {
  readonly host: string;
  readonly path: string;
  readonly userAgent: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}

/** Asks over a connection that stands, and reads nothing but the head of the answer. The connection is closed after. */
export function askHead(socket: Socket, options: HttpOptions): Promise<SeenAnswer> {
  const { host, path, clock, signal } = options;
  return new Promise((resolve, reject) => {
    const request = httpRequest({
      method: 'GET',
      path,
      headers: { Host: host, 'User-Agent': options.userAgent, Accept: '*/*', Connection: 'close', ...options.headers },
      createConnection: () => socket,
    });
    const onAbort = (): void => {
      request.destroy();
      reject(new ProbeError('timeout', 'It took the connection and did not answer the request.'));
    };
    signal.addEventListener('abort', onAbort, { once: true });
    request.once('error', (error) => reject(httpFailure(error)));
    request.once('response', (response) => {
      signal.removeEventListener('abort', onAbort);
      response.on('error', () => undefined);
      resolve(seenOf(response, clock));
      request.destroy();
    });
    request.end();
  });
}

function seenOf(response: IncomingMessage, clock: Clock): SeenAnswer {
  const date = Date.parse(response.headers.date ?? '');
  return {
    status: response.statusCode ?? 0,
    clockSkewMs: Number.isNaN(date) ? null : date - clock.now(),
    viaProxy: response.headers.via !== undefined || response.headers['x-cache'] !== undefined,
  };
}

function httpFailure(error: unknown): ProbeError {
  if (codeOf(error).startsWith('HPE_'))
    return new ProbeError('not-http', 'Something answers there, and it does not speak HTTP.');
  return new ProbeError('closed', 'It closed the connection without an answer.');
}

/** What an answer means: any is a sign of life. Throws a ProbeError for a proxy's refusal and the server's own errors. */
export function judgeStatus(status: number): readonly [string, ProbeReason | null] {
  if (status === 407) throw new ProbeError('proxy-sign-in', 'A proxy answered and wants a name and a password (407).');
  if (status >= 500) throw new ProbeError('server-error', `It answered with an error of its own (${status}).`);
  if (status === 401 || status === 403) return [`It answered and wants a sign-in (${status}).`, 'sign-in-wanted'];
  if (status === 404) return ['It answered and knows no such address (404).', 'no-such-address'];
  return [`It answered (${status}).`, null];
}
