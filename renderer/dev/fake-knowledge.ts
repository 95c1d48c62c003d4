import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Article, ArticleHit, SimilarCase, TextPart } from '../../shared/domain/knowledge.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { madeUpArticles } from './made-up-articles.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `knowledge.${string}`>;

const CONTENT_AT = '2026-11-20T00:00:00.000Z';
const IN_LOG = {
  instance: 'Production',
  file: 'System/Data/Interface/ServiceLog.txt',
  line: 4127,
  at: '2026-11-23T15:40:12.000Z',
  pattern: 'The import ended with errors',
};

/** Offline knowledge of the made-up core: finds by any word of title, keywords and text. */
export function fakeKnowledge(world: World): Pick<CoreHandlers, Names> {
  const articles = world.weather === 'empty' ? [] : madeUpArticles;
  const solved = new Map<string, { readonly article: string }>();
  const timesOf = ({ id, solved: times }: Article): number =>
    times + [...solved.values()].filter(({ article }) => article === id).length;
  const search = (text: string, limit: number) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    const hits = articles
      .map((one) => toHit(one, words))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit);
    return { hits, cases: similar(world, words), mode: 'any' as const };
  };
  return {
    'knowledge.search': ({ text, limit }) => ok(search(text, limit)),
    'knowledge.get': ({ id }) => {
      const found = articles.find((one) => one.id === id || one.url === id);
      return found === undefined
        ? fail('not-found', `There is no article "${id}" here.`)
        : ok({ ...found, solved: timesOf(found) });
    },
    'knowledge.forCase': ({ id, limit }) => {
      const form = world.cases.get(id)?.form;
      const found = search(`${form?.title ?? ''} ${form?.description ?? ''} import`, limit);
      const hits = found.hits.map((hit, index) => (index === 0 ? { ...hit, inLog: IN_LOG } : hit));
      return ok({ ...found, hits, cases: found.cases.filter((one) => one.id !== id) });
    },
    'knowledge.state': () =>
      ok({
        articles: articles.length,
        cases: world.cases.size,
        contentAt: articles.length === 0 ? null : CONTENT_AT,
        sources:
          articles.length === 0 ? [] : [{ name: 'PlanetTogether', articles: articles.length, contentAt: CONTENT_AT }],
        solved: articles.reduce((sum, one) => sum + timesOf(one), 0),
      }),
    'knowledge.solved': ({ article, case: caseId }) => {
      const id = `solved-${++world.counter}`;
      solved.set(id, { article });
      world.emit('knowledge.changed', { ids: [article] });
      if (caseId !== undefined) world.emit('cases.changed', { ids: [caseId] });
      return ok({ id });
    },
    'knowledge.unsolved': ({ id }) => {
      const article = solved.get(id)?.article;
      solved.delete(id);
      world.emit('knowledge.changed', { ids: article === undefined ? [] : [article] });
      return ok({});
    },
  };
}

function toHit(one: Article, words: readonly string[]): ArticleHit {
  const text = one.blocks.map((block) => (block.kind === 'list' ? block.items.join(' ') : block.text)).join(' ');
  const parts = marked(text.slice(0, 220), words);
  const titleParts = marked(one.title, words);
  const count = (list: readonly TextPart[]): number => list.filter(({ hit }) => hit).length;
  const named = words.filter((word) => one.keywords.some((keyword) => keyword.toLowerCase().includes(word))).length;
  return {
    id: one.id,
    url: one.url,
    title: one.title,
    score: 3 * count(titleParts) + 2 * named + count(parts),
    snippet: text.slice(0, 220),
    titleParts,
    parts,
    category: one.category,
    source: one.source,
    minutes: one.minutes,
    changedAt: one.changedAt,
    inLog: null,
  };
}

function marked(text: string, words: readonly string[]): TextPart[] {
  return text
    .split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u)
    .map((piece) => ({ text: piece, hit: words.some((word) => piece.toLowerCase().startsWith(word)) }));
}

function similar(world: World, words: readonly string[]): SimilarCase[] {
  return [...world.cases.values()]
    .filter(({ title }) => words.some((word) => title.toLowerCase().includes(word)))
    .slice(0, 3)
    .map(({ id, number, title, state, createdAt }) => ({
      id,
      number: String(number),
      title,
      state,
      createdAt,
      score: 1,
      parts: marked(title, words),
    }));
}
