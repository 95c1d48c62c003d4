import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { Article, ArticleHit, SimilarCase, TextPart } from '../../shared/domain/knowledge.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { isOneErrorApart } from '../components/match-rules.ts';
import type { StoredCase } from './cases.ts';
import { madeUpArticles } from './made-up-articles.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `knowledge.${string}`>;

/** As many are said to be here; those that can be found are written down. */
const KNOWN = 72;
const CONTENT_AT = '2026-11-22T00:00:00.000Z';
const IN_LOG = {
  instance: 'Production',
  file: 'System/Data/Interface/ServiceLog.txt',
  line: 4127,
  at: '2026-11-23T15:41:07.000Z',
  pattern: 'The import finished with 212 warnings: rows without a due date.',
};

/** Offline knowledge of the made-up core: finds by any word of title, keywords and text. */
export function fakeKnowledge(world: World): Pick<CoreHandlers, Names> {
  const articles = world.weather === 'empty' ? [] : [...madeUpArticles];
  const solved = new Map<string, { readonly article: string; readonly draft: StoredCase | undefined }>();
  const timesOf = ({ id, solved: times }: Article): number =>
    times + [...solved.values()].filter(({ article }) => article === id).length;
  const search = (text: string, pass: 'title' | 'whole', limit: number) => {
    const words = (text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).filter((word) => !SMALL.has(word));
    const hits = articles
      .map((one) => toHit(one, words, pass))
      .filter(({ titleParts, parts, score }) => score > 0 && matched(words, [...titleParts, ...parts]))
      .toSorted((a, b) => b.score - a.score)
      .slice(0, limit);
    return { hits, cases: pass === 'title' ? [] : similar(world, words), mode: modeOf(words, hits) };
  };
  const put = (next: StoredCase): void => {
    world.cases.set(next.id, next);
    world.emit('cases.changed', { ids: [next.id] });
  };
  return {
    'knowledge.search': ({ text, pass, limit }) => {
      const found = search(text, pass, limit);
      return ok({ ...found, hits: withLog(found.hits, text) });
    },
    'knowledge.get': ({ id }) => {
      const found = articles.find((one) => one.id === id || one.url === id);
      return found === undefined
        ? fail('not-found', `There is no article "${id}" here.`)
        : ok({ ...found, solved: timesOf(found) });
    },
    'knowledge.forCase': ({ id, limit }) => {
      const form = world.cases.get(id)?.form;
      const text = `${form?.title ?? ''} ${form?.description ?? ''}`;
      const found = search(text, 'whole', limit);
      return ok({ ...found, hits: withLog(found.hits, text), cases: found.cases.filter((one) => one.id !== id) });
    },
    'knowledge.state': () =>
      ok({
        articles: articles.length === 0 ? 0 : KNOWN,
        cases: world.cases.size,
        contentAt: articles.length === 0 ? null : CONTENT_AT,
        sources:
          articles.length === 0
            ? []
            : [
                {
                  name: 'PlanetTogether',
                  kind: 'shipped' as const,
                  articles: 60,
                  contentAt: '2026-11-16T08:00:00.000Z',
                },
                { name: 'Help centre export', kind: 'imported' as const, articles: 12, contentAt: CONTENT_AT },
              ],
        solved: articles.reduce((sum, one) => sum + timesOf(one), 0),
      }),
    'knowledge.import': ({ folder }) => {
      world.emit('knowledge.progress', { doneBytes: 1, totalBytes: null, articles: 41, items: 42, totalItems: 42 });
      world.emit('knowledge.changed', { ids: [] });
      if (folder !== undefined)
        return ok({
          source: 'Planner notes',
          added: 41,
          changed: 0,
          unchanged: 0,
          skipped: [{ row: 'Drafts/rush orders.md', reason: 'it has no text' }],
          skippedCount: 1,
        });
      return ok({
        source: 'Help centre export',
        added: 212,
        changed: 0,
        unchanged: 0,
        skipped: [{ row: 'line 48', reason: 'it has no text' }],
        skippedCount: 1,
      });
    },
    'knowledge.removeSource': () => ok({ articles: 212 }),
    'knowledge.solved': ({ article, case: caseId }) => {
      const id = `solved-${++world.counter}`;
      const draft = caseId === undefined ? undefined : world.cases.get(caseId);
      solved.set(id, { article, draft });
      world.emit('knowledge.changed', { ids: [article] });
      if (draft !== undefined) put({ ...draft, state: 'closed' });
      return ok({ id });
    },
    'knowledge.unsolved': ({ id }) => {
      const taken = solved.get(id);
      if (taken === undefined) return fail('not-found', 'This was taken back already.');
      solved.delete(id);
      if (taken.draft !== undefined) put(taken.draft);
      world.emit('knowledge.changed', { ids: [taken.article] });
      return ok({});
    },
  };
}

/** Words that say nothing of what is meant. */
const SMALL = new Set(['the', 'and', 'after', 'are', 'has', 'have', 'with', 'not']);
/** The article that this machine's log speaks of. */
const SPOKEN = 'jobs-without-a-start-time';

const withLog = (hits: readonly ArticleHit[], text: string): ArticleHit[] =>
  hits
    .map((hit) => (hit.id.endsWith(SPOKEN) && /import|start/iu.test(text) ? { ...hit, inLog: IN_LOG } : hit))
    .toSorted((a, b) => Number(b.inLog !== null) - Number(a.inLog !== null));

type Answered = 'no' | 'mended' | 'yes';
function answers(word: string, piece: string): Answered {
  if (piece.startsWith(word)) return 'yes';
  return word.length > 3 && piece.length > 3 && isOneErrorApart(word, piece) ? 'mended' : 'no';
}

/** Of many words one alone says little. */
function matched(words: readonly string[], parts: readonly TextPart[]): boolean {
  const pieces = parts.map(({ text }) => text.toLowerCase());
  const found = words.filter((word) => pieces.some((piece) => answers(word, piece) !== 'no')).length;
  return found >= (words.length > 3 ? 2 : 0);
}

function modeOf(words: readonly string[], hits: readonly ArticleHit[]): 'all' | 'any' | 'mended' {
  const pieces = (hits[0] === undefined ? [] : [...hits[0].titleParts, ...hits[0].parts]).map(({ text }) =>
    text.toLowerCase(),
  );
  const kinds = words.map((word) => pieces.map((piece) => answers(word, piece)));
  if (kinds.every((found) => found.includes('yes'))) return 'all';
  return kinds.some((found) => !found.includes('yes') && found.includes('mended')) ? 'mended' : 'any';
}

function toHit(one: Article, words: readonly string[], pass: 'title' | 'whole'): ArticleHit {
  const text = one.blocks
    .filter(({ kind }) => kind === 'text' || kind === 'list')
    .map((block) => (block.kind === 'list' ? block.items.join(' ') : block.text))
    .join(' ');
  const parts = marked(text.slice(0, 220), words);
  const titleParts = marked(one.title, words);
  const count = (list: readonly TextPart[]): number => list.filter(({ hit }) => hit).length;
  const named = words.filter((word) => one.keywords.some((keyword) => keyword.toLowerCase().includes(word))).length;
  return {
    id: one.id,
    url: one.url,
    title: one.title,
    score: 3 * count(titleParts) + 2 * named + (pass === 'whole' ? count(parts) : 0),
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
    .map((piece) => ({ text: piece, hit: words.some((word) => answers(word, piece.toLowerCase()) !== 'no') }));
}

function similar(world: World, words: readonly string[]): SimilarCase[] {
  return [...world.cases.values()]
    .filter(({ title }) => words.filter((word) => title.toLowerCase().includes(word)).length > 1)
    .slice(0, 3)
    .map(({ id, number, title, state, createdAt }) => ({
      id,
      number: String(number),
      title,
      titleParts: marked(title, words),
      state,
      createdAt,
      score: 1,
      parts: [],
      why: null,
    }));
}
