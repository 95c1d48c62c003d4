import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../../shared/domain/compare.ts';
import { InfoFilled } from '../../components/icons.ts';
import { Block } from '../../components/sheet.tsx';
import type { TimeWords } from '../../components/time-words.ts';
import { useKnownWord } from '../../components/use-known-word.ts';
import { sideRows } from './compare-rules.ts';
import type { SideRow } from './compare-rules.ts';
import styles from './compare.module.css';
import { FactName } from './facts/fact-name.tsx';
import type { PatternTitles } from './facts/fact-name.tsx';
import { ShownFact } from './facts/shown-fact.tsx';
import { usePatternTitles } from './facts/use-pattern-titles.ts';
import { useFew } from './few.tsx';

const FIRST = 10;

/** Both sides in two columns, row by row; what matters is marked and said in a word. */
export function CompareTable(props: {
  readonly comparison: Comparison;
  readonly labels: { readonly a: string; readonly b: string };
  readonly words: TimeWords;
}): ReactElement | null {
  const { t } = useTranslation();
  const rows = sideRows(props.comparison);
  const { shown, more } = useFew(rows, FIRST);
  const patterns = usePatternTitles(rows.some(({ group }) => group === 'logs'));
  if (rows.length === 0) return null;
  return (
    <Block title={t('compare.sideBySide')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            <th scope="col">{props.labels.a}</th>
            <th scope="col">{props.labels.b}</th>
            <th scope="col">{t('compare.difference')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={`${row.group}/${row.key}/${row.how}`} row={row} words={props.words} patterns={patterns} />
          ))}
        </tbody>
      </table>
      {more}
    </Block>
  );
}

function Row(props: {
  readonly row: SideRow;
  readonly words: TimeWords;
  readonly patterns: PatternTitles;
}): ReactElement {
  const { row, words, patterns } = props;
  const { t } = useTranslation();
  const known = useKnownWord();
  const { group, key, unit, before, after, how, matters } = row;
  const fact = { group, key, ...(unit === undefined ? {} : { unit }) };
  const cell = (value: SideRow['before']): ReactNode =>
    value === undefined ? t('compare.notThere') : <ShownFact fact={fact} value={value} words={words} />;
  return (
    <tr>
      <th scope="row">
        <FactName group={group} factKey={key} patterns={patterns} />
        <span className={styles['group']}>{known('factGroup', group)}</span>
      </th>
      <td>{cell(before)}</td>
      <td className={how === 'same' ? undefined : styles['strong']}>{cell(after)}</td>
      <td>
        {matters && <InfoFilled className={styles['mark'] ?? ''} aria-hidden="true" />}
        <span className={matters ? styles['strong'] : styles['quiet']}>{t(`compare.how.${how}`)}</span>
        {matters && <span className={styles['group']}>{t('compare.matters')}</span>}
      </td>
    </tr>
  );
}
