import { Button } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PreviewEdit } from '../../../shared/domain/preview.ts';
import { assertNever } from '../../../shared/result.ts';
import { ArrowUndoRegular } from '../icons.ts';
import { FailureLine } from '../line.tsx';
import { Block, Sheet, SheetRow } from '../sheet.tsx';
import type { Changing } from './use-change.ts';

/** What the person changed of the bundle, each with the way back. */
export function Edits(props: {
  readonly edits: readonly PreviewEdit[];
  readonly changing: Changing;
}): ReactElement | null {
  const { t } = useTranslation();
  const { edits, changing } = props;
  if (edits.length === 0) return null;
  return (
    <Block title={t('review.edits')} note={t('review.editsNote')}>
      {changing.error !== null && <FailureLine error={changing.error} />}
      <Sheet>
        {edits.map((edit) => (
          <SheetRow
            key={edit.id}
            mark={<ArrowUndoRegular />}
            title={editWords(t, edit)}
            text={edit.change.kind === 'keep' ? edit.change.reason : undefined}
            end={
              <Button
                size="small"
                disabledFocusable={changing.isWorking}
                aria-label={t('review.undoEdit', { what: editWords(t, edit) })}
                onClick={() => void changing.undo(edit.id)}
              >
                {t('app.undo')}
              </Button>
            }
          />
        ))}
      </Sheet>
    </Block>
  );
}

function editWords(t: TFunction, { change }: PreviewEdit): string {
  switch (change.kind) {
    case 'redact':
      return t('review.editRedact', { value: change.value });
    case 'keep':
      return t('review.editKeep', { mark: change.mark });
    case 'leaveOut':
      return t('review.editLeaveOut', { path: change.path });
    case 'leaveOutPart':
      return t('review.editLeaveOut', { path: t(`evidence.kind.${change.part}`) });
    default:
      return assertNever(change);
  }
}
