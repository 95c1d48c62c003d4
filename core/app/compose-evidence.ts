import { join } from 'node:path';
import { fail, FailureError } from '../../shared/errors.ts';
import { rulesOfKind, wantsEvidence } from '../../shared/domain/request-rules.ts';
import { ok } from '../../shared/result.ts';
import type { Approvals } from '../approvals/index.ts';
import type { Cases } from '../cases/index.ts';
import { createEvidence } from '../evidence/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { createBundleRequests, createInstances, readSettingsMapping } from '../instances/index.ts';
import type { BundleRequests, Instances } from '../instances/index.ts';
import type { Gate } from '../gate/index.ts';
import { createRecordings } from '../recordings/index.ts';
import type { Recordings } from '../recordings/index.ts';
import { createLogReader, readShippedPatterns } from '../logs/index.ts';
import type { LogReader } from '../logs/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Recorder } from '../recorder/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Instances, read with the mapping that came with the installation. */
export async function composeInstances({ deps, platform }: DomainParts, base: Foundation) {
  const path = join(deps.resourcesDir, 'mappings', 'instance-settings.json');
  const mapping = readSettingsMapping(JSON.parse(await platform.files.readText(path)));
  if (!mapping.ok) throw new FailureError(mapping.error);
  return createInstances({ ...base, platform, mapping: mapping.value });
}

/** Files that ask other servers' administrators for bundles. */
export function composeBundleRequests(
  { platform }: DomainParts,
  base: Foundation,
  instances: Instances,
): BundleRequests {
  return createBundleRequests({ ...base, platform, instances, personName: () => base.contacts.profile().name });
}

/** Runs of the services, and what of them was chosen for a case. */
export function composeRecordings({ platform }: DomainParts, base: Foundation, instances: Instances): Recordings {
  return createRecordings({
    ...base,
    platform,
    instances,
    hasCase: (id) => base.repository.find(id) !== undefined,
  });
}

/** What reads logs, with the patterns that came with the installation. */
export async function composeLogs(
  { deps, platform }: DomainParts,
  base: Pick<Foundation, 'settings'> & { readonly privacy: Privacy },
): Promise<LogReader> {
  const shipped = await readShippedPatterns(platform.files, join(deps.resourcesDir, 'logs', 'patterns.json'));
  if (!shipped.ok) throw new FailureError(shipped.error);
  return createLogReader({
    ...platform,
    own: platform.system,
    privacy: base.privacy,
    shipped: shipped.value,
    ownFile: () => base.settings.get('logs.patternsFile'),
  });
}

/** Evidence: what is collected is redacted, scanned and may be put on a case. */
export function composeEvidence(
  { deps, platform, layout }: DomainParts,
  base: Foundation & {
    readonly privacy: Privacy;
    readonly approvals: Approvals;
    readonly gate: Gate;
    readonly recorder: Recorder;
    readonly logReader: LogReader;
    readonly outbox: Outbox;
  },
  instances: Instances,
  cases: Cases,
  recordings: Recordings,
): Evidence {
  return createEvidence({
    ...base,
    approval: (kind, instance) => base.approvals.active(kind, instance),
    recording: () => base.recorder.read(),
    portals: () => base.outbox.portals.addresses(),
    platform,
    instances,
    recordings: { ...recordings, occurredAt: (id) => base.repository.draftOf(id)?.form.occurredAt },
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
    attachToCase: async (caseId, bundle, byItself) => {
      const stored = await base.attachments.store(bundle.path);
      if (!stored.ok) return stored;
      const attached = await cases.attachStored(caseId, {
        ...stored.value,
        name: bundle.name,
        source: 'bundle',
        byItself,
      });
      if (!attached.ok) return attached;
      const [attachment] = attached.value.attachments;
      return attachment === undefined ? fail('internal', 'The bundle was not attached.') : ok(attachment);
    },
    wantsEvidence: (caseId) =>
      wantsEvidence(rulesOfKind(base.policies.current().requests, base.repository.draftOf(caseId)?.form.kind)),
    isDraft: (caseId) => base.log.facts(caseId).phase === 'draft',
    askTarget: async (title, name) => {
      const asked = await base.host.call('host.saveFile', { title, name });
      return asked.ok ? ok(asked.value.path) : asked;
    },
    reveal: async (path) => {
      const shown = await base.host.call('host.reveal', { path });
      return shown.ok ? ok(undefined) : shown;
    },
  });
}
