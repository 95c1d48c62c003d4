import { join } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { fail, failure, FailureError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Policy } from '../../shared/policy/index.ts';
import { approvalsHandlers, createApprovals } from '../approvals/index.ts';
import type { Approvals } from '../approvals/index.ts';
import { createAttachments, createFileTokens, filesHandlers } from '../attachments/index.ts';
import type { FileTokens, Host } from '../attachments/index.ts';
import { createAudit } from '../audit/index.ts';
import {
  casesHandlers,
  createCaseLog,
  createCaseRepository,
  createCases,
  createCaseViews,
  createDeliveryHooks,
} from '../cases/index.ts';
import type { Cases } from '../cases/index.ts';
import { createAlarms, alarmsHandlers } from '../alarms/index.ts';
import type { Alarms } from '../alarms/index.ts';
import {
  clockEventsOf,
  clocksHandlers,
  createClockKeeper,
  createClocksOf,
  createQueue,
  pausedFor,
  previewCases,
} from '../clocks/index.ts';
import type { ClockKeeper } from '../clocks/index.ts';
import { contactsHandlers, createContacts } from '../contacts/index.ts';
import type { Store } from '../db/index.ts';
import { createEvidence, evidenceHandlers } from '../evidence/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { createInstances, instancesHandlers, readSettingsMapping } from '../instances/index.ts';
import type { Instances } from '../instances/index.ts';
import { createLifecycle, lifecycleHandlers } from '../lifecycle/index.ts';
import type { LifecyclePolicy } from '../lifecycle/index.ts';
import { createNotices, installedKeys, noticesHandlers } from '../notices/index.ts';
import { createGate } from '../gate/index.ts';
import type { Gate } from '../gate/index.ts';
import { createOutbox, outboxHandlers } from '../outbox/index.ts';
import type { Outbox } from '../outbox/index.ts';
import { outgoingHandlers } from '../outgoing/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import { portalRegistry } from '../portals/index.ts';
import { loadKey } from '../privacy/index.ts';
import type { RedactionKey } from '../privacy/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Log, Platform } from '../platform/ports.ts';
import type { Privacy } from '../privacy/index.ts';
import { createPolicies, policiesHandlers } from '../policies/index.ts';
import { previewHandlers } from '../preview/index.ts';
import { createSettings } from '../settings/index.ts';
import { createStorage, storageHandlers } from '../storage/index.ts';
import type { Finished, Storage } from '../storage/index.ts';
import { createBackground } from './background.ts';
import { composeOutgoing } from './compose-outgoing.ts';
import { composePrivacy } from './compose-privacy.ts';
import type { LateSettings } from './create-platform.ts';
import type { CoreDeps } from './deps.ts';
import { keepClocks } from './keep-clocks.ts';
import { createPrefill } from './prefill.ts';
import { composePreview } from './compose-preview.ts';
import { guardedSettingsHandlers } from './settings-guard.ts';
import { systemHandlers } from './system-handlers.ts';

interface Parts {
  readonly deps: CoreDeps;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly store: Store;
  readonly hub: EventHub;
  readonly shippedPolicies: readonly Policy[];
  readonly late: LateSettings;
  /** What the start did to the data as a whole before it was opened. */
  readonly finished: Finished | undefined;
}

export interface Domains {
  readonly handlers: CoreHandlers;
  readonly log: Log;
  newId(): string;
  startBackground(): void;
  stop(): Promise<void>;
}

type Foundation = ReturnType<typeof foundation>;

/** One line per domain; the order is who needs whom. */
export async function composeDomains(parts: Parts): Promise<Domains> {
  const { platform, store, hub } = parts;
  const base = foundation(parts);
  const instances = await composeInstances(parts, base);
  if (store.db.access === 'write') await platform.files.makeFolder(parts.layout.folderPortal, 0o700);
  const alarms = composeAlarms(parts, base);
  const approvals = composeApprovals(parts, base);
  let loaded: Promise<RedactionKey> | undefined;
  const key = (): Promise<RedactionKey> => (loaded ??= loadKey(platform.secrets));
  const privacy = await composePrivacy({
    platform,
    resourcesDir: parts.deps.resourcesDir,
    ...base,
    key,
    tokens: () => outbox.portals.tokens(),
  });
  const gate = createGate({ db: base.db, clock: platform.clock, key });
  const outgoing = composeOutgoing({
    ...parts,
    ...base,
    privacy,
    gate,
    approvals,
    outbox: () => outbox,
    cases: () => cases,
  });
  const storage = composeStorage(parts, base);
  if (store.db.access === 'write') await storage.sweep();
  const outbox = composeOutbox(parts, base, alarms, storage, outgoing);
  const cases = composeCases(parts, base, { instances, outbox, outgoing }, () => background.wake());
  const evidence = composeEvidence(parts, { ...base, privacy, approvals, gate }, instances, cases);
  const preview = composePreview({ ...parts, ...base, evidence, privacy, gate });
  const background = createBackground({ ...base, ...platform, hub, outbox, alarms, approvals, storage });
  const leave = store.db.access === 'write' ? keepClocks(base.keeper, hub, platform.log) : () => undefined;
  // A version whose time came while the app was off is taken up now, after what had ended before was sealed.
  base.policies.refresh();
  const handlers: CoreHandlers = {
    ...systemHandlers({ ...parts, ...base, privacy, app: parts.deps.app }),
    ...filesHandlers(base.tokens, base.host),
    ...guardedSettingsHandlers(base.settings),
    ...contactsHandlers(base.contacts),
    ...policiesHandlers(base.policies),
    ...instancesHandlers(instances),
    ...evidenceHandlers(evidence),
    ...previewHandlers(preview),
    ...casesHandlers(cases, platform.clock),
    ...clocksHandlers({ ...base, ...clockFrame(parts, base), skews: () => alarms.skews.list() }),
    ...alarmsHandlers(alarms),
    ...approvalsHandlers(approvals),
    ...outboxHandlers(outbox, () => background.wake()),
    ...outgoingHandlers(outgoing, () => background.wake()),
    ...storageHandlers(storage, () => background.wake()),
    ...(await composeKnowledge(parts, base, instances)),
  };
  return {
    handlers,
    log: platform.log,
    newId: () => platform.ids.next(),
    startBackground: () => background.start(),
    stop: async () => {
      leave();
      base.policies.stop();
      await background.stop();
      await Promise.all([outbox.close(), evidence.stop(), preview.close(), gate.close()]);
    },
  };
}

function foundation({ deps, platform, layout, store, hub, shippedPolicies, late }: Parts) {
  const { db } = store;
  const { clock, ids, files, system } = platform;
  const { emit } = hub;
  const audit = createAudit(db, clock);
  const settings = createSettings({ db, clock, audit, emit });
  late.get = (key) => settings.get(key);
  const repository = createCaseRepository(db);
  const log = createCaseLog(repository, clock, ids);
  const tokens = createFileTokens(files, ids);
  const policies = createPolicies({
    db,
    clock,
    audit,
    emit,
    settings,
    log: platform.log,
    shipped: shippedPolicies,
    readFileToken: (token, maxBytes) => tokens.read(token, maxBytes),
    casesForPreview: () => previewCases({ repository, policies, clock }),
    sealEnded: () => keeper.settle(),
  });
  const keeper: ClockKeeper = createClockKeeper({ db, repository, log, clock, emit, policies, tz: tzVersion() });
  return {
    db,
    emit,
    audit,
    settings,
    repository,
    log,
    policies,
    keeper,
    host: deps.host ?? absentHost(),
    tokens,
    attachments: createAttachments({ db, files, clock, ids, folder: layout.attachments }),
    contacts: createContacts({ db, clock, ids, audit, emit, system, limits: () => contactLimits(policies.current()) }),
  };
}

function contactLimits({ contacts }: Policy): { readonly primary: number; readonly backup: number } {
  return { primary: contacts.primary, backup: contacts.backup };
}

/** Version of the time-zone data of this runtime. */
function tzVersion(): string {
  return process.versions['tz'] ?? 'unknown';
}

/** What clocks and support's hours are told with. The person's own telephone number goes before the policy's. */
function clockFrame({ platform }: Parts, { settings, contacts }: Foundation) {
  const own = (key: 'support.phone' | 'support.email'): string | undefined =>
    settings.isDefault(key) ? undefined : settings.get(key);
  return {
    clock: platform.clock,
    tz: tzVersion(),
    zone: () => contacts.profile().timeZone,
    phone: () => own('support.phone'),
    email: () => own('support.email'),
  };
}

function composeAlarms({ platform, hub }: Parts, base: Foundation): Alarms {
  return createAlarms({
    ...base,
    ...platform,
    hub,
    openClocks: (at, ids) => base.keeper.openClocks(at, ids),
    keeperRun: (ids) => base.keeper.run(ids),
    profileZone: () => base.contacts.profile().timeZone,
    waiting: () => base.repository.waiting(),
  });
}

function composeApprovals({ platform }: Parts, base: Foundation): Approvals {
  return createApprovals({
    ...base,
    ...platform,
    caseNumber: (id) => base.repository.find(id)?.number,
    tell: (words) => {
      if (base.settings.get('notifications.enabled')) void base.host.call('host.notify', words);
    },
  });
}

/** Stands in where there is no window: dialogs and notifications answer `unavailable`. */
function absentHost(): Host {
  return {
    call: () => Promise.resolve(fail('unavailable', 'This needs the window of the app, which is not open.')),
    on: () => () => undefined,
    close: () => undefined,
  };
}

async function composeInstances({ deps, platform }: Parts, base: Foundation) {
  const path = join(deps.resourcesDir, 'mappings', 'instance-settings.json');
  const mapping = readSettingsMapping(JSON.parse(await platform.files.readText(path)));
  if (!mapping.ok) throw new FailureError(mapping.error);
  return createInstances({ ...base, platform, mapping: mapping.value });
}

function composeCases(
  parts: Parts,
  base: Foundation,
  {
    instances,
    outbox,
    outgoing,
  }: { readonly instances: Instances; readonly outbox: Outbox; readonly outgoing: Outgoing },
  wake: () => void,
): Cases {
  const { clock, ids, system } = parts.platform;
  const { policies } = base;
  const clocksOf = createClocksOf({ policies, clock });
  const views = createCaseViews({
    ...base,
    outboxOf: (id) => outbox.itemsOf(id),
    clocksOf,
    queueOf: createQueue(policies),
  });
  const prefill = createPrefill({
    clock,
    system,
    profile: () => base.contacts.profile(),
    instances: async () => {
      const listing = await instances.list(undefined);
      return listing.ok ? listing.value.instances : [];
    },
  });
  return createCases({
    ...base,
    views,
    ids,
    prefill,
    pausedFor: (one, at) => pausedFor(clockEventsOf(one.events, policies.current(), one.draft), at),
    centres: () => policies.current().centres.map(({ id }) => id),
    outgoing,
    enqueue: (operation) => {
      outbox.enqueue(operation);
      wake();
    },
    defaultPortal: () => outbox.portals.defaultId(),
    hasPortal: (id) => outbox.portals.has(id),
  });
}

function composeOutbox(
  { deps, platform, layout }: Parts,
  base: Foundation,
  alarms: Alarms,
  storage: Storage,
  outgoing: Outgoing,
): Outbox {
  return createOutbox({
    ...base,
    platform,
    registry: portalRegistry,
    hooks: createDeliveryHooks(base.repository, base.log),
    beforeSend: deps.beforeSend ?? outgoing.beforeSend,
    files: base.attachments,
    noteSkew: (portal, skew) => alarms.skews.note(portal, skew),
    folderPortal: layout.folderPortal,
    held: () => storage.held(),
  });
}

function composeStorage({ deps, platform, layout, store, finished }: Parts, base: Foundation): Storage {
  return createStorage({ ...base, store, platform, layout, appVersion: deps.app.version }, finished);
}

function composeEvidence(
  { deps, platform, layout }: Parts,
  base: Foundation & { readonly privacy: Privacy; readonly approvals: Approvals; readonly gate: Gate },
  instances: Instances,
  cases: Cases,
): Evidence {
  return createEvidence({
    ...base,
    approval: (kind, instance) => base.approvals.active(kind, instance),
    platform,
    instances,
    layout,
    app: deps.app,
    policy: {
      get id() {
        return base.policies.current().id;
      },
      get version() {
        return base.policies.current().version;
      },
    },
    attachToCase: async (caseId, bundle) => {
      const stored = await base.attachments.store(bundle.path);
      if (!stored.ok) return stored;
      const attached = await cases.attachStored(caseId, { ...stored.value, name: bundle.name, source: 'bundle' });
      if (!attached.ok) return attached;
      const [attachment] = attached.value.attachments;
      return attachment === undefined ? fail('internal', 'The bundle was not attached.') : ok(attachment);
    },
    reveal: async (path) => {
      const shown = await base.host.call('host.reveal', { path });
      return shown.ok ? ok(undefined) : shown;
    },
  });
}

async function composeKnowledge({ deps, platform, shippedPolicies }: Parts, base: Foundation, instances: Instances) {
  const { clock, files } = platform;
  const readFileToken: FileTokens['read'] = (token, maxBytes) => base.tokens.read(token, maxBytes);
  const lifecycle = createLifecycle({
    ...base,
    clock,
    policy: () => lifecycleOf(base.policies.current(), shippedPolicies),
    readFileToken,
    installedVersions: async () => {
      const listing = await instances.list(undefined);
      return listing.ok ? listing.value.instances : [];
    },
  });
  const notices = createNotices({
    ...base,
    clock,
    readFileToken,
    managedKeyEntries: () => base.settings.get('notices.keys'),
    installedKeys: await installedKeys(files, join(deps.resourcesDir, 'keys')),
  });
  return { ...lifecycleHandlers(lifecycle), ...noticesHandlers(notices) };
}

/** A programme that says nothing of versions leaves them to the product's own guide. */
function lifecycleOf(inUse: Policy, shipped: readonly Policy[]): LifecyclePolicy {
  const found = [inUse, ...shipped].find(({ lifecycle }) => lifecycle !== undefined)?.lifecycle;
  if (found === undefined)
    throw new FailureError(failure('internal', 'No support policy says how long versions are maintained.'));
  return found;
}
