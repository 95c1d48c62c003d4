import { useState } from 'react';
import type { RunView } from '../../../shared/domain/recordings.ts';
import type { ShownRange } from '../../components/recording-strip/use-range.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import type { Asked } from './use-recordings.ts';

/** Begins a draft about this instance and time that remembers the range, and leads to its evidence. */
export function useInReport(
  { instance, faultAt }: Asked,
  run: RunView | null,
  { range, isWhole }: ShownRange,
): { readonly begin: () => void; readonly error: Error | null } {
  const create = useWrite('cases.create');
  const choose = useWrite('recordings.choose');
  const [isBusy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    if (run === null || range === null || instance === undefined || isBusy) return;
    setBusy(true);
    try {
      const form = { instance, recordings: [run.name], ...(faultAt === undefined ? {} : { occurredAt: faultAt }) };
      const { id } = await create.mutateAsync({ kind: 'problem', form });
      const ends = isWhole ? null : { from: range.from.name, to: range.to.name };
      await choose.mutateAsync({ caseId: id, choice: { instance, run: run.name, range: ends } });
      go(`/report/${id}?step=evidence`);
    } finally {
      setBusy(false);
    }
  };
  // What failed is shown from the mutations themselves.
  return { begin: () => void begin().catch(() => undefined), error: create.error ?? choose.error };
}
