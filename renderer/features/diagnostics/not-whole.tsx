import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotDetail } from '../../../shared/domain/evidence.ts';
import { LockClosedRegular } from '../../components/icons.ts';
import { bytes } from '../../components/number-words.ts';
import { Block, Sheet, SheetRow } from '../../components/sheet.tsx';
import { useKnownWord } from '../../components/use-known-word.ts';
import { useFew } from './few.tsx';
import { markOf } from './marks.tsx';

const FIRST = 5;

/** What could not be read, and what stays on this machine, each with why. */
export function NotWhole({ snapshot }: { readonly snapshot: SnapshotDetail }): ReactElement {
  const { t } = useTranslation();
  const known = useKnownWord();
  const short = snapshot.collectors.filter(({ outcome }) => outcome !== 'ok');
  const { withheldList } = snapshot;
  const { shown, more } = useFew(withheldList, FIRST);
  return (
    <>
      {short.length > 0 && (
        <Block title={t('diagnostics.short')} note={String(short.length)}>
          <Sheet>
            {short.map(({ id, outcome, reason }) => (
              <SheetRow
                key={id}
                mark={markOf(outcome)}
                title={`${known('collector', id)} · ${t(`diagnostics.state.${outcome}`)}`}
                text={reason ?? ''}
              />
            ))}
          </Sheet>
        </Block>
      )}
      {withheldList.length > 0 && (
        <Block title={t('diagnostics.withheld')} note={String(withheldList.length)}>
          <Sheet>
            {shown.map(({ path, reason, count, bytes: size }) => (
              <SheetRow
                key={path}
                mark={<LockClosedRegular />}
                title={path}
                text={reason}
                end={
                  <span>
                    {count === undefined ? '' : t('diagnostics.files', { count })}
                    {count === undefined || size === undefined ? '' : ', '}
                    {size === undefined ? '' : bytes(size)}
                  </span>
                }
              />
            ))}
          </Sheet>
          {more}
        </Block>
      )}
    </>
  );
}
