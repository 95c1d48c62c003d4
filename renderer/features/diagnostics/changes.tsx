import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { useRead } from '../../data/core.tsx';
import { addressOf } from './compare-rules.ts';
import { changeValue } from './fact-words.ts';
import { FactName } from './facts/fact-name.tsx';
import { usePatternTitles } from './facts/use-pattern-titles.ts';

/** So many are told beside the result; the rest is one click away. */
const SHOWN = 8;

/** What is different from the collection before, in sentences, and the way to compare any two. */
export function Changes(props: { readonly snapshot: SnapshotDetail; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const { snapshot, words } = props;
  const { comparedWith, id } = snapshot;
  const link = (
    <a href={`#${addressOf({ kind: 'snapshots', a: undefined, b: id, all: false })}`}>{t('compare.name')}</a>
  );
  if (comparedWith === null)
    return (
      <Block
        title={t('compare.firstTitle')}
        aside={<a href="#/diagnostics/compare?kind=instances">{t('compare.name')}</a>}
      >
        <Sheet>
          <SheetRow title={t('compare.first')} />
        </Sheet>
      </Block>
    );
  return (
    <Block title={t('diagnostics.changedSince', { at: words.moment(comparedWith) })} aside={link}>
      <ChangeRows snapshot={snapshot} words={words} />
    </Block>
  );
}

function ChangeRows({
  snapshot,
  words,
}: {
  readonly snapshot: SnapshotDetail;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const compared = useRead('compare.snapshots', { b: snapshot.id });
  const sentences = compared.data?.sentences;
  // The collection before may be gone; what was noted then still holds.
  if (sentences === undefined && compared.error !== null) return <NotedChanges snapshot={snapshot} words={words} />;
  const more = (sentences?.length ?? 0) - SHOWN;
  return (
    <Sheet>
      {sentences?.length === 0 && <SheetRow title={t('diagnostics.noChanges')} />}
      {sentences?.slice(0, SHOWN).map((sentence) => (
        <SheetRow key={sentence} title={sentence} />
      ))}
      {more > 0 && <SheetRow title={t('compare.more', { count: more })} />}
    </Sheet>
  );
}

/** Changes as they were noted when the collection was made. */
function NotedChanges({
  snapshot,
  words,
}: {
  readonly snapshot: SnapshotDetail;
  readonly words: TimeWords;
}): ReactElement {
  const { t } = useTranslation();
  const known = useKnownWord();
  const { changeList } = snapshot;
  const patterns = usePatternTitles(changeList.some(({ group }) => group === 'logs'));
  return (
    <Sheet>
      {changeList.length === 0 && <SheetRow title={t('diagnostics.noChanges')} />}
      {changeList.map((change) => (
        <SheetRow
          key={`${change.group}/${change.key}/${change.kind}`}
          title={<FactName group={change.group} factKey={change.key} patterns={patterns} />}
          text={`${known('factGroup', change.group)} · ${changeValue(t, words, change)}`}
        />
      ))}
    </Sheet>
  );
}
