import { Button } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { SimilarCase } from '../../../shared/domain/knowledge.ts';
import { ArticleView } from '../../components/knowledge/article-view.tsx';
import { CaseLines } from '../../components/knowledge/hit-row.tsx';
import { go, href } from '../../data/router.ts';
import styles from './knowledge.module.css';
import { focusField } from './search-field.tsx';
import type { Knowledge } from './use-knowledge.ts';

const ID = 'knowledge-reading';

/** Leads into what is read, so that its text is scrolled and read out by keys. */
export function focusReading(): void {
  document.querySelector<HTMLElement>(`#${ID}`)?.focus();
}

/** What is read: an article, or what is known of an own case. Esc leads back to the field. */
export function ReadingPane(props: {
  readonly knowledge: Knowledge;
  readonly onReport: () => void;
}): ReactElement | null {
  const { t } = useTranslation();
  const { chosen, article } = props.knowledge;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    focusField();
  };
  if (chosen?.kind === 'case') return <OwnCase of={chosen.of} />;
  if (article === undefined) return null;
  return (
    // Esc is the window's key; here it steps back to the field first.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={ID}
      tabIndex={-1}
      aria-label={t('knowledge.reader')}
      className={styles['reading']}
      onKeyDown={onKeyDown}
    >
      <ArticleView id={article} hit={chosen?.hit} />
      <NotQuite draft={props.knowledge.draft} onReport={props.onReport} />
    </section>
  );
}

/** The way on when it was not the answer. */
function NotQuite(props: { readonly draft: string | undefined; readonly onReport: () => void }): ReactElement {
  const { t } = useTranslation();
  const { draft, onReport } = props;
  return (
    <div className={styles['notQuite']}>
      <span>{t(draft === undefined ? 'knowledge.notQuite' : 'knowledge.notQuiteDraft')}</span>
      <Button size="small" onClick={onReport}>
        {t(draft === undefined ? 'home.report' : 'knowledge.backToDraft')}
      </Button>
    </div>
  );
}

function OwnCase({ of }: { readonly of: SimilarCase }): ReactElement {
  const { t } = useTranslation();
  return (
    <section id={ID} tabIndex={-1} aria-label={t('knowledge.reader')} className={styles['reading']}>
      <div className={styles['ownCase']}>
        <CaseLines of={of} />
      </div>
      <Button size="small" onClick={() => go(href('cases', of.id))}>
        {t('knowledge.openCase')}
      </Button>
    </section>
  );
}
