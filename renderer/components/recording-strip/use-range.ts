import { useState } from 'react';
import type { RecordedRange, RunView } from '../../../shared/domain/recordings.ts';
import { useRead } from '../../data/core.tsx';
import type { Ends } from './strip-rules.ts';

/** Names of the ends that were chosen before; null: the whole run. */
export type ChosenNames = { readonly from: string; readonly to: string } | null;

/** The range of a run that is shown: what a person moved it to, else what was chosen before, else what is proposed. */
export interface ShownRange {
  readonly range: RecordedRange | null;
  /** Whether it is not simply what is proposed. */
  readonly isChosen: boolean;
  readonly isWhole: boolean;
  readonly setEnds: (ends: Ends | undefined) => void;
}

/** Follows the range of a run; counts come from the core, the last ones stay until the next are there. */
export function useRange(run: RunView | null, chosen?: ChosenNames): ShownRange {
  const [moved, setMoved] = useState<{ readonly run: string; readonly ends: Ends } | undefined>(undefined);
  const [last, setLast] = useState<{ readonly run: string; readonly range: RecordedRange } | undefined>(undefined);
  const ends = run === null ? undefined : wantedEnds(run, moved?.run === run.id ? moved.ends : undefined, chosen);
  const proposed = run?.proposal.range ?? null;
  const isProposed =
    ends === undefined ||
    (proposed !== null && ends.from === proposed.from.position && ends.to === proposed.to.position);
  const counted = useRead(
    'recordings.range',
    { instance: run?.instance ?? '', run: run?.id ?? '', from: ends?.from ?? 0, to: ends?.to ?? 0 },
    { enabled: run !== null && !isProposed },
  ).data;
  const range = isProposed ? proposed : (counted ?? (last?.run === run?.id ? last?.range : undefined) ?? proposed);
  if (run !== null && counted !== undefined && !isProposed && last?.range !== counted)
    setLast({ run: run.id, range: counted });
  return {
    range,
    isChosen: !isProposed,
    isWhole: run !== null && range !== null && range.files === run.files,
    setEnds: (next) => setMoved(next === undefined || run === null ? undefined : { run: run.id, ends: next }),
  };
}

/** Ends by place or, of an earlier choice, by name; undefined: as proposed. */
function wantedEnds(
  run: RunView,
  moved: Ends | undefined,
  chosen: ChosenNames | undefined,
): { readonly from: number | string; readonly to: number | string } | undefined {
  if (moved !== undefined) return moved;
  if (chosen === undefined) return undefined;
  return chosen ?? { from: 0, to: Math.max(0, run.files - 1) };
}
