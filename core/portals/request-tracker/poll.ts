import { failure } from '../../../shared/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import type { PollOutcome, PollRequest, RemoteEvent, Undelivered } from '../types.ts';
import { isOfOneThing } from './answers.ts';
import { readCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { linkedTicket } from './events.ts';
import { changedTickets, newestRow, rowsAfter, rowsOfTickets } from './history.ts';
import { readRow } from './read-row.ts';
import type { ReadRow, Whose } from './read-row.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import type { RtTransaction } from './shapes.ts';

const CLOSED: ReadonlySet<string> = new Set(['resolved', 'rejected', 'deleted']);
/** How often tickets are looked through by their time of change, for what the poll by number could not see. */
const SWEEP_MS = 60 * 60 * 1000;
const SWEEP_OVERLAP_MS = 15 * 60 * 1000;
/** Texts read in one poll; what is left is read by the next. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * News of all tickets of ours in one request: rows after the cursor, less an overlap, because the database gives numbers
 * out before it commits and `id > last` alone loses rows; what is known already is dropped by the seen-set.
 */
export async function pollPortal(session: RtSession, request: PollRequest): Promise<PollOutcome> {
  const gathered = await gather(session, request);
  if (!gathered.ok) return failed(gathered.error);
  const { cursor, bad } = gathered.value;
  const rows = unseen(gathered.value.rows, request);
  const aliases = withMerges(cursor.aliases, rows, request.tickets);
  const news = await readRows(session, rows, { ...request, aliases });
  if (!news.ok) return failed(news.error);
  const unread = bad.map((row) => idOf(row)).filter((id) => id === undefined || !request.isSeen(id));
  const skew = session.client.clockSkewMs();
  const roundTripMs = session.client.roundTripMs();
  const last = Math.min(cursor.last, (news.value.leftFrom ?? Number.POSITIVE_INFINITY) - 1);
  return {
    outcome: 'polled',
    events: news.value.events,
    handled: [...news.value.handled, ...unread.filter((id) => id !== undefined)],
    problems: [...news.value.problems, ...unread.map((id) => unreadable(id, 'it is not what Request Tracker sends'))],
    cursor: JSON.stringify({ ...cursor, last, aliases } satisfies Cursor),
    closedStatuses: CLOSED,
    ...(skew === undefined ? {} : { clockSkewMs: skew }),
    ...(roundTripMs === undefined ? {} : { roundTripMs }),
  };
}

interface News {
  readonly events: readonly RemoteEvent[];
  readonly handled: readonly string[];
  readonly problems: readonly string[];
  /** Number of the first row that is left for the next poll. */
  readonly leftFrom: number | undefined;
}

async function readRows(session: RtSession, rows: readonly RtTransaction[], whose: Whose): Promise<Answered<News>> {
  const events: RemoteEvent[] = [];
  const handled: string[] = [];
  const problems: string[] = [];
  const before = session.client.bytesRead();
  for (const row of rows) {
    if (session.client.bytesRead() - before > MAX_BYTES)
      return ok({ events, handled, problems, leftFrom: Number(row.id) });
    const read = await readSafely(session, row, whose);
    if (!read.ok && !isOfOneThing(read.error)) return read;
    if (!read.ok) problems.push(unreadable(row.id, read.error.error.message));
    if (read.ok && read.value.event !== undefined) events.push(read.value.event);
    else if (!read.ok || read.value.handled) handled.push(row.id);
  }
  return ok({ events, handled, problems, leftFrom: undefined });
}

/** One row that breaks the reading must not keep all news away, at this poll and at every other. */
async function readSafely(session: RtSession, row: RtTransaction, whose: Whose): Promise<Answered<ReadRow>> {
  try {
    return await readRow(session, row, whose);
  } catch (error) {
    return err({ outcome: 'rejected', error: failure('internal', String(error)) });
  }
}

function unreadable(id: string | undefined, reason: string): string {
  const which = id === undefined ? 'An entry' : `Entry ${id}`;
  return `${which} of the portal's history could not be read (${reason}). Look at the case at the portal.`;
}

function idOf(row: unknown): string | undefined {
  const id = typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined;
  return (typeof id === 'string' || typeof id === 'number') && /^\d{1,15}$/.test(String(id)) ? String(id) : undefined;
}

function failed(error: Undelivered): PollOutcome {
  if (error.outcome === 'rejected') return { outcome: 'rejected', error: error.error };
  const notBefore = error.outcome === 'rate-limited' ? { notBefore: error.notBefore } : {};
  return { outcome: 'unreachable', error: error.error, ...notBefore };
}

interface Gathered {
  readonly rows: readonly RtTransaction[];
  /** Rows that are not what they should be. */
  readonly bad: readonly unknown[];
  readonly cursor: Cursor;
}

async function gather(session: RtSession, request: PollRequest): Promise<Answered<Gathered>> {
  const nowMs = session.client.moment().nowMs;
  const old = readCursor(request.cursor);
  const start = old === undefined ? await newestRow(session) : ok(old.last);
  if (!start.ok) return start;
  const bad: unknown[] = [];
  const onBad = (row: unknown): void => void bad.push(row);
  const news = await rowsAfter(session, Math.max(0, start.value - session.config.pollOverlap), onBad);
  if (!news.ok) return news;
  const sweptAt = old === undefined ? nowMs : Date.parse(old.sweptAt);
  const isDue = Math.abs(nowMs - sweptAt) >= SWEEP_MS;
  const changed = isDue ? await changedOf(session, request, sweptAt) : ok([]);
  if (!changed.ok) return changed;
  const whole = new Set([...(old === undefined ? request.tickets : request.newTickets), ...changed.value]);
  const past = await rowsOfTickets(session, whole, onBad);
  if (!past.ok) return past;
  const last = Math.max(start.value, ...news.value.map(({ id }) => Number(id)));
  const swept = new Date(isDue ? nowMs : sweptAt).toISOString();
  const cursor = { last, sweptAt: swept, aliases: old?.aliases ?? {} };
  return ok({ rows: [...past.value, ...news.value], bad, cursor });
}

async function changedOf(session: RtSession, { tickets }: PollRequest, sweptAt: number): Promise<Answered<string[]>> {
  const since = new Date(sweptAt - SWEEP_OVERLAP_MS + (session.client.clockSkewMs() ?? 0)).toISOString();
  const changed = await changedTickets(session, since);
  return changed.ok ? ok(changed.value.filter((id) => tickets.has(id))) : changed;
}

/** Each row once, oldest first, without those applied before. */
function unseen(rows: readonly RtTransaction[], request: PollRequest): readonly RtTransaction[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].filter(({ id }) => !request.isSeen(id)).sort((a, b) => Number(a.id) - Number(b.id));
}

/** Tickets of ours that support merged into others: news of the other is news of ours from then on. */
function withMerges(
  aliases: Cursor['aliases'],
  rows: readonly RtTransaction[],
  tickets: ReadonlySet<string>,
): Cursor['aliases'] {
  const merged = rows
    .filter(({ Type, Field, ObjectId }) => Type === 'AddLink' && Field === 'MergedInto' && tickets.has(ObjectId))
    .map(({ NewValue, ObjectId }) => [linkedTicket(NewValue) ?? ObjectId, ObjectId] as const)
    .filter(([target]) => !tickets.has(target));
  return { ...Object.fromEntries(merged), ...aliases };
}
