// A native list would be a control of its own with the focus in it; this one is told by the field above it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../../components/keys.tsx';
import { Marked } from '../../components/marked.tsx';
import styles from './palette.module.css';
import type { Entry, Ranked, RankedGroup } from './rank-rules.ts';

/** Identifier of an entry's row, for the field that points to it. */
export const optionId = (id: string, entry: Entry): string => `${id}-${entry.id}`;

/** What was found, in groups. The focus stays in the field; the chosen row is told by it. */
export function Results(props: {
  readonly id: string;
  readonly groups: readonly RankedGroup[];
  readonly chosen: Entry | undefined;
  readonly onRun: (entry: Entry) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { id, groups, chosen, onRun } = props;
  const at = chosen === undefined ? undefined : optionId(id, chosen);
  useEffect(() => {
    if (at !== undefined) document.querySelector(`#${CSS.escape(at)}`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t('palette.results')} className={styles['results']}>
      {groups.map(({ group, rows }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className={styles['heading']}>
            {t(`palette.group.${group}`)}
          </div>
          {rows.map((row) => (
            <Row key={row.entry.id} id={id} row={row} isChosen={row.entry === chosen} onRun={onRun} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Row(props: {
  readonly id: string;
  readonly row: Ranked;
  readonly isChosen: boolean;
  readonly onRun: (entry: Entry) => void;
}): ReactElement {
  const { entry, parts } = props.row;
  return (
    // The field has the focus and its keys; a row is only clicked.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={optionId(props.id, entry)}
      role="option"
      aria-selected={props.isChosen}
      className={styles['row']}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => props.onRun(entry)}
    >
      <span className={styles['title']}>
        <Marked parts={parts} />
      </span>
      {entry.note !== '' && <span className={styles['note']}>{entry.note}</span>}
      {entry.keys !== undefined && <Keys keys={entry.keys} />}
    </div>
  );
}
