import { Button, Link } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseDetail } from '../../../shared/domain/cases.ts';
import type { ArticleHit } from '../../../shared/domain/knowledge.ts';
import { ArticleView } from '../../components/knowledge/article-view.tsx';
import { ArticleLines } from '../../components/knowledge/hit-row.tsx';
import { useSolved } from '../../components/knowledge/use-solved.ts';
import { Block } from '../../components/sheet.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { go, usePlace } from '../../data/router.ts';
import { answerGroups, withoutTried, withTried } from './answers-rules.ts';
import type { AnswerGroup } from './answers-rules.ts';
import styles from './answers.module.css';
import { AlikeCases } from './alike-cases.tsx';
import { useDraft } from './draft-context.ts';
import { FormSection } from './section.tsx';
import { readAddress } from './step-place.ts';
import { useKnownAnswers } from './use-known-answers.ts';

/** What may answer this draft before support is asked: articles, read in place, and own cases alike. */
export function AnswersSection({ detail }: { readonly detail: CaseDetail }): ReactElement {
  const { t } = useTranslation();
  const { form, edit } = useDraft();
  const answers = useKnownAnswers(detail.id, form);
  return (
    <FormSection section="answers">
      <div className={styles['all']}>
        {answers === undefined && <Waiting rows={3} height={80} />}
        {answers?.hits.length === 0 && (
          <p className={styles['none']}>
            {t('answers.none')} <a href={`#/knowledge?case=${encodeURIComponent(detail.id)}`}>{t('answers.search')}</a>
          </p>
        )}
        {answerGroups(answers?.hits ?? []).map(({ by, hits }, index) => (
          <Articles key={by} by={by} hits={hits} id={detail.id} isFirst={index === 0} />
        ))}
        {answers !== undefined && answers.cases.length > 0 && <AlikeCases cases={answers.cases} />}
        {answers !== undefined && answers.tried > 0 && (
          <p className={styles['tried']}>
            {t('answers.tried', { count: answers.tried })}{' '}
            <Link as="button" onClick={() => edit(withoutTried)}>
              {t('answers.again')}
            </Link>
          </p>
        )}
      </div>
    </FormSection>
  );
}

function Articles(props: AnswerGroup & { readonly id: string; readonly isFirst: boolean }): ReactElement {
  const { t } = useTranslation();
  const { query } = usePlace();
  const { by, hits, id, isFirst } = props;
  const read = query.get('read');
  return (
    <Block
      title={t(by === 'log' ? 'answers.fromLog' : 'answers.articles')}
      aside={isFirst && <a href={`#/knowledge?case=${encodeURIComponent(id)}`}>{t('answers.search')}</a>}
    >
      <ul className={styles['list']}>
        {hits.map((hit) => (
          <Article key={hit.id} hit={hit} draft={id} isOpen={hit.id === read} isNoneOpen={read === null} />
        ))}
      </ul>
    </Block>
  );
}

/** One article, closed or read in its place. What is read stands in the address. */
function Article(props: {
  readonly hit: ArticleHit;
  readonly draft: string;
  readonly isOpen: boolean;
  /** No other is read either: it was closed, and its button has the focus again. */
  readonly isNoneOpen: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { hit, draft, isOpen, isNoneOpen } = props;
  const head = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && isNoneOpen) head.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, isNoneOpen]);
  const { edit, flush } = useDraft();
  const solving = useSolved(draft);
  const panel = `answer-${hit.id}`;
  const toggle = (): void => go(readAddress(draft, isOpen ? undefined : hit.id), { replace: true });
  const solve = async (): Promise<void> => {
    if (await flush()) solving.solve(hit.id);
  };
  return (
    <li className={styles['row']}>
      <div ref={head} className={styles['head']}>
        <div className={styles['lines']}>
          <ArticleLines hit={hit} isRead={isOpen} />
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-controls={panel}
          aria-label={t(isOpen ? 'answers.closeOf' : 'answers.readOf', { title: hit.title })}
          onClick={toggle}
        >
          {t(isOpen ? 'answers.close' : 'answers.read')}
        </Button>
      </div>
      <div id={panel} hidden={!isOpen} className={styles['body']}>
        {isOpen && (
          <>
            <ArticleView id={hit.id} hit={hit} isHeaded />
            <div className={styles['verdict']}>
              <Button size="small" disabledFocusable={solving.busy} onClick={() => void solve()}>
                {t('knowledge.solved')}
              </Button>
              <Button size="small" appearance="subtle" onClick={() => edit((form) => withTried(form, hit.id))}>
                {t('answers.noHelp')}
              </Button>
            </div>
          </>
        )}
      </div>
    </li>
  );
}
