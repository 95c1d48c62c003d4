import type { IncomingMessage } from 'node:http';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Clock, Exec, Files, HttpRequest, HttpResponse, Net, NetFailure, SystemFacts } from '../ports.ts';
import { exchange } from './exchange.ts';
import type { Answer } from './exchange.ts';
import { NetError, netFailure } from './failures.ts';
import { jsonBody, multipartBody } from './multipart.ts';
import type { Body } from './multipart.ts';
import { createStop } from './stop.ts';
import type { Stop } from './stop.ts';
import { createSystemProxy } from './system-proxy.ts';
import type { SystemProxy } from './system-proxy.ts';
import { createTrust } from './trust.ts';
import type { Trust } from './trust.ts';
import { isLoopback, redirectOf, refusalOf } from './url-rules.ts';

const MAX_REDIRECTS = 5;
const DEFAULT_MAX_RESPONSE_BYTES = 16 * 1024 * 1024;

export interface NetOptions {
  readonly clock: Clock;
  readonly files: Files;
  readonly exec: Exec;
  readonly system: Pick<SystemFacts, 'platform' | 'env'>;
  readonly appVersion: string;
  /** The person's proxy and further certificate authority, asked at every request; empty: the system decides. */
  readonly setting: (key: 'net.proxy' | 'net.caFile') => string;
  /** The system's proxy for a URL where the face knows better (the desktop reads proxy scripts). */
  readonly systemProxy?: SystemProxy;
}

interface Ways {
  readonly options: NetOptions;
  readonly systemProxy: SystemProxy;
  readonly trust: Trust;
}

/**
 * The app's only way out, on `http.request` and never `fetch`, which keeps whole uploads in memory. https anywhere,
 * http on this machine alone; loopback never goes through a proxy.
 */
export function createNet(options: NetOptions): Net {
  const ways: Ways = {
    options,
    systemProxy: options.systemProxy ?? createSystemProxy(options),
    trust: createTrust(options.files, () => options.setting('net.caFile').trim()),
  };
  return {
    request: async (request) => {
      const stop = createStop(options.clock, request.timeoutMs, request.signal);
      try {
        const sentAt = options.clock.monotonic();
        const answer = await follow(ways, request, stop);
        return answer.ok ? await readWhole(answer.value, request, options.clock, sentAt) : answer;
      } finally {
        stop.end();
      }
    },
    download: async (request) => {
      const stop = createStop(options.clock, request.timeoutMs, request.signal);
      const answer = await follow(ways, request, stop);
      if (!answer.ok) {
        stop.end();
        return answer;
      }
      const { response } = answer.value;
      const limit = request.maxResponseBytes ?? Number.POSITIVE_INFINITY;
      return ok({
        status: response.statusCode ?? 0,
        headers: flatHeaders(response),
        body: bounded(answer.value, limit, () => stop.end()),
      });
    },
  };
}

async function bodyOf(files: Files, request: HttpRequest): Promise<Result<Body | undefined, NetFailure>> {
  const { body } = request;
  if (body === undefined) return ok(undefined);
  if ('json' in body) return ok(jsonBody(body.json));
  try {
    return ok(await multipartBody(files, body.multipart));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err(netFailure('refused', false, `A file to send could not be used: ${reason}.`));
  }
}

/** The proxy for a URL as a URL; undefined: straight. */
async function proxyFor(ways: Ways, url: URL): Promise<Result<URL | undefined, NetFailure>> {
  if (isLoopback(url.hostname)) return ok(undefined);
  const set = ways.options.setting('net.proxy').trim();
  const said = set === '' ? await ways.systemProxy(url) : set;
  if (said === undefined || said === '') return ok(undefined);
  const proxy = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(said) ? said : `http://${said}`);
  if (proxy === null || (proxy.protocol !== 'http:' && proxy.protocol !== 'https:'))
    return err(netFailure('proxy', false, 'The proxy must be an http or https address. Check it in Settings.'));
  return ok(proxy);
}

async function follow(ways: Ways, request: HttpRequest, stop: Stop): Promise<Result<Answer, NetFailure>> {
  const body = await bodyOf(ways.options.files, request);
  if (!body.ok) return body;
  let url = URL.parse(request.url);
  if (url === null) return err(netFailure('refused', false, 'The address cannot be read. Check it.'));
  for (let hops = 0; hops <= MAX_REDIRECTS; hops += 1) {
    const answer = await once(ways, request, url, body.value, stop);
    if (!answer.ok) return answer;
    const next = redirectFrom(request, url, answer.value);
    if (next.kind === 'none') return answer;
    answer.value.close();
    if (next.kind === 'refuse') return err(netFailure('refused', true, next.reason));
    url = next.url;
  }
  return err(netFailure('refused', true, `${url.host} redirects in a circle. Check the address.`));
}

function redirectFrom(request: HttpRequest, url: URL, { response }: Answer): ReturnType<typeof redirectOf> {
  const hasToken = Object.keys(request.headers ?? {}).some((name) => name.toLowerCase() === 'authorization');
  const { statusCode: status = 0, headers } = response;
  return redirectOf({ method: request.method, from: url, status, location: headers.location, hasToken });
}

async function once(
  ways: Ways,
  request: HttpRequest,
  url: URL,
  body: Body | undefined,
  stop: Stop,
): Promise<Result<Answer, NetFailure>> {
  const refusal = refusalOf(url);
  if (refusal !== undefined) return err(netFailure('refused', false, refusal));
  const proxy = await proxyFor(ways, url);
  if (!proxy.ok) return proxy;
  const trusted = url.protocol === 'https:' ? await ways.trust.context() : ok(undefined);
  if (!trusted.ok) return trusted;
  const headers = {
    'User-Agent': `SupportCompanion/${ways.options.appVersion}`,
    Accept: '*/*',
    'Accept-Encoding': 'identity',
    ...request.headers,
  };
  const call = { method: request.method, url, headers, body, proxy: proxy.value, secureContext: trusted.value };
  return exchange(call, stop);
}

function flatHeaders(response: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value ?? '')] as const);
  return Object.fromEntries(pairs);
}

/** The body in chunks; breaks with a NetError when the connection does, or when it grows over the limit. */
async function* bounded(answer: Answer, limit: number, end: () => void): AsyncGenerator<Uint8Array> {
  let size = 0;
  try {
    for await (const chunk of answer.response as AsyncIterable<Buffer>) {
      size += chunk.byteLength;
      if (size > limit)
        throw new NetError(netFailure('too-large', true, `The answer is larger than ${limit} bytes and was not read.`));
      yield chunk;
    }
  } catch (error) {
    throw error instanceof NetError ? error : new NetError(answer.explain(error));
  } finally {
    answer.close();
    end();
  }
}

async function readWhole(
  answer: Answer,
  request: HttpRequest,
  clock: Clock,
  sentAt: number,
): Promise<Result<HttpResponse, NetFailure>> {
  const { response } = answer;
  const roundTripMs = clock.monotonic() - sentAt;
  const date = Date.parse(response.headers.date ?? '');
  const clockSkewMs = Number.isNaN(date) ? undefined : date - clock.now();
  const chunks: Uint8Array[] = [];
  try {
    const limit = request.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    for await (const chunk of bounded(answer, limit, () => undefined)) chunks.push(chunk);
  } catch (error) {
    if (error instanceof NetError) return err(error.failure);
    throw error;
  }
  const status = response.statusCode ?? 0;
  return ok({ status, headers: flatHeaders(response), body: Buffer.concat(chunks), clockSkewMs, roundTripMs });
}
