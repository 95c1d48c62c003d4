import type { CoreHandlers } from '../../shared/contract/index.ts';
import { approvalsHandlers } from '../approvals/index.ts';
import { filesHandlers } from '../attachments/index.ts';
import { casesHandlers } from '../cases/index.ts';
import { alarmsHandlers } from '../alarms/index.ts';
import { clocksHandlers } from '../clocks/index.ts';
import { compareHandlers } from '../compare/index.ts';
import { contactsHandlers } from '../contacts/index.ts';
import { evidenceHandlers } from '../evidence/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { fleetHandlers } from '../fleet/index.ts';
import { guideHandlers } from '../guide/index.ts';
import { instancesHandlers } from '../instances/index.ts';
import { knowledgeHandlers } from '../knowledge/index.ts';
import { createGate } from '../gate/index.ts';
import { logsHandlers } from '../logs/index.ts';
import { outboxHandlers } from '../outbox/index.ts';
import { outgoingHandlers } from '../outgoing/index.ts';
import { loadKey } from '../privacy/index.ts';
import type { RedactionKey } from '../privacy/index.ts';
import type { Log } from '../platform/ports.ts';
import { policiesHandlers } from '../policies/index.ts';
import { recordingsHandlers } from '../recordings/index.ts';
import { previewHandlers } from '../preview/index.ts';
import { recorderHandlers } from '../recorder/index.ts';
import { handoverHandlers } from '../handover/index.ts';
import { requestsHandlers } from '../requests/index.ts';
import { createStorage, storageHandlers } from '../storage/index.ts';
import type { Storage } from '../storage/index.ts';
import { createBackground } from './background.ts';
import { composeOutgoing } from './compose-outgoing.ts';
import { composePrivacy } from './compose-privacy.ts';
import { keepClocks } from './keep-clocks.ts';
import { composePreview } from './compose-preview.ts';
import { guardedSettingsHandlers } from './settings-guard.ts';
import { systemHandlers } from './system-handlers.ts';
import { foundation } from './foundation.ts';
import type { DomainParts, Foundation } from './foundation.ts';
import { clockFrame, composeAlarms } from './compose-clocks.ts';
import { composeApprovals } from './compose-approvals.ts';
import { composeArticles } from './compose-articles.ts';
import { composeCases, composeOutbox, composeRequests } from './compose-cases.ts';
import { composeHandover } from './compose-handover.ts';
import { composeCompare } from './compose-compare.ts';
import {
  composeBundleRequests,
  composeEvidence,
  composeInstances,
  composeLogs,
  composeRecordings,
} from './compose-evidence.ts';
import { composeRecorder, recorderIsOn } from './compose-recorder.ts';

import { screenshotsHandlers } from '../screenshots/index.ts';
import { composeScreenshots } from './compose-screenshots.ts';
import { composeFleet } from './compose-fleet.ts';
import { composeGuide } from './compose-guide.ts';
import { composeKnowledge } from './compose-knowledge.ts';

/** All domains of a core, put together. */
export interface Domains {
  readonly handlers: CoreHandlers;
  readonly log: Log;
  newId(): string;
  startBackground(): void;
  stop(): Promise<void>;
}

/** One line per domain; the order is who needs whom. */
export async function composeDomains(parts: DomainParts): Promise<Domains> {
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
    policy: () => base.policies.current(),
    outbox: () => outbox,
    cases: () => cases,
    evidence: () => evidence,
    handover: () => handover,
  });
  const storage = composeStorage(parts, base);
  if (store.db.access === 'write') await storage.sweep();
  const outbox = composeOutbox(parts, base, alarms, storage, outgoing, () => handover);
  const requests = composeRequests(parts, base);
  const cases = composeCases(parts, base, { instances, outbox, outgoing, requests, handover: () => handover }, () =>
    background.wake(),
  );
  const handover = composeHandover(parts, base, { outbox, outgoing }, () => background.wake());
  if (store.db.access === 'write') await handover.clearLeft();
  const recordings = composeRecordings(parts, base, instances);
  const recorder = composeRecorder(parts, base, () => evidence);
  const logReader = await composeLogs(parts, { ...base, privacy });
  const evidence: Evidence = composeEvidence(
    parts,
    { ...base, privacy, approvals, gate, recorder, logReader, outbox },
    instances,
    cases,
    recordings,
  );
  const knowledge = composeArticles(parts, base, { cases, evidence, logReader });
  const screenshots = composeScreenshots(parts, base, cases);
  const versions = await composeKnowledge(parts, base, instances);
  const compare = composeCompare(parts, base, evidence);
  const guide = composeGuide(parts, base, { evidence, compare, knowledge, instances, recordings, ...versions });
  const preview = composePreview({ ...parts, ...base, evidence, privacy, gate });
  const background = createBackground({
    ...base,
    ...platform,
    hub,
    outbox,
    alarms,
    approvals,
    storage,
    handover,
    recorder,
    screenshots,
  });
  const leave = store.db.access === 'write' ? keepClocks(base.keeper, hub, platform.log) : () => undefined;
  // A version whose time came while the app was off is taken up now, after what had ended before was sealed.
  base.policies.refresh();
  const handlers: CoreHandlers = {
    ...systemHandlers({ ...parts, ...base, privacy, app: parts.deps.app }),
    ...filesHandlers(base.tokens, base.host),
    ...guardedSettingsHandlers(base.settings),
    ...contactsHandlers(base.contacts, base.personKnown),
    ...policiesHandlers(base.policies),
    ...instancesHandlers(instances, composeBundleRequests(parts, base, instances)),
    ...evidenceHandlers(evidence, instances),
    ...recordingsHandlers(recordings),
    ...compareHandlers(compare),
    ...fleetHandlers(composeFleet(parts, { ...base, privacy, gate, approvals, evidence })),
    ...logsHandlers(logReader, evidence.logs),
    ...previewHandlers(preview),
    ...casesHandlers(cases, platform.clock),
    ...clocksHandlers({ ...base, ...clockFrame(parts, base), skews: () => alarms.skews.list() }),
    ...alarmsHandlers(alarms),
    ...approvalsHandlers(approvals),
    ...requestsHandlers(requests),
    ...handoverHandlers(handover, base.host),
    ...outboxHandlers(outbox, () => background.wake()),
    ...outgoingHandlers(outgoing, () => background.wake()),
    ...screenshotsHandlers(screenshots, base.copying),
    ...recorderHandlers(recorder, recorderIsOn(base)),
    ...storageHandlers(storage, () => background.wake()),
    ...versions.handlers,
    ...guideHandlers(guide),
    ...knowledgeHandlers(knowledge, base.tokens),
  };
  return {
    handlers,
    log: platform.log,
    newId: () => platform.ids.next(),
    startBackground: () => background.start(),
    stop: async () => {
      leave();
      base.policies.stop();
      base.account.close();
      await background.stop();
      await Promise.all([
        outbox.close(),
        evidence.stop(),
        preview.close(),
        gate.close(),
        recorder.stop(),
        knowledge.close(),
      ]);
    },
  };
}

function composeStorage({ deps, platform, layout, store, finished }: DomainParts, base: Foundation): Storage {
  return createStorage({ ...base, store, platform, layout, appVersion: deps.app.version }, finished);
}
