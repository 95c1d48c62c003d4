import type { CollectorOutcome } from '../../shared/domain/evidence.ts';
import type { CollectorRun } from '../collectors/index.ts';

/** How one collector ended, and whether it had anything to look at without a root. */
export interface EndedCollector {
  readonly outcome: CollectorOutcome;
  readonly needsRoot: boolean;
}

/**
 * Whether a snapshot is whole. `absent` is whole where nothing was to be expected: without a root, nobody named an
 * instance, and the collector needs a root. A collector that the profile leaves out, or that looks for what this system
 * does not have, does not make it partial. Pure.
 */
export function snapshotOutcome(
  collectors: readonly (EndedCollector & { readonly leftOut: boolean })[],
  rootExpected: boolean,
): 'complete' | 'partial' {
  const isWhole = collectors.every(({ outcome, needsRoot, leftOut }) => {
    if (outcome === 'ok') return true;
    if (outcome === 'skipped') return leftOut;
    return outcome === 'absent' && (leftOut || (needsRoot && !rootExpected));
  });
  return isWhole ? 'complete' : 'partial';
}

/** Runs after packing: a collector whose files had to be left out did not do all of its work. Pure. */
export function partialByLeftOut(
  runs: readonly CollectorRun[],
  failed: ReadonlyMap<string, { readonly collector: string }>,
): readonly CollectorRun[] {
  const counts = new Map<string, number>();
  for (const { collector } of failed.values()) counts.set(collector, (counts.get(collector) ?? 0) + 1);
  return runs.map((run) => {
    const count = counts.get(run.collector.id);
    if (count === undefined || (run.result.outcome !== 'ok' && run.result.outcome !== 'partial')) return run;
    const [files, it, them] = count === 1 ? ['1 file was', 'it', 'it'] : [`${count} files were`, 'they', 'them'];
    const said = `${files} left out because ${it} could not be read, or not be shown to hold no secret. The manifest names ${them}.`;
    const reason = run.result.reason === undefined ? said : `${run.result.reason} ${said}`;
    return { ...run, result: { ...run.result, outcome: 'partial', reason } };
  });
}
