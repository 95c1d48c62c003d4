import type { CollectorOutcome } from '../../shared/domain/evidence.ts';

/** How one collector ended, and whether it had anything to look at without a root. */
export interface EndedCollector {
  readonly outcome: CollectorOutcome;
  readonly needsRoot: boolean;
}

/**
 * Whether a snapshot is whole. `absent` is whole where nothing was to be expected: without a root, nobody named an
 * instance, and the collector needs a root. A collector that the profile leaves out does not make it partial. Pure.
 */
export function snapshotOutcome(
  collectors: readonly (EndedCollector & { readonly leftOut: boolean })[],
  rootExpected: boolean,
): 'complete' | 'partial' {
  const isWhole = collectors.every(({ outcome, needsRoot, leftOut }) => {
    if (outcome === 'ok') return true;
    if (outcome === 'skipped') return leftOut;
    return outcome === 'absent' && needsRoot && !rootExpected;
  });
  return isWhole ? 'complete' : 'partial';
}
