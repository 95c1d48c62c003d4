import { useTranslation } from 'react-i18next';
import { useSay } from '../../components/toasts.tsx';
import { failureOf } from '../../data/call-error.ts';
import { useWrite } from '../../data/core.tsx';
import { useDraft } from './draft-context.ts';

/** What is taken off. */
interface Gone {
  readonly id: string;
  readonly name: string;
}

/** What a removal does beside: afterwards, and after its Undo. Both are promises that end with what they did. */
interface Beside {
  readonly removed?: () => Promise<unknown>;
  readonly back?: () => Promise<unknown>;
}

export interface Removing {
  readonly remove: (gone: Gone, beside?: Beside) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Takes a file off the draft at once, without a question; the toast puts it back, with what was written under it. */
export function useRemove(): Removing {
  const { t } = useTranslation();
  const say = useSay();
  const { id, form, edit } = useDraft();
  const detach = useWrite('cases.detach');
  const reattach = useWrite('cases.reattach');
  const run = async ({ id: attachment, name }: Gone, beside: Beside): Promise<void> => {
    const line = form.pictures?.find((one) => one.id === attachment);
    await detach.mutateAsync({ id, attachment });
    const back = async (): Promise<void> => {
      await reattach.mutateAsync({ id, attachment });
      await beside.back?.();
      if (line === undefined) return;
      // A line that was written under another picture meanwhile has dropped this one.
      edit((now) =>
        now.pictures?.some((one) => one.id === attachment) === true
          ? now
          : { ...now, pictures: [...(now.pictures ?? []), line] },
      );
    };
    // The toast outlives this screen, and callbacks of `mutate` do not; so the promise is followed instead.
    const undo = (): void => void back().catch((error: unknown) => say({ text: failureOf(error).message }));
    say({ text: t('report.removed', { name }), undo });
    await beside.removed?.();
  };
  return {
    // What went wrong is shown beside the files.
    remove: (gone, beside = {}) => void run(gone, beside).catch(() => undefined),
    isPending: detach.isPending,
    error: detach.error,
  };
}
