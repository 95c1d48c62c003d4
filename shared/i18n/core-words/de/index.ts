import type { CoreWords } from '../../said-languages.ts';
import { alarms } from './alarms.ts';
import { app } from './app.ts';
import { approvals } from './approvals.ts';
import { bundle } from './bundle.ts';
import { cases } from './cases.ts';
import { checksClock } from './checks-clock.ts';
import { checksConnections } from './checks-connections.ts';
import { checksDatabase } from './checks-database.ts';
import { checksDisk } from './checks-disk.ts';
import { checksEndpoints } from './checks-endpoints.ts';
import { checksEventLog } from './checks-event-log.ts';
import { checksInstances } from './checks-instances.ts';
import { checksLogs } from './checks-logs.ts';
import { checksMachine } from './checks-machine.ts';
import { checksNetwork } from './checks-network.ts';
import { checksPortal } from './checks-portal.ts';
import { checksPorts } from './checks-ports.ts';
import { checksRecordings } from './checks-recordings.ts';
import { checksServices } from './checks-services.ts';
import { checksSignIn } from './checks-sign-in.ts';
import { checksSystem } from './checks-system.ts';
import { checksVersions } from './checks-versions.ts';
import { clocks } from './clocks.ts';
import { collectorsCommon } from './collectors-common.ts';
import { collectorsConnections } from './collectors-connections.ts';
import { collectorsEventLog } from './collectors-event-log.ts';
import { collectorsInstances } from './collectors-instances.ts';
import { collectorsLogs } from './collectors-logs.ts';
import { collectorsMachine } from './collectors-machine.ts';
import { collectorsRecorder } from './collectors-recorder.ts';
import { collectorsRecordings } from './collectors-recordings.ts';
import { collectorsSettings } from './collectors-settings.ts';
import { collectorsSoftware } from './collectors-software.ts';
import { collectorsUpdates } from './collectors-updates.ts';
import { collectorsVersion } from './collectors-version.ts';
import { compare } from './compare.ts';
import { connections } from './connections.ts';
import { contract } from './contract.ts';
import { data } from './data.ts';
import { evidence } from './evidence.ts';
import { fleet } from './fleet.ts';
import { guide } from './guide.ts';
import { handover } from './handover.ts';
import { instances } from './instances.ts';
import { knowledge } from './knowledge.ts';
import { logPatterns } from './log-patterns.ts';
import { logs } from './logs.ts';
import { notices } from './notices.ts';
import { outbox } from './outbox.ts';
import { outgoing } from './outgoing.ts';
import { platform } from './platform.ts';
import { policies } from './policies.ts';
import { policyHypercare } from './policy-hypercare.ts';
import { policyPlanettogether } from './policy-planettogether.ts';
import { policyProblems } from './policy-problems.ts';
import { portals } from './portals.ts';
import { preview } from './preview.ts';
import { probe } from './probe.ts';
import { recordings } from './recordings.ts';
import { redaction } from './redaction.ts';
import { requests } from './requests.ts';
import { screenshots } from './screenshots.ts';
import { settings } from './settings.ts';
import { storage } from './storage.ts';
import { terms } from './terms.ts';
import { verdict } from './verdict.ts';

/** The core's sentences in German, one module a domain of the core. */
export const words: CoreWords = {
  ...alarms,
  ...app,
  ...approvals,
  ...bundle,
  ...cases,
  ...checksClock,
  ...checksConnections,
  ...checksDatabase,
  ...checksDisk,
  ...checksEndpoints,
  ...checksEventLog,
  ...checksInstances,
  ...checksLogs,
  ...checksMachine,
  ...checksNetwork,
  ...checksPortal,
  ...checksPorts,
  ...checksRecordings,
  ...checksServices,
  ...checksSignIn,
  ...checksSystem,
  ...checksVersions,
  ...clocks,
  ...collectorsCommon,
  ...collectorsConnections,
  ...collectorsEventLog,
  ...collectorsInstances,
  ...collectorsLogs,
  ...collectorsMachine,
  ...collectorsRecorder,
  ...collectorsRecordings,
  ...collectorsSettings,
  ...collectorsSoftware,
  ...collectorsUpdates,
  ...collectorsVersion,
  ...compare,
  ...connections,
  ...contract,
  ...data,
  ...evidence,
  ...fleet,
  ...guide,
  ...handover,
  ...instances,
  ...knowledge,
  ...logPatterns,
  ...logs,
  ...notices,
  ...outbox,
  ...outgoing,
  ...platform,
  ...policies,
  ...policyHypercare,
  ...policyPlanettogether,
  ...policyProblems,
  ...portals,
  ...preview,
  ...probe,
  ...recordings,
  ...redaction,
  ...requests,
  ...screenshots,
  ...settings,
  ...storage,
  ...terms,
  ...verdict,
};
