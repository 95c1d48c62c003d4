import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallInput, CoreClient, CoreContract } from '../../../shared/contract/index.ts';
import type { PolicyChange } from '../../../shared/contract/policies.ts';
import type { PolicyRef } from '../../../shared/domain/clocks.ts';
import { useSay } from '../../components/toasts.tsx';
import { unwrap } from '../../data/call-error.ts';
import { useCore } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { useEdit } from './edit/edit-store.ts';
import type { PendingChange } from './pending-change.ts';

interface InUse extends PolicyRef {
  readonly tier: string;
}

/**
 * Makes a change true and goes back to the policy; the toast takes it back. A version that was in use by another id, or
 * another tier, is used again; else a version is added that equals the one before.
 */
export function useApply(of: {
  readonly pending: PendingChange;
  readonly change: PolicyChange | undefined;
  readonly base: PolicyRef | undefined;
  readonly previous: InUse | undefined;
  readonly note: string;
}): { readonly run: () => void; readonly error: Error | null; readonly isPending: boolean } {
  const { t } = useTranslation();
  const core = useCore();
  const say = useSay();
  const setEdit = useEdit((state) => state.set);
  const { pending, change, base, previous, note } = of;
  const undo = useMutation({
    mutationFn: ({ before, after }: { readonly before: InUse; readonly after: PolicyRef }) =>
      takeBack(core, before, after, pending.kind === 'use'),
    onError: (error) => say({ text: t('preview.notUndone'), more: error.message }),
    onSuccess: () => say({ text: t('preview.undone') }),
  });
  const apply = useMutation({
    mutationFn: () => {
      if (change === undefined || base === undefined) throw new Error('Nothing to apply.');
      const at = { id: base.id, version: base.version };
      if (pending.kind === 'restore') return unwrap(core.call('policies.restore', { ...pending.ref, base: at }));
      return unwrap(core.call('policies.apply', applyInput(change, note, at)));
    },
    onSuccess: (after) => {
      if (pending.kind === 'edit') setEdit(null);
      const back = previous === undefined ? {} : { undo: () => undo.mutate({ before: previous, after }) };
      say({ text: t('preview.applied', { version: after.version }), ...back });
      go('/policy', { replace: true });
    },
  });
  return { run: () => apply.mutate(), error: apply.error, isPending: apply.isPending };
}

function applyInput(change: PolicyChange, note: string, base: PolicyRef): CallInput<CoreContract, 'policies.apply'> {
  return { change, note: note.trim(), base };
}

function takeBack(core: CoreClient, before: InUse, after: PolicyRef, wasUse: boolean): Promise<PolicyRef> {
  const base = { id: after.id, version: after.version };
  if (wasUse || before.id !== after.id)
    return unwrap(core.call('policies.apply', { change: { use: before.id, tier: before.tier }, base }));
  return unwrap(core.call('policies.restore', { id: before.id, version: before.version, base }));
}
