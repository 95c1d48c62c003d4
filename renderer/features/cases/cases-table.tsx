import { useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { zoneCity } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { CaseRow } from './case-row.tsx';
import styles from './cases.module.css';
import { groupOf } from './list-rules.ts';
import type { Grouped } from './list-rules.ts';

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

const COLUMNS = ['number', 'case', 'state', 'clock', 'due', 'instance'] as const;

/** The list. One row is in the tab order; arrows move between rows, Enter opens. */
export function CasesTable(props: { readonly groups: readonly Grouped[]; readonly words: TimeWords }): ReactElement {
  const { t } = useTranslation();
  const ids = props.groups.flatMap(({ cases }) => cases.map(({ id }) => id));
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const current = ids.find((id) => id === chosen) ?? ids[0];
  const move = (event: KeyboardEvent<HTMLElement>, id: string): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    const target =
      ids[
        step(
          ids.findIndex((one) => one === id),
          ids.length - 1,
        )
      ];
    if (target === undefined) return;
    setChosen(target);
    document.querySelector<HTMLElement>(`#row-${CSS.escape(target)}`)?.focus();
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t('cases.column.severity')}</span>
          </th>
          {COLUMNS.map((column) => (
            <HeadCell key={column} text={t(`cases.column.${column}`, { city: zoneCity(props.words.zone) })} />
          ))}
        </tr>
      </thead>
      {props.groups.map(({ group, cases, total }) => (
        <tbody key={group}>
          <tr className={styles['group']}>
            <th scope="rowgroup" colSpan={7}>
              {t(`cases.group.${group}`)}{' '}
              <span>{cases.length < total ? t('cases.someOf', { n: cases.length, of: total }) : total}</span>
            </th>
          </tr>
          {cases.map((one) => (
            <CaseRow
              key={one.id}
              of={one}
              group={group === 'queue' ? groupOf(one) : group}
              words={props.words}
              inTabOrder={one.id === current}
              onKeyDown={move}
              onFocus={setChosen}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Words that are cut off where the column is narrow are whole in the tooltip. */
function HeadCell({ text }: { readonly text: string }): ReactElement {
  return (
    <th scope="col" title={text}>
      {text}
    </th>
  );
}
