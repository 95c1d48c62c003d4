import { PACKED_SNAPSHOT } from '../../shared/domain/compare.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { AnalysedEvidence } from '../analysis/index.ts';
import type { CollectProfile, CollectorRun } from '../collectors/index.ts';
import { packedSnapshotOf } from '../compare/index.ts';

const NOTHING = { facts: [], findings: [], withheld: [], count: 0, summary: '' } as const;

/**
 * What a run says as a whole, in one text of the bundle, so that bundles can be compared without the app that made them.
 * It is handed on as if a collector had brought it: redacted, scanned and left out like any other text. Pure.
 */
export function snapshotRun(
  profile: CollectProfile,
  runs: readonly CollectorRun[],
  judged: AnalysedEvidence,
  own: OwnNames,
): CollectorRun {
  const packed = packedSnapshotOf(
    {
      profile,
      facts: runs.flatMap(({ output }) => output.facts),
      collectors: runs.map(({ result }) => result),
      findings: [...runs.flatMap(({ output }) => output.findings), ...judged.findings],
      analysis: judged.analysis,
    },
    own,
  );
  const text = `${JSON.stringify(packed, null, 1)}\n`;
  const file = { path: PACKED_SNAPSHOT, kind: 'facts', source: 'all collectors', text };
  const id = 'snapshot';
  return {
    collector: { ...NO_COLLECTOR, id },
    result: { id, outcome: 'ok', durationMs: 0 },
    output: { ...NOTHING, outcome: 'ok', files: [file] },
  };
}

const NO_COLLECTOR = {
  timeLimitMs: 0,
  profiles: [],
  groups: [],
  needsRoot: false,
  collect: () => Promise.reject(new Error('It has run.')),
} as const;
