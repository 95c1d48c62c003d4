import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { useSay } from '../toasts.tsx';

export interface Solving {
  readonly solve: (article: string) => void;
  readonly busy: boolean;
  /** Why it could not be counted, where the person is still on the screen. */
  readonly error: Error | null;
}

/** "This solved it": counted, and the draft, where there is one, is closed. The toast takes both back. */
export function useSolved(draft: string | undefined): Solving {
  const { t } = useTranslation();
  const say = useSay();
  const back = useBack(draft);
  const solved = useWrite('knowledge.solved');
  const unsolved = useWrite('knowledge.unsolved');
  const failed = (error: unknown): void => say({ text: failureOf(error).message });
  // The toast outlives this screen, and callbacks of `mutate` do not; so promises are followed instead.
  const undo = (id: string): void =>
    void unsolved
      .mutateAsync({ id })
      .then(() => (draft === undefined ? say({ text: t('knowledge.uncounted') }) : back()), failed);
  const tell = (id: string): void =>
    say({ text: t(draft === undefined ? 'knowledge.counted' : 'knowledge.draftClosed'), undo: () => undo(id) });
  const solve = (article: string): void => {
    if (solved.isPending) return;
    // Left first: a form whose draft is closed under it would lead to its case.
    if (draft !== undefined) go('/');
    const input = draft === undefined ? { article } : { article, case: draft as never };
    void solved.mutateAsync(input).then(
      ({ id }) => tell(id),
      (error: unknown) => {
        if (draft === undefined) return;
        failed(error);
        back();
      },
    );
  };
  return { solve, busy: solved.isPending, error: draft === undefined ? solved.error : null };
}

/** Leads back to the draft's known answers, read anew: what is remembered of it may still say that it is closed. */
function useBack(draft: string | undefined): () => void {
  const queries = useQueryClient();
  return () => {
    if (draft === undefined) return;
    queries.removeQueries({ queryKey: ['cases.get', { id: draft }] });
    go(`/report/${encodeURIComponent(draft)}?step=answers`);
  };
}
