import { Button } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutgoingDecision, OutgoingFile } from '../../../../shared/domain/outgoing.ts';
import { assertNever } from '../../../../shared/result.ts';
import { ArrowUndoRegular } from '../../../components/icons.ts';
import { Block, Sheet, SheetRow } from '../../../components/sheet.tsx';
import type { Deciding } from '../../../components/preview/use-deciding.ts';

/** What was decided about this report, each with the way back. */
export function Decisions(props: {
  readonly deciding: Deciding;
  readonly files: readonly OutgoingFile[];
}): ReactElement | null {
  const { t } = useTranslation();
  const { deciding, files } = props;
  if (deciding.made.length === 0) return null;
  const nameOf = (item: string): string => files.find((file) => file.item === item)?.name ?? item;
  return (
    <Block title={t('review.decisions')} note={t('review.editsNote')}>
      <Sheet>
        {deciding.made.map(({ id, decision }) => {
          const what = decisionWords(t, decision, nameOf);
          return (
            <SheetRow
              key={id}
              mark={<ArrowUndoRegular />}
              title={what}
              text={'reason' in decision ? decision.reason : undefined}
              end={
                <Button
                  size="small"
                  disabledFocusable={deciding.isWorking}
                  aria-label={t('review.undoEdit', { what })}
                  onClick={() => void deciding.undecide(id)}
                >
                  {t('app.undo')}
                </Button>
              }
            />
          );
        })}
      </Sheet>
    </Block>
  );
}

function decisionWords(t: TFunction, decision: OutgoingDecision, nameOf: (item: string) => string): string {
  switch (decision.kind) {
    case 'withhold':
      return t('review.editLeaveOut', { path: nameOf(decision.item) });
    case 'send':
      return t('review.decidedSend', { name: nameOf(decision.item) });
    case 'pass':
      return t('review.decidedPass');
    case 'redact':
      return t('review.editRedact', { value: decision.value });
    case 'keep':
      return t('review.editKeep', { mark: decision.mark });
    default:
      return assertNever(decision);
  }
}
