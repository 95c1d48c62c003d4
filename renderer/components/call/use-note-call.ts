import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf, unwrap } from '../../data/call-error.ts';
import { useCalls } from '../../data/calls.ts';
import type { CallDraft } from '../../data/calls.ts';
import { useCore } from '../../data/core.tsx';
import { useStamp } from '../../data/now.tsx';
import { useSay } from '../toasts.tsx';
import { useTimeWords } from '../use-words.ts';
import { recordOf } from './call-rules.ts';

/** Writes a call into the case, or forgets it; both can be taken back from the toast. */
export interface NoteCall {
  readonly run: (call: CallDraft) => void;
  readonly drop: (call: CallDraft) => void;
  readonly isPending: boolean;
  readonly error: unknown;
}

export function useNoteCall(caseId: string): NoteCall {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  const words = useTimeWords();
  const now = useStamp();
  const setCall = useCalls((calls) => calls.setCall);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const write = async (call: CallDraft): Promise<void> => {
    const dialled = t('call.dialledNote', { at: words.moment(call.startedAt) });
    const noted = recordOf(call, now(), dialled);
    const { event } = await unwrap(core.call('cases.record', { id: caseId, ...noted }));
    setCall(caseId, null);
    const undo = (): void =>
      void unwrap(core.call('cases.withdraw', { id: caseId, event })).then(
        () => setCall(caseId, call),
        (cause: unknown) => say({ text: failureOf(cause).message }),
      );
    say({ text: t('call.noted'), undo });
  };
  return {
    run: (call) => {
      setPending(true);
      setError(null);
      write(call)
        .catch((cause: unknown) => setError(cause))
        .finally(() => setPending(false));
    },
    drop: (call) => {
      setCall(caseId, null);
      say({ text: t('call.dropped'), undo: () => setCall(caseId, call) });
    },
    isPending,
    error,
  };
}
