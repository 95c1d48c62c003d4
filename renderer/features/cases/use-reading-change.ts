import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingDue } from '../../../shared/contract/clocks.ts';
import type { CoreClient, CoreContract, OutputOf } from '../../../shared/contract/index.ts';
import { useSay } from '../../components/toasts.tsx';
import { failureOf, unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';

type InUse = OutputOf<CoreContract, 'policies.list'>['inUse'];

const inUseNow = async (core: CoreClient): Promise<InUse> => (await unwrap(core.call('policies.list', {}))).inUse;

/** Puts another reading in use for all open cases; the toast takes it back. */
export interface ReadingChange {
  readonly use: (reading: ReadingDue, onDone: () => void) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

export function useReadingChange(): ReadingChange {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  const [error, setError] = useState<unknown>(null);
  const [isPending, setPending] = useState(false);
  const use = async (reading: ReadingDue, onDone: () => void): Promise<void> => {
    const before = await inUseNow(core);
    const note = t('why.note', { name: reading.name });
    await unwrap(core.call('policies.apply', { change: { reading: reading.id }, note, base: ref(before) }));
    const undo = (): void =>
      void goBack(core, before).catch((cause: unknown) => say({ text: failureOf(cause).message }));
    say({ text: t('why.used', { name: reading.name }), undo });
    onDone();
  };
  return {
    use: (reading, onDone) => {
      setPending(true);
      setError(null);
      use(reading, onDone)
        .catch((cause: unknown) => setError(cause))
        .finally(() => setPending(false));
    },
    isPending,
    error,
  };
}

const ref = ({ id, version }: InUse): { readonly id: string; readonly version: number } => ({ id, version });

/** The first change copies the shipped policy under an id of the company's own, so going back may mean another policy. */
async function goBack(core: CoreClient, before: InUse): Promise<void> {
  const now = await inUseNow(core);
  if (now.id === before.id) {
    await unwrap(core.call('policies.restore', { ...ref(before), base: ref(now) }));
    return;
  }
  await unwrap(
    core.call('policies.apply', { change: { use: before.id, tier: before.tier }, note: '', base: ref(now) }),
  );
}
