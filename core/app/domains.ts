import { join } from 'node:path';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { fail, FailureError } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Policy } from '../../shared/policy/index.ts';
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
import { contactsHandlers, createContacts } from '../contacts/index.ts';
import type { Cases } from '../cases/index.ts';
import type { Store } from '../db/index.ts';
import { createEvidence, evidenceHandlers } from '../evidence/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { createInstances, instancesHandlers, readSettingsMapping } from '../instances/index.ts';
import type { Instances } from '../instances/index.ts';
import { createLifecycle, lifecycleHandlers } from '../lifecycle/index.ts';
import { createNotices, installedKeys, noticesHandlers } from '../notices/index.ts';
import { createOutbox, outboxHandlers } from '../outbox/index.ts';
import type { Outbox } from '../outbox/index.ts';
import { portalRegistry } from '../portals/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Log, Platform } from '../platform/ports.ts';
import { createSettings, settingsHandlers } from '../settings/index.ts';
import { createBackground } from './background.ts';
import type { LateSettings } from './create-platform.ts';
import type { CoreDeps } from './deps.ts';
import { createClocks, severityHandlers } from './policy.ts';
import { createPrefill } from './prefill.ts';
import { systemHandlers } from './system-handlers.ts';

interface Parts {
  readonly deps: CoreDeps;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly store: Store;
  readonly hub: EventHub;
  readonly policy: Policy;
  readonly late: LateSettings;
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
  const { platform } = parts;
  const base = foundation(parts);
  const instances = await composeInstances(parts, base);
  if (parts.store.db.access === 'write') await platform.files.makeFolder(parts.layout.folderPortal, 0o700);
  const outbox = composeOutbox(parts, base);
  const cases = composeCases(parts, base, instances, outbox, () => background.wake());
  const evidence = composeEvidence(parts, base, instances, cases);
  const background = createBackground({ ...base, ...platform, hub: parts.hub, outbox, cases });
  const handlers: CoreHandlers = {
    ...systemHandlers({ ...parts, ...base, app: parts.deps.app }),
    ...filesHandlers(base.tokens, base.host),
    ...settingsHandlers(base.settings),
    ...contactsHandlers(base.contacts),
    ...instancesHandlers(instances),
    ...evidenceHandlers(evidence),
    ...severityHandlers(parts.policy, platform.clock, () => base.settings.get('support.phone')),
    ...casesHandlers(cases, platform.clock),
    ...outboxHandlers(outbox, () => background.wake()),
    ...(await composeKnowledge(parts, base, instances)),
  };
  return {
    handlers,
    log: platform.log,
    newId: () => platform.ids.next(),
    startBackground: () => background.start(),
    stop: async () => {
      await background.stop();
      await Promise.all([outbox.close(), evidence.stop()]);
    },
  };
}

function foundation({ deps, platform, layout, store, hub, policy, late }: Parts) {
  const { db } = store;
  const { clock, ids, files, system } = platform;
  const { emit } = hub;
  const audit = createAudit(db, clock);
  const settings = createSettings({ db, clock, audit, emit });
  late.get = (key) => settings.get(key);
  const repository = createCaseRepository(db);
  return {
    db,
    emit,
    audit,
    settings,
    repository,
    log: createCaseLog(repository, clock, ids),
    host: deps.host ?? absentHost(),
    tokens: createFileTokens(files, ids),
    attachments: createAttachments({ db, files, clock, ids, folder: layout.attachments }),
    contacts: createContacts({ db, clock, ids, audit, emit, system, limits: policy.contacts }),
  };
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

function composeCases(parts: Parts, base: Foundation, instances: Instances, outbox: Outbox, wake: () => void): Cases {
  const { clock, ids, system } = parts.platform;
  const clocksOf = createClocks(parts.policy, clock);
  const views = createCaseViews({ ...base, outboxOf: (id) => outbox.itemsOf(id), clocksOf });
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
    enqueue: (operation) => {
      outbox.enqueue(operation);
      wake();
    },
    defaultPortal: () => outbox.portals.defaultId(),
    hasPortal: (id) => outbox.portals.has(id),
  });
}

function composeOutbox({ deps, platform, layout }: Parts, base: Foundation): Outbox {
  return createOutbox({
    ...base,
    platform,
    registry: portalRegistry,
    hooks: createDeliveryHooks(base.repository, base.log),
    beforeSend: deps.beforeSend ?? (() => Promise.resolve(ok(undefined))),
    files: base.attachments,
    folderPortal: layout.folderPortal,
  });
}

function composeEvidence(
  { deps, platform, layout, policy }: Parts,
  base: Foundation,
  instances: Instances,
  cases: Cases,
): Evidence {
  return createEvidence({
    ...base,
    platform,
    instances,
    layout,
    app: deps.app,
    policy,
    attachToCase: async (caseId, bundle) => {
      const stored = await base.attachments.store(bundle.path);
      return stored.ok ? cases.attachStored(caseId, { ...stored.value, name: bundle.name, source: 'bundle' }) : stored;
    },
    reveal: async (path) => {
      const shown = await base.host.call('host.reveal', { path });
      return shown.ok ? ok(undefined) : shown;
    },
  });
}

async function composeKnowledge({ deps, platform, policy }: Parts, base: Foundation, instances: Instances) {
  const { clock, files } = platform;
  const readFileToken: FileTokens['read'] = (token, maxBytes) => base.tokens.read(token, maxBytes);
  const lifecycle = createLifecycle({
    ...base,
    clock,
    policy: policy.lifecycle,
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
