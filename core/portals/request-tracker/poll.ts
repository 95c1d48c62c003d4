import { ok } from '../../../shared/result.ts';
import type { PollOutcome, PollRequest, RemoteEvent, Undelivered } from '../types.ts';
import { readCursor } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { linkedTicket } from './events.ts';
import { changedTickets, newestRow, rowsAfter, rowsOfTickets } from './history.ts';
import { readRow } from './read-row.ts';
import type { Answered } from './rt-client.ts';
import type { RtSession } from './session.ts';
import type { RtTransaction } from './shapes.ts';

const CLOSED: ReadonlySet<string> = new Set(['resolved', 'rejected', 'deleted']);
/** How often tickets are looked through by their time of change, for what the poll by number could not see. */
const SWEEP_MS = 60 * 60 * 1000;
const SWEEP_OVERLAP_MS = 15 * 60 * 1000;

/**
 * News of all tickets of ours in one request: rows after the cursor, less an overlap, because the database gives numbers
 * out before it commits and `id > last` alone loses rows; what is known already is dropped by the seen-set.
 */
export async function pollPortal(session: RtSession, request: PollRequest): Promise<PollOutcome> {
  const gathered = await gather(session, request);
  if (!gathered.ok) return failed(gathered.error);
  const { cursor } = gathered.value;
  const rows = unseen(gathered.value.rows, request);
  const aliases = withMerges(cursor.aliases, rows, request.tickets);
  const events: RemoteEvent[] = [];
  const handled: string[] = [];
  for (const row of rows) {
    const read = await readRow(session, row, { ...request, aliases });
    if (!read.ok) return failed(read.error);
    if (read.value.event !== undefined) events.push(read.value.event);
    else if (read.value.handled) handled.push(row.id);
  }
  const skew = session.client.clockSkewMs();
  return {
    outcome: 'polled',
    events,
    handled,
    problems: [],
    cursor: JSON.stringify({ ...cursor, aliases } satisfies Cursor),
    closedStatuses: CLOSED,
    ...(skew === undefined ? {} : { clockSkewMs: skew }),
  };
}

function failed(error: Undelivered): PollOutcome {
  if (error.outcome === 'rejected') return { outcome: 'rejected', error: error.error };
  const notBefore = error.outcome === 'rate-limited' ? { notBefore: error.notBefore } : {};
  return { outcome: 'unreachable', error: error.error, ...notBefore };
}

interface Gathered {
  readonly rows: readonly RtTransaction[];
  readonly cursor: Cursor;
}

async function gather(session: RtSession, request: PollRequest): Promise<Answered<Gathered>> {
  const nowMs = session.client.moment().nowMs;
  const old = readCursor(request.cursor);
  const start = old === undefined ? await newestRow(session) : ok(old.last);
  if (!start.ok) return start;
  const news = await rowsAfter(session, Math.max(0, start.value - session.config.pollOverlap));
  if (!news.ok) return news;
  const sweptAt = old === undefined ? nowMs : Date.parse(old.sweptAt);
  const isDue = Math.abs(nowMs - sweptAt) >= SWEEP_MS;
  const changed = isDue ? await changedOf(session, request, sweptAt) : ok([]);
  if (!changed.ok) return changed;
  const whole = new Set([...(old === undefined ? request.tickets : request.newTickets), ...changed.value]);
  const past = await rowsOfTickets(session, whole);
  if (!past.ok) return past;
  const last = Math.max(start.value, ...news.value.map(({ id }) => Number(id)));
  const swept = new Date(isDue ? nowMs : sweptAt).toISOString();
  return ok({ rows: [...past.value, ...news.value], cursor: { last, sweptAt: swept, aliases: old?.aliases ?? {} } });
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
