import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { changeValue } from './fact-words.ts';

/** What is different from the collection before. */
export function Changes(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement | null {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { changeList, comparedWith } = props.snapshot;
  if (comparedWith === null) return null;
  return (
    <Block title={t('diagnostics.changedSince', { at: props.words.moment(comparedWith) })}>
      <Sheet>
        {changeList.length === 0 && <SheetRow title={t('diagnostics.noChanges')} />}
        {changeList.map((change) => (
          <SheetRow
            key={`${change.group}/${change.key}`}
            title={change.key
              .split('/')
              .map((part) => known('fact', part))
              .join(' · ')}
            text={`${known('factGroup', change.group)} · ${changeValue(t, props.words, change)}`}
          />
        ))}
      </Sheet>
    </Block>
  );
}
