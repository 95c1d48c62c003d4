import { request as httpRequest } from 'node:http';
import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { NetFailure } from '../ports.ts';
import { explain, netFailure } from './failures.ts';
import type { Progress } from './failures.ts';
import type { Body } from './multipart.ts';
import type { Stop } from './stop.ts';

/** One request to one address, without redirects. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
  readonly proxy: URL | undefined;
  /** Needed for https. */
  readonly secureContext: SecureContext | undefined;
}

/** The head of an answer, with its body still to come. */
export interface Answer {
  readonly response: IncomingMessage;
  /** Ends the connection, whatever is still under way. */
  close(): void;
  /** Says why the body broke. */
  explain(error: unknown): NetFailure;
}

/**
 * A connection per request: a kept one may break in a way that cannot be told from a lost answer, and that would make
 * every such send ambiguous.
 */
function agentOf(call: Call, stop: Stop): RequestOptions['agent'] {
  if (call.url.protocol === 'http:') return false;
  const tls = call.secureContext === undefined ? {} : { secureContext: call.secureContext };
  if (call.proxy === undefined) return new HttpsAgent({ keepAlive: false, ...tls });
  return new HttpsProxyAgent(call.proxy, { keepAlive: false, signal: stop.signal, ...tls });
}

function start(call: Call, stop: Stop): ClientRequest {
  const length =
    call.body === undefined ? {} : { 'Content-Type': call.body.contentType, 'Content-Length': call.body.bytes };
  const options: RequestOptions = {
    method: call.method,
    headers: { ...call.headers, ...length },
    agent: agentOf(call, stop) ?? false,
    signal: stop.signal,
    ...(call.secureContext === undefined ? {} : { secureContext: call.secureContext }),
  };
  return call.url.protocol === 'https:' ? httpsRequest(call.url, options) : httpRequest(call.url, options);
}

/** Notes when the server may begin to see the request: the connection stands, what was written goes out. */
function watch(request: ClientRequest, call: Call, progress: Progress): void {
  request.once('socket', (socket) => {
    socket.once(call.url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      progress.sent = true;
    });
  });
}

/** The proxy's own words about a refused connection are no answer of the server. */
function watchProxy(request: ClientRequest, progress: Progress, refuse: (failure: NetFailure) => void): void {
  request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
    if (statusCode === 200) {
      progress.atProxy = false;
      return;
    }
    const advice =
      statusCode === 407
        ? 'The proxy wants a name and a password. Set it with both in Settings.'
        : `The proxy refused the connection to ${progress.host} (${statusCode}).`;
    refuse(netFailure('proxy', false, advice));
    request.destroy();
  });
}

function send(request: ClientRequest, body: Body | undefined): void {
  if (body === undefined) {
    request.end();
    return;
  }
  // Its failure reaches the request's own error event; an early answer may leave it unfinished on purpose.
  pipeline(Readable.from(body.open(), { objectMode: false }), request).catch(() => undefined);
}

/** Sends one request and waits for the head of its answer. */
export function exchange(call: Call, stop: Stop): Promise<Result<Answer, NetFailure>> {
  const progress: Progress = { sent: false, atProxy: call.proxy !== undefined, host: call.url.host };
  return new Promise((resolve) => {
    if (stop.signal.aborted) {
      resolve(err(explain(undefined, stop.reason(), progress)));
      return;
    }
    const request = start(call, stop);
    watch(request, call, progress);
    watchProxy(request, progress, (failure) => resolve(err(failure)));
    request.on('error', (error) => resolve(err(explain(error, stop.reason(), progress))));
    request.once('response', (response) => {
      // Before anybody reads it, an abort would otherwise be an unhandled error event.
      response.on('error', () => undefined);
      resolve(
        ok({ response, close: () => request.destroy(), explain: (error) => explain(error, stop.reason(), progress) }),
      );
    });
    send(request, call.body);
  });
}
