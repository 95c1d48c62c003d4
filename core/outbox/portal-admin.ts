import type { PortalConfig } from '../../shared/domain/portals.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail, failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { refusalOf } from '../platform/net/index.ts';
import { createHandoverAccess } from './handover-access.ts';
import type { OutboxRepository } from './outbox-repository.ts';
import type { AddPortal, Outbox, OutboxDeps } from './outbox-types.ts';
import type { PortalSecrets } from './portal-secrets.ts';
import { keptWait } from './outbox-rules.ts';
import { BUILT_IN, noToken } from './portal-store.ts';
import type { PortalStore, StoredPortal } from './portal-store.ts';

interface Deps extends OutboxDeps {
  readonly rows: OutboxRepository;
  readonly portals: PortalStore;
  readonly secrets: PortalSecrets;
}

const UNKNOWN = fail('not-found', 'There is no portal of this name.');

/** Adding, checking and removing portals. */
export function createPortalAdmin(deps: Deps): Outbox['portals'] {
  const { portals, secrets, platform, emit } = deps;
  return {
    list: () => Promise.all(portals.list().map((portal) => view(deps, portal))),
    hasSecretStore: () => platform.secrets.available(),
    add: (portal) => add(deps, portal),
    remove: async (id, force) => {
      const removed = remove(deps, id, force);
      if (removed.ok) await secrets.remove(id);
      return removed;
    },
    setDefault: (id) => {
      if (portals.find(id) === undefined) return UNKNOWN;
      portals.setDefault(id);
      emit('portals.changed', { ids: [id] });
      return ok(undefined);
    },
    check: async (id, signal) => {
      const portal = portals.find(id);
      if (portal === undefined) return UNKNOWN;
      const secret = await secrets.get(id);
      const adapter = deps.registry.create({ config: portal.config, secret, platform });
      if (adapter.capabilities.needsSecret && secret === undefined)
        return ok({ ok: false, steps: [{ name: 'token', ok: false, text: noToken(id).message }] });
      return ok(await adapter.check(signal));
    },
    defaultId: () => portals.defaultId(),
    has: (id) => portals.find(id) !== undefined,
    ...createHandoverAccess(deps),
    folders: () =>
      portals.list().flatMap(({ config }) => (config.kind === 'folder' ? [{ id: config.id, path: config.path }] : [])),
    addresses: () =>
      portals.list().flatMap(({ config }) => (config.kind === 'rt' ? [{ id: config.id, url: config.url }] : [])),
    tokens: async () => {
      const all = await Promise.all(portals.list().map(({ config }) => secrets.get(config.id)));
      return all.filter((token) => token !== undefined);
    },
  };
}

async function view({ registry, platform, rows, secrets, folderPortal }: Deps, portal: StoredPortal) {
  const { config, isDefault, lastSyncAt, lastError } = portal;
  const { address, queue } = registry.describe(config);
  const { capabilities } = registry.create({ config, secret: undefined, platform });
  const counts = rows.counts(config.id);
  return {
    id: config.id,
    kind: config.kind,
    address,
    queue,
    isDefault,
    isBuiltIn: config.kind === 'folder' && config.path === folderPortal,
    hasSecret: !capabilities.needsSecret || (await secrets.get(config.id)) !== undefined,
    lastSyncAt,
    lastError:
      lastError === null ? null : { code: lastError.code, message: lastError.message, retryable: lastError.retryable },
    waiting: counts.waiting + counts.blocked,
    config,
  };
}

async function add(deps: Deps, portal: AddPortal): Promise<Result<PortalId>> {
  const { db, portals, secrets, audit, emit, platform } = deps;
  const { config, secret, makeDefault } = portal;
  const before = portals.find(config.id);
  if (before !== undefined && before.config.kind !== config.kind)
    return fail(
      'conflict',
      `"${config.id}" is a portal of another kind. Choose another name, or remove that one first.`,
    );
  const refusal = queueProblem(deps, config) ?? addressProblem(config);
  if (refusal !== undefined) return fail('invalid', refusal);
  const moving = await moveProblem(deps, before?.config, portal);
  if (moving !== undefined) return { ok: false, error: moving };
  const folder = await makeFolder(platform, config);
  if (!folder.ok) return folder;
  // Whoever adds a portal beside the built-in folder wants reports to go there.
  const isFirstOwn = before === undefined && portals.list().every((other) => other.config.id === BUILT_IN);
  db.transaction(() => {
    portals.save(config, new Date(platform.clock.now()).toISOString());
    // How far it was read says nothing about another place.
    if (before === undefined || !isSamePlace(deps, before.config, config)) portals.forgetCursor(config.id);
    if (!portal.isSameDesk && !hasHistory(deps, config.id)) portals.forgetSeen(config.id);
    if (makeDefault || isFirstOwn) portals.setDefault(config.id);
    audit.record({ actor: 'person', action: 'portals.add', subject: config.id, details: { kind: config.kind } });
  });
  if (secret !== null && secret !== '') await secrets.set(config.id, secret);
  tryRefusedAgain(deps, config.id);
  emit('portals.changed', { ids: [config.id] });
  return ok(config.id);
}

function hasHistory({ hooks, rows }: Deps, id: PortalId): boolean {
  return hooks.ticketsOf(id).size > 0 || rows.open(id).length > 0;
}

/** Why a name cannot be pointed to this place as it is asked: strangers' tickets, or a token sent to another server. */
async function moveProblem(
  deps: Deps,
  before: PortalConfig | undefined,
  portal: AddPortal,
): Promise<Failure | undefined> {
  const { config, secret, isSameDesk } = portal;
  const isElsewhere = before === undefined || !isSamePlace(deps, before, config);
  if (isElsewhere && !isSameDesk && hasHistory(deps, config.id))
    return failure(
      'conflict',
      `Cases here already belong to "${config.id}" at another address, where their numbers mean something. If this is the same help desk that moved, say so; otherwise choose another name.`,
    );
  const isOtherServer =
    before?.kind === 'rt' && config.kind === 'rt' && new URL(before.url).origin !== new URL(config.url).origin;
  const keepsSecret = (secret ?? '') === '' && (await deps.secrets.get(config.id)) !== undefined;
  if (isOtherServer && keepsSecret)
    return failure(
      'refused',
      'The address is on another server. Enter the token again, so that it is not sent there by mistake.',
    );
  return undefined;
}

function isSamePlace({ registry }: Deps, one: PortalConfig, other: PortalConfig): boolean {
  const [a, b] = [registry.describe(one), registry.describe(other)];
  return a.address === b.address && a.queue === b.queue;
}

/** A queue for prepared cases that the portal itself refuses, such as the one that support reads. */
function queueProblem({ registry, platform }: Deps, config: PortalConfig): string | undefined {
  if (config.kind !== 'rt' || config.handoverQueue === undefined) return undefined;
  const { handovers } = registry.create({ config, secret: undefined, platform });
  return handovers.ok ? undefined : handovers.error.message;
}

/** A sign-in inside the address would end up in the database; http leaves this machine unprotected. */
function addressProblem(config: PortalConfig): string | undefined {
  if (config.kind !== 'rt') return undefined;
  const url = new URL(config.url);
  if (url.username !== '' || url.password !== '')
    return 'Leave the name and the password out of the address; give them as the token, in the form name:password.';
  return refusalOf(url);
}

/** What failed only because the sign-in was refused goes out again with the new one. */
function tryRefusedAgain({ db, rows, portals, hooks, emit, platform }: Deps, id: PortalId): void {
  const refused = rows.open(id).filter(({ state, errorCode }) => state === 'failed' && errorCode === 'unauthorized');
  const at = new Date(platform.clock.now()).toISOString();
  db.transaction(() => {
    portals.noteSync(id, { at: null, error: null });
    for (const row of refused) {
      rows.apply(row.id, { ...keptWait(row, platform.clock.now()), state: 'queued' }, at);
      hooks.retried({ caseId: row.caseId, operationId: row.id });
    }
  });
  if (refused.length === 0) return;
  emit('outbox.changed', { ids: refused.map((row) => row.id) });
  emit('cases.changed', { ids: refused.map((row) => row.caseId) });
}

// Made once, when it is added: later a folder that is missing is a share that is not there, and must not be made up.
async function makeFolder(platform: Deps['platform'], config: PortalConfig): Promise<Result<void>> {
  if (config.kind !== 'folder') return ok(undefined);
  try {
    await platform.files.makeFolder(config.path);
    return ok(undefined);
  } catch (error) {
    const reason = errorCode(error) ?? 'unknown';
    return fail(
      'invalid',
      `The folder ${config.path} cannot be used (${reason}). Choose another, or ask for rights to it.`,
    );
  }
}

function remove({ db, portals, rows, hooks, audit, emit, platform }: Deps, id: PortalId, force: boolean): Result<void> {
  if (portals.find(id) === undefined) return UNKNOWN;
  if (portals.list().length === 1)
    return fail('refused', 'This is the only portal. Add another first, so that reports have somewhere to go.');
  const waiting = rows.open(id);
  if (waiting.length > 0 && !force)
    return fail(
      'refused',
      `${waiting.length} items still wait for "${id}". Send them first, or remove it anyway: they stay visible as not sent.`,
      { waiting: waiting.length },
    );
  const error = failure('refused', `The portal "${id}" was removed before this could be sent.`);
  const at = new Date(platform.clock.now()).toISOString();
  db.transaction(() => {
    for (const row of waiting) {
      rows.apply(row.id, { ...keptWait(row, platform.clock.now()), state: 'failed', error }, at);
      hooks.failed({ caseId: row.caseId, operationId: row.id, error });
    }
    portals.remove(id);
    const next = portals.list()[0];
    if (next !== undefined) portals.setDefault(next.config.id);
    audit.record({ actor: 'person', action: 'portals.remove', subject: id, details: { waiting: waiting.length } });
  });
  emit('portals.changed', { ids: [id] });
  emit('outbox.changed', { ids: waiting.map((row) => row.id) });
  return ok(undefined);
}
