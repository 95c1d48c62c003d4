import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotSummary } from '../../../shared/domain/evidence.ts';
import { bytes } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { href } from '../../data/router.ts';

/** Earlier collections, the newest first. */
export function History(props: {
  readonly snapshots: readonly SnapshotSummary[];
  readonly shown: string;
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  if (props.snapshots.length < 2) return null;
  return (
    <Block title={t('diagnostics.history')} note={String(props.snapshots.length)}>
      <Sheet>
        {props.snapshots.map((one) => (
          <SheetRow
            key={one.id}
            title={
              <a href={href('diagnostics', one.id)} aria-current={one.id === props.shown ? 'true' : undefined}>
                {props.words.moment(one.takenAt)}
              </a>
            }
            text={[
              t('diagnostics.findings', { count: one.findings, n: one.findings }),
              t('diagnostics.changes', { count: one.changes }),
              one.bundle === null ? t('diagnostics.noBundle') : bytes(one.bundle.bytes),
            ].join(' · ')}
          />
        ))}
      </Sheet>
    </Block>
  );
}
