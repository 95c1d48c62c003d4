import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseRecord } from '../../../shared/domain/case-records.ts';
import { useSay } from '../../components/toasts.tsx';
import { failureOf, unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';
import type { Note } from './record-rules.ts';

interface Noted {
  readonly note: Note;
  readonly record: CaseRecord;
  readonly at: string | undefined;
}

/** Writes a note into a case; the toast takes it back. */
export interface WriteNote {
  readonly run: (noted: Noted, onDone: () => void) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

export function useNote(id: string): WriteNote {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  const takeBack = useTakeBack(id);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const write = async ({ note, record, at }: Noted): Promise<void> => {
    const moment = at === undefined ? {} : { at };
    const { event } = await unwrap(core.call('cases.record', { id, record, ...moment }));
    say({ text: t('note.noted', { name: t(`note.${note}.name`) }), undo: () => takeBack(event) });
  };
  return {
    run: (noted, onDone) => {
      setPending(true);
      setError(null);
      write(noted)
        .then(onDone, (cause: unknown) => setError(cause))
        .finally(() => setPending(false));
    },
    isPending,
    error,
  };
}

/** Takes a note back; both stay in the history. Says so where it could not be. */
export function useTakeBack(id: string): (event: string) => void {
  const core = useCore();
  const say = useSay();
  return (event) =>
    void unwrap(core.call('cases.withdraw', { id, event })).catch((cause: unknown) =>
      say({ text: failureOf(cause).message }),
    );
}
