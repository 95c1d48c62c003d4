import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { KnowledgeState } from '../../../shared/domain/knowledge.ts';
import { ArrowImportRegular, CheckmarkCircleRegular } from '../../components/icons.ts';
import { useSolved } from '../../components/knowledge/use-solved.ts';
import { FailureLine, Line } from '../../components/line.tsx';
import { count } from '../../components/number-words.ts';
import { Page } from '../../components/page.tsx';
import type { PageAction } from '../../components/page.tsx';
import { useTimeWords } from '../../components/use-words.ts';
import { useRead, useWrite } from '../../data/core.tsx';
import { go, href } from '../../data/router.ts';
import { ImportLine } from './import-line.tsx';
import { ImportMenu } from './import-menu.tsx';
import { rowByKey } from './knowledge-rules.ts';
import { knowledgeSentence } from './knowledge-sentence.ts';
import styles from './knowledge.module.css';
import { focusReading, ReadingPane } from './reading-pane.tsx';
import { ResultList, rowId } from './result-list.tsx';
import { SearchField } from './search-field.tsx';
import { Sources } from './sources.tsx';
import { useArticleImport } from './use-article-import.ts';
import { useKnowledge } from './use-knowledge.ts';
import type { Knowledge } from './use-knowledge.ts';

/** One field, what answers it, and the article: offline, and as the person types. */
export function KnowledgeScreen(): ReactElement {
  const { t } = useTranslation();
  const zone = useTimeWords();
  const knowledge = useKnowledge();
  const state = useRead('knowledge.state', {});
  const solved = useSolved(knowledge.draft);
  const report = useReport(knowledge);
  const { rows, article, draft, isAsked } = knowledge;
  const solve: PageAction | undefined =
    article === undefined
      ? undefined
      : { text: t('knowledge.solved'), icon: <CheckmarkCircleRegular />, run: () => solved.solve(article) };
  const takeAlong: PageAction | undefined =
    isAsked && rows.length === 0
      ? { text: t(draft === undefined ? 'home.report' : 'knowledge.backToDraft'), run: report.run }
      : undefined;
  const articles = useArticleImport();
  const isEmpty = state.data?.articles === 0;
  const takeIn: PageAction = {
    text: t('knowledge.importButton'),
    icon: <ArrowImportRegular />,
    run: () => articles.start('file'),
  };
  const error = knowledge.error ?? state.error ?? solved.error ?? report.error;
  return (
    <Page
      name={t('frame.knowledge')}
      {...knowledgeSentence(t, zone, { rows, isAsked, state: state.data })}
      primary={solve ?? takeAlong ?? (isEmpty ? takeIn : undefined)}
      aside={
        isEmpty ? (
          <Button appearance="subtle" disabledFocusable={articles.isRunning} onClick={() => articles.start('folder')}>
            {t('knowledge.importFolder')}
          </Button>
        ) : (
          <ImportMenu of={articles} />
        )
      }
      line={<ImportLine of={articles} />}
      back={draft === undefined ? '/' : `/report/${draft}?step=answers`}
    >
      {error !== null && <FailureLine error={error} />}
      <Search knowledge={knowledge} state={state.data} onReport={report.run} />
    </Page>
  );
}

/** The words that were searched for, as the beginning of a report; or back to the one that is begun. */
function useReport({ text, draft }: Knowledge): { readonly run: () => void; readonly error: Error | null } {
  const create = useWrite('cases.create');
  const description = text.trim();
  const run = (): void => {
    if (draft !== undefined) return go(`/report/${draft}?step=answers`);
    return create.mutate(
      { kind: 'problem', ...(description === '' ? {} : { form: { description } }) },
      { onSuccess: ({ id }) => go(href('report', id)) },
    );
  };
  return { run, error: create.error };
}

function Search(props: {
  readonly knowledge: Knowledge;
  readonly state: KnowledgeState | undefined;
  readonly onReport: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const { knowledge, state, onReport } = props;
  const { text, rows, chosen, found, isAsked, write, choose } = knowledge;
  const listId = useId();
  const onKey = (key: string): boolean => {
    if (key === 'Enter') return open(knowledge);
    const next = rowByKey(rows, chosen, key);
    if (next !== undefined) choose(next);
    return next !== undefined;
  };
  const note = state === undefined ? '' : noteOf(t, rows.length, isAsked, state);
  return (
    <>
      <SearchField
        text={text}
        note={note}
        listId={listId}
        activeId={chosen === undefined ? undefined : rowId(listId, chosen)}
        onWrite={write}
        onKey={onKey}
      />
      <output className="visually-hidden">{isAsked ? t('knowledge.count', { count: rows.length }) : ''}</output>
      {found !== undefined && rows.length > 0 && found.mode !== 'all' && (
        <div className={styles['mode']}>
          <Line>{t(`knowledge.mode.${found.mode}`)}</Line>
        </div>
      )}
      <div className={styles['columns']} data-list={rows.length > 0}>
        <ResultList id={listId} rows={rows} chosen={chosen} onChoose={choose} />
        {rows.length === 0 && knowledge.article === undefined && !isAsked && (
          <div>
            <p className={styles['hint']}>{t('knowledge.hint')}</p>
            <Sources sources={state?.sources ?? []} />
          </div>
        )}
        <ReadingPane knowledge={knowledge} onReport={onReport} />
      </div>
    </>
  );
}

/** Enter reads an article and opens an own case. */
function open({ chosen, article }: Knowledge): boolean {
  if (chosen?.kind === 'case') go(href('cases', chosen.of.id));
  else if (article !== undefined) focusReading();
  return true;
}

function noteOf(t: TFunction, shown: number, isAsked: boolean, { articles, cases }: KnowledgeState): string {
  const of = { articles: count(articles), cases: count(cases) };
  return isAsked ? t('knowledge.someOf', { n: shown, ...of }) : t('knowledge.allOf', of);
}
