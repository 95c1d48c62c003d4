import { useTranslation } from 'react-i18next';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { go } from '../../data/router.ts';
import { useSay } from '../toasts.tsx';

export interface Solving {
  readonly solve: (article: string) => void;
  readonly busy: boolean;
  readonly error: Error | null;
}

/** "This solved it": counted, and the draft, where there is one, is closed. The toast takes both back. */
export function useSolved(draft: string | undefined): Solving {
  const { t } = useTranslation();
  const say = useSay();
  const solved = useWrite('knowledge.solved');
  const unsolved = useWrite('knowledge.unsolved');
  // The toast outlives this screen, and callbacks of `mutate` do not; so promises are followed instead.
  const undo = (id: string): void =>
    void unsolved.mutateAsync({ id }).then(
      () => (draft === undefined ? say({ text: t('knowledge.uncounted') }) : go(`/report/${draft}?step=answers`)),
      (error: unknown) => say({ text: failureOf(error).message }),
    );
  const tell = (id: string): void => {
    say({ text: t(draft === undefined ? 'knowledge.counted' : 'knowledge.draftClosed'), undo: () => undo(id) });
    if (draft !== undefined) go('/');
  };
  const solve = (article: string): void => {
    if (solved.isPending) return;
    const input = draft === undefined ? { article } : { article, case: draft as never };
    void solved.mutateAsync(input).then(
      ({ id }) => tell(id),
      // What failed is shown from the mutation itself.
      () => undefined,
    );
  };
  return { solve, busy: solved.isPending, error: solved.error };
}
