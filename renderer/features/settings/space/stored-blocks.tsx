import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StorageState } from '../../../../shared/domain/storage.ts';
import { bytes, count } from '../../../components/number-words.ts';
import { Block } from '../../../components/sheet.tsx';
import { href } from '../../../data/router.ts';
import styles from './space.module.css';

const CASES_SHOWN = 12;

/** What lies here: by kind, by case, and inside the database. */
export function StoredBlocks({ state }: { readonly state: StorageState }): ReactElement {
  const { t } = useTranslation();
  const kinds = state.kinds.filter(({ files }) => files > 0).toSorted((a, b) => b.bytes - a.bytes);
  const cases = state.cases.slice(0, CASES_SHOWN);
  const rows = state.rows.filter(({ rows: n }) => n > 0);
  return (
    <>
      <Block title={t('space.byKind')} note={state.folder}>
        <Amounts label={t('space.byKind')} most={kinds[0]?.bytes ?? 0}>
          {(row) =>
            kinds.map(({ kind, bytes: size, files }) =>
              row({ key: kind, name: t(`space.kind.${kind}`), size, note: t('space.files', { count: files }) }),
            )
          }
        </Amounts>
      </Block>
      {cases.length > 0 && (
        <Block title={t('space.byCase')} note={moreCases(state.cases.length - cases.length)}>
          <Amounts label={t('space.byCase')} most={cases[0]?.bytes ?? 0}>
            {(row) =>
              cases.map(({ id, number, title, bytes: size, files, sharedBytes }) =>
                row({
                  key: id,
                  name: (
                    <a href={href('cases', id)}>
                      {number} {title}
                    </a>
                  ),
                  size,
                  note:
                    sharedBytes === 0
                      ? t('space.files', { count: files })
                      : t('space.shared', { count: files, size: bytes(sharedBytes) }),
                }),
              )
            }
          </Amounts>
        </Block>
      )}
      <Block title={t('space.inDatabase')}>
        <Amounts label={t('space.inDatabase')} most={Math.max(0, ...rows.map((one) => one.bytes ?? 0))}>
          {(row) =>
            rows.map(({ what, rows: n, bytes: size }) =>
              row({
                key: what,
                name: t(`space.rows.${what}`),
                size,
                note: t('space.entries', { count: n, n: count(n) }),
              }),
            )
          }
        </Amounts>
      </Block>
    </>
  );

  function moreCases(n: number): string | undefined {
    return n > 0 ? t('space.moreCases', { count: n }) : undefined;
  }
}

interface Amount {
  readonly key: string;
  readonly name: ReactNode;
  /** Null where it was not measured. */
  readonly size: number | null;
  readonly note: string;
}

/** Rows with their size as a number and as a thin bar against the largest; the bar says nothing the number does not. */
function Amounts(props: {
  readonly label: string;
  readonly most: number;
  readonly children: (row: (amount: Amount) => ReactElement) => ReactNode;
}): ReactElement {
  return (
    <ul className={styles['amounts']} aria-label={props.label}>
      {props.children(({ key, name, size, note }) => (
        <li key={key} className={styles['amount']}>
          <span className={styles['name']}>{name}</span>
          <span className={styles['note']}>{note}</span>
          <progress className={styles['bar']} aria-hidden="true" value={size ?? 0} max={Math.max(1, props.most)} />
          <span className={styles['size']}>{size === null ? '' : bytes(size)}</span>
        </li>
      ))}
    </ul>
  );
}
