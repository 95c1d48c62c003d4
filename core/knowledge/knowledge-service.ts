import type { Article, ArticleHit, KnowledgeState, SimilarCase } from '../../shared/domain/knowledge.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { questionOf, shownArticle, spokenOf, withLogHits } from './for-case.ts';
import { articleKey } from './library/index.ts';
import { openKnowledge } from './opened.ts';
import type { Opened } from './opened.ts';
import type { SearchRequest } from './search/searcher.ts';
import { createSolvedRepository } from './solved-repository.ts';
import { solve, unsolve } from './solving.ts';
import type { KnowledgeDeps } from './types.ts';

/** What was found: articles, and own cases alike. */
export interface Found {
  readonly hits: ArticleHit[];
  readonly cases: SimilarCase[];
  readonly mode: 'all' | 'any' | 'mended';
}

/** Articles that are at hand without a network, and what they solved. The library is opened when it is first asked for. */
export interface Knowledge {
  search(request: Omit<SearchRequest, 'isTyping' | 'solved'>): Promise<Found>;
  /** By its id, or by its address. */
  get(id: string): Promise<Result<Article>>;
  forCase(id: CaseId, limit: number): Promise<Result<Found>>;
  state(): Promise<KnowledgeState>;
  solved(article: string, caseId: CaseId | undefined): Promise<Result<{ readonly id: string }>>;
  unsolved(id: string): Result<void>;
  close(): Promise<void>;
}

/** The knowledge of one core. */
export function createKnowledge(deps: KnowledgeDeps): Knowledge {
  const { db, repository, files, clock, layout, resourcesDir, report } = deps;
  const solvedRepository = createSolvedRepository(db);
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => {
    opening ??= openKnowledge({ files, clock, report, path: layout.knowledge, resourcesDir, access: db.access });
    // What failed once, for want of space perhaps, may go well later.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const search = async (request: Omit<SearchRequest, 'solved'>): Promise<Found> => {
    const { searcher } = await opened();
    const { hits, mode } = searcher.search({ ...request, solved: solvedRepository.counts() });
    return { hits: [...hits], cases: [], mode };
  };
  const byName = async (name: string) => (await opened()).library.byKey(articleKey(name) ?? name);
  return {
    search: (request) => search({ ...request, isTyping: true }),
    get: async (id) => {
      const article = await byName(id);
      if (article === undefined) return gone(id);
      return ok(shownArticle(article, solvedRepository.counts().get(article.key) ?? 0));
    },
    forCase: async (id, limit) => {
      const stored = repository.draftOf(id);
      if (stored === undefined) return fail('not-found', 'This case is not here any more.');
      const { form } = stored;
      const found = await search({ text: questionOf(form), pass: 'whole', limit, isTyping: false });
      const { library, searcher } = await opened();
      const spoken = spokenOf(deps.logFindings(form.instance), await deps.articleOfPattern(), (line) =>
        searcher.byErrorText(line),
      );
      const hitOf = (key: string): ArticleHit | undefined => {
        const article = library.byKey(key);
        return article === undefined ? undefined : searcher.plainHit(article);
      };
      return ok({ ...found, hits: withLogHits(found.hits, spoken, hitOf, limit) });
    },
    state: async () => {
      const { library } = await opened();
      const sources = library.sources().map(({ name, articles, contentAt }) => ({ name, articles, contentAt }));
      const newest =
        sources
          .map(({ contentAt }) => contentAt)
          .toSorted()
          .at(-1) ?? null;
      const solved = [...solvedRepository.counts().values()].reduce((sum, times) => sum + times, 0);
      return { articles: library.count(), cases: 0, contentAt: newest, sources, solved };
    },
    solved: async (name, caseId) => {
      const article = await byName(name);
      return article === undefined ? gone(name) : solve(deps, solvedRepository, article, caseId);
    },
    unsolved: (id) => unsolve(deps, solvedRepository, id),
    close: async () => (await opening?.catch(() => undefined))?.close(),
  };
}

function gone(name: string): ReturnType<typeof fail> {
  return fail('not-found', `There is no article "${name}" here. It may have gone with an import that was removed.`);
}
