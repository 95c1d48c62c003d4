import { useTranslation } from 'react-i18next';
import type { OutgoingFile, OutgoingPreview } from '../../../../shared/domain/outgoing.ts';
import { DocumentTextRegular, FolderZipRegular, HistoryRegular, ImageRegular } from '../../../components/icons.ts';
import type { OwnEntry } from '../../../components/preview/use-entries.tsx';
import { answersOf } from './answers-rules.ts';
import { CaseText } from './case-text.tsx';
import { FilePane } from './file-pane.tsx';
import { Pane } from './pane.tsx';
import type { Deciding } from '../../../components/preview/use-deciding.ts';

const ICONS = {
  text: <DocumentTextRegular />,
  bundle: <FolderZipRegular />,
  image: <ImageRegular />,
  recording: <HistoryRegular />,
  scenario: <FolderZipRegular />,
  binary: <FolderZipRegular />,
} as const;

/** The case text and every attached file that is no bundle, as entries of the list. */
export function useOwnEntries(outgoing: OutgoingPreview, deciding: Deciding): readonly OwnEntry[] {
  const { t } = useTranslation();
  const removed = outgoing.text.reduce((sum, field) => sum + field.removed, 0);
  const name = t('review.caseText', { count: answersOf(outgoing.text).length });
  const text: OwnEntry = {
    id: 'text',
    icon: <DocumentTextRegular />,
    name,
    removed,
    pane: (
      <Pane label={name}>
        <CaseText text={outgoing.text} />
      </Pane>
    ),
  };
  return [text, ...looseFiles(outgoing).map((file) => entryOf(file, outgoing, deciding))];
}

/** Attached files that are shown by themselves. Pure. */
export function looseFiles({ files }: OutgoingPreview): readonly OutgoingFile[] {
  return files.filter(({ kind, action }) => kind !== 'bundle' || action === 'withheld');
}

function entryOf(file: OutgoingFile, { removals }: OutgoingPreview, deciding: Deciding): OwnEntry {
  return {
    id: file.item,
    icon: ICONS[file.kind],
    name: file.name,
    title: file.name,
    removed: file.removed,
    pane: <FilePane key={file.item} file={file} removals={removals} deciding={deciding} />,
  };
}
