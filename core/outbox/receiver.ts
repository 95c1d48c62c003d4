import { failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';
import type { PortalAdapter, RemoteEvent } from '../portals/index.ts';
import { newsProblem } from './news-rules.ts';
import type { OutboxRepository } from './outbox-repository.ts';
import type { PortalStore, StoredPortal } from './portal-store.ts';
import type { OutboxDeps } from './outbox-types.ts';
import type { OutboxHooks } from './types.ts';

export interface ReceiverDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly rows: OutboxRepository;
  readonly portals: PortalStore;
  readonly hooks: OutboxHooks;
  readonly noteSkew?: OutboxDeps['noteSkew'];
}

export interface ReceiveResult {
  readonly received: number;
  readonly unreachable: Failure | undefined;
}

/** Asks one portal for news and applies them in one transaction with the seen-set and the cursor. */
export async function receive(
  deps: ReceiverDeps,
  portal: StoredPortal,
  adapter: PortalAdapter,
  signal: AbortSignal,
): Promise<ReceiveResult> {
  const { id } = portal.config;
  const tickets = deps.hooks.ticketsOf(id);
  const isSeen = (remoteId: string): boolean => deps.portals.isSeen(id, remoteId);
  const newTickets = new Set([...tickets].filter((ticket) => !isSeen(ticketMark(ticket))));
  const isOwnKey = (key: string): boolean => deps.rows.hasKey(key);
  const poll = await adapter.poll({ cursor: portal.cursor, isSeen, tickets, newTickets, isOwnKey, signal });
  const at = new Date(deps.clock.now()).toISOString();
  if (poll.outcome !== 'polled') return { received: 0, unreachable: poll.error };
  const { clockSkewMs, roundTripMs } = poll;
  if (clockSkewMs !== undefined && roundTripMs !== undefined) deps.noteSkew?.(id, { clockSkewMs, roundTripMs });
  const problems = [...poll.problems, ...poll.events.flatMap((event) => newsProblem(event) ?? [])];
  const { fresh, changed } = deps.db.transaction(() => {
    const news = poll.events.filter((event) => newsProblem(event) === undefined && isNews(deps, id, event));
    const done = [
      ...poll.events.map((event) => event.remoteId),
      ...poll.handled,
      ...[...newTickets].map((ticket) => ticketMark(ticket)),
    ];
    for (const remoteId of done) deps.portals.markSeen(id, remoteId, at);
    const ids = deps.hooks.received(id, news, poll.closedStatuses);
    deps.portals.noteSync(id, { at, error: unreadableNews(problems), cursor: poll.cursor });
    return { fresh: news, changed: ids };
  });
  if (changed.length > 0) deps.emit('cases.changed', { ids: [...changed] });
  return { received: fresh.length, unreachable: undefined };
}

// A ticket is new until one poll has looked at its past; the mark lives beside the remote ids and cannot be one.
function ticketMark(ticket: string): string {
  return `ticket:${ticket}`;
}

function unreadableNews(problems: readonly string[]): Failure | null {
  const first = problems[0];
  return first === undefined
    ? null
    : failure('invalid', `${problems.length} items of news could not be read: ${first}`, { problems });
}

/** What we sent comes back as the portal's news; it is in the case's log already. */
function isNews(deps: ReceiverDeps, portalId: string, event: RemoteEvent): boolean {
  if (deps.portals.isSeen(portalId, event.remoteId)) return false;
  return event.operationKey === undefined || !deps.rows.hasKey(event.operationKey);
}
