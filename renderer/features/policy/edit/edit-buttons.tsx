import { Button, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrowRedoRegular, ArrowUndoRegular } from '../../../components/icons.ts';
import { useKeyWords } from '../../../components/keys.tsx';
import { useSay } from '../../../components/toasts.tsx';
import { useShortcut } from '../../../components/use-shortcut.ts';
import { go } from '../../../data/router.ts';
import { redo, undo } from './edit-stack.ts';
import type { EditStack } from './edit-stack.ts';
import { useEdit } from './edit-store.ts';
import { isRedo, isUndo } from '../../../components/undo-keys.ts';

/** Takes steps back and again, and the whole edit, which a toast brings back. */
export function EditButtons(props: { readonly stack: EditStack; readonly isBegun: boolean }): ReactElement {
  const { t } = useTranslation();
  const keys = useKeyWords();
  const say = useSay();
  const set = useEdit((state) => state.set);
  const { stack, isBegun } = props;
  const back = stack.past.length === 0 ? undefined : (): void => set(undo(stack));
  const again = stack.future.length === 0 ? undefined : (): void => set(redo(stack));
  useShortcut(isUndo, back);
  useShortcut(isRedo, again);
  const discard = (): void => {
    set(null);
    go('/policy');
    const bring = (): void => {
      set(stack);
      go('/policy/edit');
    };
    say({ text: t('edit.discarded'), undo: bring });
  };
  return (
    <>
      <Tooltip relationship="description" content={keys('Ctrl+Z')}>
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={t('edit.undo')}
          disabledFocusable={back === undefined}
          onClick={() => back?.()}
        />
      </Tooltip>
      <Tooltip relationship="description" content={keys('Ctrl+Y')}>
        <Button
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={t('edit.redo')}
          disabledFocusable={again === undefined}
          onClick={() => again?.()}
        />
      </Tooltip>
      <Button disabledFocusable={!isBegun} onClick={() => (isBegun ? discard() : undefined)}>
        {t('edit.discard')}
      </Button>
    </>
  );
}
