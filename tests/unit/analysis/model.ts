// Evidence for analyzers, written as short as it can be: facts by "group/key", everything else as it is when nothing
// was gathered.
import type { EvidenceModel } from '../../../core/analysis/index.ts';
import type { LogFinding, LogSummary } from '../../../shared/domain/analysis.ts';
import type { CollectorOutcome, CollectorResult, Fact } from '../../../shared/domain/evidence.ts';
import type { ProbedTarget, ProbeReason, ProbeStepName } from '../../../shared/domain/probes.ts';
import { defaultSettings } from '../evidence/evidence-fixture.ts';

export const NOW = Date.parse('2026-11-23T16:52:00Z');

export interface Evidence {
  readonly platform?: EvidenceModel['platform'];
  readonly facts?: Readonly<Record<string, Fact['value']>>;
  /** Outcome by collector; those that are not named went through. */
  readonly ended?: Readonly<Record<string, readonly [CollectorOutcome, string]>>;
  readonly probes?: readonly ProbedTarget[];
  readonly logs?: LogSummary;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const COLLECTORS = ['version', 'instances', 'logs', 'settings', 'recordings', 'event-log', 'machine', 'connections'];

/** A model as the core would make it. */
export function modelOf(evidence: Evidence): EvidenceModel {
  const { platform = 'win32', facts = {}, ended = {}, probes = [], logs = null, settings = {} } = evidence;
  return {
    takenAtMs: NOW,
    platform,
    facts: Object.entries(facts).map(([key, value]) => ({
      group: key.slice(0, key.indexOf('/')),
      key: key.slice(key.indexOf('/') + 1),
      value,
    })),
    collectors: COLLECTORS.map((id) => endedAs(id, ended[id])),
    logs,
    probes,
    settings: new Map([...defaultSettings, ...Object.entries(settings)]),
    own: { homeFolder: '/home/pat.planner', userName: 'pat.planner', hostName: 'NFF-APS03' },
  };
}

function endedAs(id: string, ending: readonly [CollectorOutcome, string] | undefined): CollectorResult {
  if (ending === undefined) return { id, outcome: 'ok', durationMs: 1 };
  const [outcome, reason] = ending;
  return { id, outcome, durationMs: 1, reason };
}

/** A target that was probed: steps that went well, and at most one that did not. */
export function probed(
  target: Partial<ProbedTarget> & Pick<ProbedTarget, 'kind'>,
  well: readonly ProbeStepName[],
  bad?: readonly [ProbeStepName, ProbeReason],
  ms = 4,
): ProbedTarget {
  const steps = well.map((step) => ({ step, outcome: 'ok' as const, ms, reason: null, text: `${step} went well` }));
  const last = bad === undefined ? [] : [badStep(bad)];
  return {
    id: 'Production/Import',
    title: 'the database of Production (Import)',
    instance: 'Production',
    clockSkewMs: null,
    notes: {},
    ...target,
    steps: [...steps, ...last],
  };
}

function badStep([step, reason]: readonly [ProbeStepName, ProbeReason]): ProbedTarget['steps'][number] {
  const skipped = ['windows-sign-in', 'no-encryption', 'no-password', 'not-tried'].includes(reason);
  return { step, outcome: skipped ? 'skipped' : 'failed', ms: 7, reason, text: `${step}: ${reason}` };
}

/** Logs that say these things, by pattern id. */
export function logsOf(counts: Readonly<Record<string, number>>, since: LogSummary['since'] = null): LogSummary {
  const findings = Object.entries(counts).map(([patternId, count]): LogFinding => ({
    patternId,
    title: `Pattern ${patternId}`,
    level: 'error',
    instance: 'Production',
    count,
    firstAt: null,
    lastAt: '2026-11-23T15:40:00.000Z' as LogFinding['lastAt'],
    file: 'Production/System/Data/Alerts/ServiceLog.txt',
    line: 1204,
    sample: 'ERROR something',
  }));
  return { files: 2, bytes: 4_000, findings, series: [], since };
}

/** One instance with its folders on this machine. */
export const HERE = { 'instances/Production/folders': true } as const;
