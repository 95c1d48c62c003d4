import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article, ArticleHit } from '../../../shared/domain/knowledge.ts';
import { useRead } from '../../data/core.tsx';
import { DocumentSearchRegular } from '../icons.ts';
import { FailureLine, Line } from '../line.tsx';
import { dateWords } from '../time-words.ts';
import { useTimeWords } from '../use-words.ts';
import { Waiting } from '../waiting.tsx';
import { ArticleBlocks } from './article-blocks.tsx';
import styles from './knowledge.module.css';
import { articleMeta, hitWords, logWords } from './knowledge-words.ts';

/** An article as it is read, at most 640 pixels wide. `hit` brings what it was found by. */
export function ArticleView(props: {
  readonly id: string;
  readonly hit?: ArticleHit | undefined;
  /** Its title and what it is stand above it already. */
  readonly isHeaded?: boolean;
}): ReactElement {
  const { id, hit } = props;
  const { data: article, error, refetch } = useRead('knowledge.get', { id }, { keep: true });
  if (error !== null) return <FailureLine error={error} retry={() => void refetch()} />;
  if (article === undefined) return <Waiting rows={8} height={28} />;
  return <Shown article={article} hit={hit?.id === article.id ? hit : undefined} isHeaded={props.isHeaded === true} />;
}

function Shown(props: {
  readonly article: Article;
  readonly hit: ArticleHit | undefined;
  readonly isHeaded: boolean;
}): ReactElement {
  const { article, hit, isHeaded } = props;
  const { t } = useTranslation();
  const zone = useTimeWords();
  const words = hitWords([...(hit?.titleParts ?? []), ...(hit?.parts ?? [])]);
  const changed =
    article.changedAt === null ? '' : t('knowledge.changed', { at: dateWords(article.changedAt.slice(0, 10)) });
  const meta = [articleMeta(t, article), changed, article.source].filter((part) => part !== '').join(' · ');
  return (
    <article className={styles['article']} aria-label={article.title}>
      {!isHeaded && (
        <>
          <p className={styles['meta']}>{meta}</p>
          <h2 className={styles['title']}>{article.title}</h2>
        </>
      )}
      {hit !== undefined && hit.inLog !== null && (
        <div className={styles['here']}>
          <DocumentSearchRegular aria-hidden="true" />
          <p>
            <strong>{t('knowledge.here')}</strong> {hit.inLog.pattern}{' '}
            <span className={styles['hereFrom']}>{logWords(t, zone, hit.inLog)}</span>
          </p>
        </div>
      )}
      <ArticleBlocks blocks={article.blocks} words={words} />
      {article.extent === 'summary' && <Line>{t('knowledge.summaryOnly')}</Line>}
      <Outside article={article} />
    </article>
  );
}

/** The way to the whole article; the browser asks before it opens anything. */
function Outside({ article: { url, solved } }: { readonly article: Article }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className={styles['outside']}>
      {/^https?:/u.test(url) && (
        <a href={url} target="_blank" rel="noreferrer">
          {t('knowledge.outside')}
        </a>
      )}
      {solved > 0 && <span>{t('knowledge.solvedBefore', { count: solved })}</span>}
    </p>
  );
}
