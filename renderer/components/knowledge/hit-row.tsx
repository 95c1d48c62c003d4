import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { caseState } from '../../../shared/domain/cases.ts';
import type { ArticleHit, SimilarCase } from '../../../shared/domain/knowledge.ts';
import { DocumentSearchRegular } from '../icons.ts';
import { Marked } from '../marked.tsx';
import { useTimeWords } from '../use-words.ts';
import styles from './knowledge.module.css';
import { alikeWords, articleMeta, logWords } from './knowledge-words.ts';

/** An article that was found, in three lines: its title, the words around, and what it is. */
export function ArticleLines(props: {
  readonly hit: ArticleHit;
  /** It is read below, so the words around what was found are not needed. */
  readonly isRead?: boolean;
}): ReactElement {
  const { hit, isRead = false } = props;
  const { t } = useTranslation();
  const zone = useTimeWords();
  return (
    <>
      <span className={styles['hitTitle']}>
        <Marked parts={hit.titleParts} />
      </span>
      {!isRead && hit.parts.length > 0 && (
        <span className={styles['hitText']}>
          <Marked parts={hit.parts} />
        </span>
      )}
      <span className={styles['hitMeta']}>
        {hit.inLog !== null && (
          <>
            <DocumentSearchRegular aria-hidden="true" />
            <strong>{t('knowledge.forError', { error: hit.inLog.pattern })}</strong>
            {' · '}
            {logWords(t, zone, hit.inLog)}
            {' · '}
          </>
        )}
        {articleMeta(t, hit)}
      </span>
    </>
  );
}

/** An own case with like words. */
export function CaseLines({ of }: { readonly of: SimilarCase }): ReactElement {
  const { t } = useTranslation();
  const zone = useTimeWords();
  const state = caseState.safeParse(of.state).data;
  return (
    <>
      <span className={styles['hitTitle']}>
        {t('knowledge.caseNumber', { number: of.number })} <Marked parts={of.titleParts} />
      </span>
      {of.parts.length > 0 && (
        <span className={styles['hitText']}>
          <Marked parts={of.parts} />
        </span>
      )}
      <span className={styles['hitMeta']}>
        {[
          ...alikeWords(t, of.why),
          t('knowledge.yourCase'),
          state === undefined ? of.state : t(`knowledge.state.${state}`),
          zone.moment(of.createdAt),
        ].join(' · ')}
      </span>
    </>
  );
}
