import type { TFunction } from 'i18next';
import type { KnowledgeState } from '../../../shared/domain/knowledge.ts';
import { capital, countWord } from '../../components/number-words.ts';
import { shortDay } from '../../components/time-words.ts';
import type { TimeWords } from '../../components/time-words.ts';
import { LIMIT } from './knowledge-rules.ts';
import type { Row } from './knowledge-rules.ts';

export interface Sentence {
  readonly strong: string;
  readonly rest?: string | undefined;
}

/** "Six answers fit, the first matches your log. Content of Sun 22 Nov, complete without a network." */
export function knowledgeSentence(
  t: TFunction,
  zone: TimeWords,
  known: { readonly rows: readonly Row[]; readonly isAsked: boolean; readonly state: KnowledgeState | undefined },
): Sentence {
  const { rows, isAsked, state } = known;
  if (state === undefined) return { strong: t('knowledge.reading') };
  if (state.articles === 0 && rows.length === 0) return { strong: t('knowledge.none'), rest: t('knowledge.noneRest') };
  const rest =
    state.contentAt === null
      ? undefined
      : t('knowledge.content', { at: shortDay(Date.parse(state.contentAt), zone.zone) });
  if (!isAsked) return { strong: t('knowledge.here72', { count: state.articles }), rest };
  if (rows.length === 0) return { strong: t('knowledge.nothing'), rest: t('knowledge.nothingRest') };
  return { strong: fit(t, rows), rest };
}

function fit(t: TFunction, rows: readonly Row[]): string {
  const count = rows.length;
  const articles = rows.filter(({ kind }) => kind === 'article').length;
  const n = capital(countWord(t, count));
  const [first] = rows;
  if (articles >= LIMIT) return t('knowledge.best', { n: capital(countWord(t, LIMIT)) });
  return first?.kind === 'article' && first.hit.inLog !== null
    ? t('knowledge.fitLog', { count, n })
    : t('knowledge.fit', { count, n });
}
