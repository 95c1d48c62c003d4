import { analyse } from '../analysis/index.ts';
import type { AnalysedEvidence } from '../analysis/index.ts';
import type { CollectorRun } from '../collectors/index.ts';
import type { EvidenceDeps } from './types.ts';

/** Judges what the collectors of a run brought. */
export function judge(
  { platform, settings }: Pick<EvidenceDeps, 'platform' | 'settings'>,
  takenAt: string,
  runs: readonly CollectorRun[],
): AnalysedEvidence {
  return analyse({
    takenAtMs: Date.parse(takenAt),
    platform: platform.system.platform,
    facts: runs.flatMap(({ output }) => output.facts),
    collectors: runs.map(({ result }) => result),
    logs: runs.find(({ output }) => output.logs !== undefined)?.output.logs ?? null,
    probes: runs.flatMap(({ output }) => output.probes ?? []),
    settings: settings.all(),
    own: platform.system,
  });
}
