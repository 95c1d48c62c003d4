import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import type { CoreClient } from '../../../shared/contract/index.ts';
import { useConnectionState, useCore } from '../../data/core.tsx';
import { createAutosave } from './autosave.ts';
import type { Autosave } from './autosave.ts';
import type { Draft } from './draft-context.ts';
import { withAnswers, withOwnTitle, withUnknown } from './report-rules.ts';

function autosaveOf(core: CoreClient, detail: CaseDetail): Autosave {
  return createAutosave({
    save: (revision, form) => core.call('cases.saveDraft', { id: detail.id, revision, form }),
    revision: detail.draftRevision,
    savedAt: detail.draftSavedAt,
    now: () => performance.now(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  });
}

/** A draft that is saved behind the typing, when a field is left, and when the window goes away. */
export function useAutosavedDraft(detail: CaseDetail): Omit<Draft, 'missingShown' | 'lead' | 'guide'> {
  const { t } = useTranslation();
  const core = useCore();
  const [autosave] = useState(() => autosaveOf(core, detail));
  const [form, setForm] = useState<CaseDraft>(detail.form);
  const save = useSyncExternalStore(
    (listener) => autosave.subscribe(listener),
    () => autosave.state(),
  );
  useFlushes(autosave);
  const newest = useRef(detail.form);
  const take = useCallback(
    (next: CaseDraft) => {
      if (next === newest.current) return;
      newest.current = next;
      setForm(next);
      autosave.change(next);
    },
    [autosave],
  );
  const edit = useCallback((change: (form: CaseDraft) => CaseDraft) => take(change(newest.current)), [take]);
  const stored = async (): Promise<CaseDetail | undefined> => {
    const result = await core.call('cases.get', { id: detail.id });
    return result.ok ? result.value : undefined;
  };
  return {
    id: detail.id,
    form,
    save,
    edit,
    answer: (patch, note) =>
      edit((before) => {
        const next = withAnswers(before, patch, note);
        return 'description' in patch || 'desiredResult' in patch ? withOwnTitle(next, t('report.titleNote')) : next;
      }),
    setUnknown: (item, reason) => edit((before) => withUnknown(before, item, reason)),
    flush: () => autosave.flush(),
    keepMine: async () => {
      const other = await stored();
      if (other !== undefined) await autosave.rebase(other.draftRevision);
    },
    takeStored: async () => {
      const other = await stored();
      if (other === undefined) return;
      take(other.form);
      await autosave.rebase(other.draftRevision);
    },
  };
}

/** Saves at once when a field or the window is left, and when the core is back. */
function useFlushes(autosave: Autosave): void {
  const connection = useConnectionState();
  useEffect(() => {
    if (connection === 'connected') void autosave.flush();
  }, [connection, autosave]);
  useEffect(() => {
    const flush = (): void => void autosave.flush();
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      autosave.stop();
    };
  }, [autosave]);
}
