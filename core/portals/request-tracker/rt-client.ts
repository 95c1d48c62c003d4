import type { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { HttpBodyPart, HttpRequest, HttpResponse } from '../../platform/ports.ts';
import type { PortalContext, Undelivered } from '../types.ts';
import { authorization, restBase } from './address.ts';
import { fromNetFailure, fromNonsense, fromStatus } from './answers.ts';
import type { Effect, Moment } from './answers.ts';
import { PAGE, readPages } from './list-pages.ts';
import type { ListOptions, PageSource } from './list-pages.ts';
import { page } from './shapes.ts';

/** An answer, or the outcome that its absence means for the operation under way. */
export type Answered<T> = Result<T, Undelivered>;

/** An answer for who only wants to know why there is none. Pure. */
export function said<T>(answer: Answered<T>): Result<T> {
  return answer.ok ? answer : err(answer.error.error);
}

const READ_MS = 60_000;
const WRITE_MS = 120_000;
/** A slow line of 100 kB/s still gets its files through. */
const MS_PER_BYTE = 1 / 100;

export interface RtClient {
  readonly moment: () => Moment;
  get<T extends z.ZodType>(path: string, shape: T, maxBytes?: number): Promise<Answered<z.output<T>>>;
  /** Every page of a list. */
  list<T extends z.ZodType>(
    path: string,
    parameters: Parameters,
    shape: T,
    options?: ListOptions,
  ): Promise<Answered<z.output<T>[]>>;
  /** The first rows of a list. */
  firstPage<T extends z.ZodType>(path: string, parameters: Parameters, shape: T): Promise<Answered<z.output<T>[]>>;
  /** A change whose answer is looked at by reading back: Request Tracker says 200 to changes it refused. */
  put(path: string, body: unknown): Promise<Answered<void>>;
  post(path: string, parts: readonly HttpBodyPart[]): Promise<Answered<HttpResponse>>;
  /** The `Date` header of the quickest answer so far against our clock, ms. */
  clockSkewMs(): number | undefined;
  /** How long the quickest request took, ms. */
  roundTripMs(): number | undefined;
  /** Bytes of all answers so far. */
  bytesRead(): number;
}

export type Parameters = Readonly<Record<string, string>>;

function sizeOf(parts: readonly HttpBodyPart[]): number {
  return parts.reduce((sum, { body }) => sum + (typeof body === 'string' ? body.length : body.bytes), 0);
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(body).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** The portal's own words: {"message": "…"} or a list of them. */
function wordsOf(body: unknown): string {
  if (Array.isArray(body))
    return body
      .filter((entry) => typeof entry === 'string')
      .join('; ')
      .slice(0, 300);
  if (typeof body !== 'object' || body === null || !('message' in body)) return '';
  return typeof body.message === 'string' ? body.message.slice(0, 300) : '';
}

/** REST 2.0 of one Request Tracker with one account. */
export function createRtClient(context: PortalContext<'rt'>, signal: AbortSignal): RtClient {
  const { config, secret, platform } = context;
  const base = restBase(config.url);
  let skew: number | undefined;
  let roundTripMs: number | undefined;
  let bytesRead = 0;
  const moment = (): Moment => ({ nowMs: platform.clock.now(), settleMs: config.settleMs });
  const send = async (path: string, effect: Effect, request: Partial<HttpRequest>): Promise<Answered<HttpResponse>> => {
    const headers = { Accept: 'application/json', Authorization: authorization(secret ?? '') };
    const whole = { method: 'GET', timeoutMs: READ_MS, ...request, url: `${base}/${path}`, headers, signal } as const;
    const answer = await platform.net.request(whole);
    if (!answer.ok) return err(fromNetFailure(answer.error, effect, moment()));
    const tookMs = answer.value.roundTripMs ?? Infinity;
    // The quickest answer says it best.
    if (answer.value.clockSkewMs !== undefined && tookMs <= (roundTripMs ?? Infinity)) {
      skew = answer.value.clockSkewMs;
      roundTripMs = answer.value.roundTripMs;
    }
    bytesRead += answer.value.body.byteLength;
    if (answer.value.status >= 200 && answer.value.status < 300) return ok(answer.value);
    return err(fromStatus(answer.value, wordsOf(parsed(answer.value.body)), effect, moment()));
  };
  const get = async <T extends z.ZodType>(
    path: string,
    shape: T,
    maxBytes?: number,
  ): Promise<Answered<z.output<T>>> => {
    const answer = await send(path, 'read', maxBytes === undefined ? {} : { maxResponseBytes: maxBytes });
    if (!answer.ok) return answer;
    const value = shape.safeParse(parsed(answer.value.body));
    return value.success ? ok(value.data) : err(fromNonsense('read', moment()));
  };
  const pagesOf = (path: string, parameters: Parameters): PageSource => ({
    moment,
    bytesRead: () => bytesRead,
    page: (number) => {
      const query = new URLSearchParams({ ...parameters, per_page: String(PAGE), page: String(number) });
      return get(`${path}?${query.toString()}`, page);
    },
  });
  return {
    moment,
    get,
    list: (path, parameters, shape, options = {}) => readPages(pagesOf(path, parameters), shape, options),
    firstPage: (path, parameters, shape) => readPages(pagesOf(path, parameters), shape, { partly: true, mostPages: 1 }),
    put: async (path, body) => {
      const answer = await send(path, 'write', { method: 'PUT', timeoutMs: WRITE_MS, body: { json: body } });
      return answer.ok ? ok(undefined) : answer;
    },
    post: (path, parts) => {
      const timeoutMs = WRITE_MS + Math.ceil(sizeOf(parts) * MS_PER_BYTE);
      return send(path, 'write', { method: 'POST', timeoutMs, body: { multipart: parts } });
    },
    clockSkewMs: () => skew,
    roundTripMs: () => roundTripMs,
    bytesRead: () => bytesRead,
  };
}
