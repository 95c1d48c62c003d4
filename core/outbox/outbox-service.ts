import { fail, failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { keptWait, splitFiles, tooLargeFailure } from './outbox-rules.ts';
import { createOutboxRepository } from './outbox-repository.ts';
import type { OutboxRepository, OutboxRow } from './outbox-repository.ts';
import { createPortalSecrets } from './portal-secrets.ts';
import { createPortalAdmin } from './portal-admin.ts';
import { BUILT_IN, createPortalStore } from './portal-store.ts';
import { createSender } from './sender.ts';
import { createSync } from './sync.ts';
import type { NewOperation } from './types.ts';
import type { Outbox, OutboxDeps } from './outbox-types.ts';

/** Makes the outbox. With write access it first puts back what a killed process was sending. */
export function createOutbox(deps: OutboxDeps): Outbox {
  const { db, platform } = deps;
  const rows = createOutboxRepository(db);
  const portals = createPortalStore(db);
  const secrets = createPortalSecrets(platform.secrets, platform.system);
  const sender = createSender({ ...deps, rows });
  if (db.access === 'write') {
    ensureFolderPortal(deps, portals);
    sender.recover();
  }
  const sync = createSync({ ...deps, rows, portals, secrets, sender });
  return {
    enqueue: (operation) => enqueue({ ...deps, rows, portals }, operation),
    itemsOf: (caseId) => rows.itemsOf(caseId),
    open: () => rows.openItems(),
    retry: (id) => retry({ ...deps, rows, portals }, id),
    rowsOf: (caseId) => rows.rowsOf(caseId),
    rowById: (id) => rows.find(id),
    replace: (id, what) => replace({ ...deps, rows }, id, what),
    drop: (id) => drop({ ...deps, rows }, id),
    sync: (options) => sync.run(options),
    state: () => sync.state(),
    nextDueMs: () => nextDueMs(rows, sync.startedMs()),
    portals: createPortalAdmin({ ...deps, rows, portals, secrets }),
    close: () => sync.close(),
  };
}

// What was due when the last run began could not be sent in it; it waits for the next regular one.
function nextDueMs(rows: OutboxRepository, sinceMs: number): number | undefined {
  const times = rows
    .open(undefined)
    .flatMap((row) => (row.state === 'queued' && row.notBeforeMs !== null ? [row.notBeforeMs] : []));
  const coming = times.filter((time) => time > sinceMs);
  return coming.length === 0 ? undefined : Math.min(...coming);
}

function ensureFolderPortal(deps: OutboxDeps, portals: ReturnType<typeof createPortalStore>): void {
  if (portals.list().length > 0) return;
  deps.db.transaction(() => {
    portals.save(
      { kind: 'folder', id: BUILT_IN, path: deps.folderPortal },
      new Date(deps.platform.clock.now()).toISOString(),
    );
    portals.setDefault(BUILT_IN);
  });
}

interface EnqueueDeps extends OutboxDeps {
  readonly rows: OutboxRepository;
  readonly portals: ReturnType<typeof createPortalStore>;
}

function enqueue(deps: EnqueueDeps, operation: NewOperation): void {
  const { platform, rows, portals, registry } = deps;
  const portal = portals.find(operation.portalId);
  if (portal === undefined) throw new Error(`enqueue for an unknown portal ${operation.portalId}`);
  const { capabilities } = registry.create({ config: portal.config, secret: undefined, platform });
  const at = new Date(platform.clock.now()).toISOString();
  const { settleMs } = capabilities;
  const { together, after, tooLarge } = splitFiles(operation.payload.files, capabilities);
  const insert = (next: NewOperation, blocked?: Failure): void =>
    rows.insert(
      platform.ids.next(),
      next,
      blocked === undefined ? { state: 'queued', settleMs } : { state: 'blocked', settleMs, error: blocked },
      at,
    );
  const single = (file: (typeof after)[number]): NewOperation => ({
    ...operation,
    kind: 'attachment',
    key: platform.ids.next(),
    payload: { files: [file], at: operation.payload.at, ...sealOf(operation) },
    label: file.name,
  });
  const carriesNothing = operation.kind === 'attachment' && together.length === 0;
  if (!carriesNothing)
    insert({ ...operation, payload: { ...operation.payload, files: together.map((file) => bare(file)) } });
  for (const file of after) insert(single(bare(file)));
  for (const file of tooLarge)
    insert(single(bare(file)), tooLargeFailure(file, capabilities.maxFileBytes ?? 0, operation.portalId));
}

function sealOf({ payload }: NewOperation): Pick<NewOperation['payload'], 'seal'> {
  return payload.seal === undefined ? {} : { seal: payload.seal };
}

// Attachment rows have more members than an outbox row should keep.
function bare({
  name,
  sha256,
  bytes,
}: NewOperation['payload']['files'][number]): NewOperation['payload']['files'][number] {
  return { name, sha256, bytes };
}

/** Inside a transaction: all it carries stays here, so there is nothing to send. */
function drop({ rows, emit }: Pick<EnqueueDeps, 'rows' | 'emit'>, id: string): void {
  const row = rows.find(id);
  if (row === undefined || row.state === 'sent' || row.state === 'sending') return;
  rows.remove(id);
  emit('outbox.changed', { ids: [id] });
}

/** Inside a transaction: a pause after a failure ends with what failed, one the portal asked for does not. */
function replace(
  { rows, emit, platform }: Pick<EnqueueDeps, 'rows' | 'emit' | 'platform'>,
  id: string,
  what: Pick<NewOperation, 'payload' | 'label'>,
): void {
  const row = rows.find(id);
  if (row === undefined || row.state === 'sent' || row.state === 'sending') return;
  rows.rewrite(id, what);
  const wait = row.hold === 'backoff' ? { hold: null, notBeforeMs: null } : {};
  rows.apply(id, { state: 'queued', error: null, ...wait }, new Date(platform.clock.now()).toISOString());
  emit('outbox.changed', { ids: [id] });
}

function retry(deps: EnqueueDeps, id: string): Result<void> {
  const { db, rows, hooks, emit, platform } = deps;
  const row = rows.find(id);
  if (row === undefined) return fail('not-found', 'This item is not in the outbox any more.');
  if (row.state === 'sent') return fail('refused', 'This item was sent already.');
  if (row.state === 'sending') return fail('refused', 'This item is being sent right now.');
  const tooLarge = stillTooLarge(deps, row);
  if (tooLarge !== undefined) return { ok: false, error: tooLarge };
  db.transaction(() => {
    const now = platform.clock.now();
    rows.apply(id, { ...keptWait(row, now), state: 'queued' }, new Date(now).toISOString());
    hooks.retried({ caseId: row.caseId, operationId: id });
  });
  emit('outbox.changed', { ids: [id] });
  emit('cases.changed', { ids: [row.caseId] });
  return ok(undefined);
}

/** The portal's limit may have been raised since the item was blocked; if not, trying again would only fail there. */
function stillTooLarge({ portals, registry, platform }: EnqueueDeps, row: OutboxRow): Failure | undefined {
  const portal = portals.find(row.portalId);
  if (portal === undefined)
    return failure('not-found', `The portal "${row.portalId}" is not there any more. Add it again, then try again.`);
  const { capabilities } = registry.create({ config: portal.config, secret: undefined, platform });
  const file = splitFiles(row.payload.files, capabilities).tooLarge[0];
  return file === undefined ? undefined : tooLargeFailure(file, capabilities.maxFileBytes ?? 0, row.portalId);
}
