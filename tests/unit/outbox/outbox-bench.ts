import { onTestFinished } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import type { Store } from '../../../core/db/index.ts';
import { createOutbox } from '../../../core/outbox/index.ts';
import type { BeforeSend, NewOperation, Outbox, OutboxDeps, OutboxHooks } from '../../../core/outbox/index.ts';
import { createEventHub } from '../../../core/platform/events.ts';
import { systemFacts } from '../../../core/platform/node/index.ts';
import type { OutboxItem } from '../../../shared/domain/cases.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import type { ScriptedPortal } from '../../fakes/portal-adapter.ts';
import { memorySecrets } from '../../helpers/core.ts';
import { portalPlatform } from '../../helpers/portal-parts.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import type { TestStore } from '../../helpers/store.ts';

/** An outbox on a real database with a scripted portal. */
export interface Bench {
  readonly outbox: Outbox;
  readonly clock: FakeClock;
  readonly store: Store;
  /** What the outbox told the cases, as "what case". */
  readonly told: readonly string[];
  /** Puts an operation into the outbox as the cases do: inside a transaction. */
  readonly put: (operation: Partial<NewOperation> & { readonly caseId: string }) => string;
  readonly items: (caseId: string) => readonly OutboxItem[];
  readonly states: (caseId: string) => readonly string[];
}

export interface BenchOptions {
  readonly portal: ScriptedPortal;
  readonly beforeSend?: BeforeSend;
  readonly clock?: FakeClock;
  readonly store?: TestStore;
  readonly env?: Readonly<Record<string, string>>;
  readonly noteSkew?: OutboxDeps['noteSkew'];
}

const AT = '2026-11-20T10:00:00.000Z';

function ensureCase(store: Store, caseId: string): void {
  store.db
    .sql(
      `INSERT OR IGNORE INTO case_record (id, number, kind, title, phase, created_at, updated_at)
       VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM case_record), 'problem', ?, 'submitted', ?, ?)`,
    )
    .run(caseId, caseId, AT, AT);
}

function hooksOf(store: Store, told: string[]): OutboxHooks {
  const remoteIds = new Map<string, string>();
  for (const row of store.db
    .sql("SELECT case_id, remote_id FROM outbox WHERE kind = 'create' AND state = 'sent'")
    .all())
    remoteIds.set(String(row['case_id']), String(row['remote_id']));
  return {
    remoteIdOf: (caseId) => remoteIds.get(caseId),
    delivered: (item) => {
      if (item.kind === 'create') remoteIds.set(item.caseId, item.remoteId);
      told.push(`delivered ${item.kind} ${item.caseId}`);
    },
    failed: (item) => void told.push(`failed ${item.caseId} ${item.error.code}`),
    retried: (item) => void told.push(`retried ${item.caseId}`),
    received: (_portal, events) => {
      for (const event of events) told.push(`news ${event.ticketId} ${event.remoteId}`);
      return events.map(({ ticketId }) => ticketId);
    },
    isMoot: () => false,
    takeBack: () => undefined,
    ticketsOf: () => new Set(remoteIds.values()),
  };
}

/** Opens the database and the outbox on it; a second bench on the same store is a restart. */
export async function bench(options: BenchOptions): Promise<Bench> {
  const clock = options.clock ?? fakeClock();
  const testing = options.store ?? testStore({ clock });
  const store = await openedStore(testing);
  onTestFinished(() => store.close());
  const told: string[] = [];
  const platform = { ...portalPlatform(clock), secrets: memorySecrets(), system: systemFacts(options.env ?? {}) };
  const outbox = createOutbox({
    db: store.db,
    platform,
    emit: createEventHub().emit,
    audit: createAudit(store.db, clock),
    hooks: hooksOf(store, told),
    beforeSend: options.beforeSend ?? (async () => ok(undefined)),
    files: { pathOf: (sha256) => `/nowhere/${sha256}` },
    registry: options.portal,
    folderPortal: '/nowhere',
    ...(options.noteSkew === undefined ? {} : { noteSkew: options.noteSkew }),
  });
  let made = 0;
  return {
    outbox,
    clock,
    store,
    told,
    put: (operation) => {
      ensureCase(store, operation.caseId);
      const key = operation.key ?? `${operation.caseId}-${(made += 1)}`;
      store.db.transaction(() =>
        outbox.enqueue({
          portalId: 'folder',
          kind: 'create',
          label: key,
          payload: { form: {}, files: [], at: AT },
          ...operation,
          key,
        }),
      );
      return key;
    },
    items: (caseId) => outbox.itemsOf(caseId),
    states: (caseId) => outbox.itemsOf(caseId).map(({ kind, state }) => `${kind} ${state}`),
  };
}
