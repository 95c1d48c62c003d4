import type { Check } from '../../shared/domain/analysis.ts';
import type { Collector, CollectorRun } from '../collectors/index.ts';
import { judge } from './judge.ts';
import type { SoFar } from './run-tracker.ts';
import type { EvidenceDeps } from './types.ts';

/**
 * Judges what has been collected until now, each time a collector ends. A check is done when it could be made, or when
 * nothing that it could rest on is still to come. Numbers of checks never go back.
 */
export function judgeSoFar(
  deps: Pick<EvidenceDeps, 'platform' | 'settings'>,
  collectors: readonly Collector[],
  takenAt: string,
  tell: (soFar: SoFar) => void,
): (run: CollectorRun) => void {
  const ended: CollectorRun[] = [];
  let most = 0;
  return (run) => {
    ended.push(run);
    const { analysis, findings } = judge(deps, takenAt, ended);
    most = Math.max(most, analysis.checks.filter((check) => isDone(check, collectors, ended)).length);
    tell({
      checks: { done: most, of: analysis.checks.length },
      findingsOf: findingsOf(analysis.checks, ended),
      findings: [...ended.flatMap(({ output }) => output.findings), ...findings],
    });
  };
}

function isDone({ state, group }: Check, collectors: readonly Collector[], ended: readonly CollectorRun[]): boolean {
  if (state !== 'unknown' || ended.length === collectors.length) return true;
  const owners = collectors.filter(({ groups }) => groups.includes(group));
  return owners.length > 0 && owners.every((owner) => ended.some(({ collector }) => collector === owner));
}

/** Its own, and those of checks whose group it is the first to have. */
function findingsOf(checks: readonly Check[], ended: readonly CollectorRun[]): Record<string, number> {
  const found = new Map<string, number>();
  const add = (id: string, count: number): void => void (count > 0 && found.set(id, (found.get(id) ?? 0) + count));
  for (const { collector, output } of ended) add(collector.id, output.findings.length);
  for (const { state, group } of checks) {
    const owner = ended.find(({ collector }) => collector.groups.includes(group))?.collector.id;
    if (state === 'finding' && owner !== undefined) add(owner, 1);
  }
  return Object.fromEntries(found);
}
