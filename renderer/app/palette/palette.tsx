import { useDeferredValue, useId, useMemo, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { SearchRegular } from '../../components/icons.ts';
import { useSearch } from '../../components/knowledge/use-search.ts';
import { go } from '../../data/router.ts';
import { Modal } from './modal.tsx';
import { usePalette } from './palette-store.ts';
import styles from './palette.module.css';
import { createRanking, rowsOf } from './rank-rules.ts';
import type { Entry, Ranked, RankedGroup } from './rank-rules.ts';
import { optionId, Results } from './results.tsx';
import { articleEntry, useEntries } from './use-entries.ts';

/** As many articles as fit under what else was found. */
const ARTICLES = 5;

/** Everything by a few letters: cases, articles, actions, places. Opened by Ctrl+K and by the field in the title bar. */
export function Palette(): ReactElement | null {
  const isOpen = usePalette((state) => state.open === 'palette');
  return isOpen ? <OpenPalette /> : null;
}

function OpenPalette(): ReactElement {
  const { t } = useTranslation();
  const show = usePalette((state) => state.show);
  const remember = usePalette((state) => state.remember);
  const [text, setText] = useState('');
  const groups = useGroups(text);
  const [at, setAt] = useState(0);
  const rows = rowsOf(groups);
  const index = Math.min(at, rows.length - 1);
  const chosen = rows[index]?.entry;
  const id = useId();
  const close = (): void => show(null);
  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return;
    // Closed before anything else is done: the focus is back then, and a further dialog may open.
    flushSync(close);
    remember({ id: entry.id, title: entry.title });
    if (typeof entry.does === 'string') lead(entry.does);
    else entry.does();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && rows.length > 0) setAt((index + step + rows.length) % rows.length);
    else if (event.key === 'Enter') run(chosen);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <Modal label={t('palette.name')} className={styles['palette']} onClose={close}>
      <div className={styles['field']}>
        <SearchRegular aria-hidden="true" />
        <input
          // The dialog is this field; nothing else in it takes the focus.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          role="combobox"
          aria-label={t('palette.field')}
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen === undefined ? undefined : optionId(id, chosen)}
          placeholder={t('palette.field')}
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <Results id={id} groups={groups} chosen={chosen} onRun={run} />
      <output className="visually-hidden">
        {rows.length === 0 ? t('palette.nothing', { text }) : t('palette.count', { count: rows.length })}
      </output>
      {rows.length === 0 && (
        <p className={styles['none']} aria-hidden="true">
          {t('palette.nothing', { text })}
        </p>
      )}
    </Modal>
  );
}

/** Goes there; the new page takes the focus as soon as nothing else has it. */
function lead(address: string): void {
  const at = document.activeElement;
  if (at instanceof HTMLElement && window.location.hash !== `#${address.replace(/^#/u, '')}`) at.blur();
  go(address);
}

function useGroups(text: string): readonly RankedGroup[] {
  const entries = useEntries();
  const recent = usePalette((state) => state.recent);
  // What was chosen lately may not move while the palette is open.
  const [before] = useState(() => recent.map(({ id }) => id));
  const ranking = useMemo(() => createRanking(entries, before), [entries, before]);
  const asked = useDeferredValue(text);
  const articles = useArticles(text);
  return useMemo(() => {
    const groups = ranking(asked);
    return articles.length === 0 ? groups : [...groups, { group: 'article' as const, rows: articles }];
  }, [ranking, asked, articles]);
}

/** Articles as the core ranks them; words of one letter ask nobody. */
function useArticles(text: string): readonly Ranked[] {
  const { answer } = useSearch(text.trim().length < 2 ? '' : text, ARTICLES);
  return useMemo(
    () => (answer?.hits ?? []).map((hit) => ({ entry: articleEntry(hit, hit.category), parts: hit.titleParts })),
    [answer],
  );
}
