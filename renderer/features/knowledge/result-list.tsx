// A native list would be a control of its own with the focus in it; this one is told by the field above it.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ArticleLines, CaseLines } from '../../components/knowledge/hit-row.tsx';
import type { Row } from './knowledge-rules.ts';
import styles from './knowledge.module.css';

/** Identifier of a row, for the field that points to it. */
export const rowId = (listId: string, row: Row): string => `${listId}-${row.key}`;

/** What was found. A row is read as soon as it is chosen. */
export function ResultList(props: {
  readonly id: string;
  readonly rows: readonly Row[];
  readonly chosen: Row | undefined;
  readonly onChoose: (row: Row) => void;
}): ReactElement {
  const { t } = useTranslation();
  const { id, rows, chosen, onChoose } = props;
  const active = chosen === undefined ? undefined : rowId(id, chosen);
  const isFirst = chosen?.key === rows[0]?.key;
  useEffect(() => {
    if (active === undefined) return;
    // The first row is where the list begins: the page, where it scrolls as one, stays at the field.
    if (isFirst) document.querySelector(`#${CSS.escape(id)}`)?.scrollTo({ top: 0 });
    else document.querySelector(`#${CSS.escape(active)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active, isFirst]);
  return (
    <div id={id} role="listbox" aria-label={t('knowledge.list')} className={styles['list']}>
      {rows.map((row) => (
        // The field has the focus and its keys; a row is only clicked.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
        <div
          key={row.key}
          id={rowId(id, row)}
          role="option"
          aria-selected={row.key === chosen?.key}
          className={styles['row']}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(row)}
        >
          {row.kind === 'article' ? <ArticleLines hit={row.hit} /> : <CaseLines of={row.of} />}
        </div>
      ))}
    </div>
  );
}
