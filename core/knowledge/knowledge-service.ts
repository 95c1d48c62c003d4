import type {
  Article,
  ArticleHit,
  KnowledgeProgress,
  KnowledgeState,
  SimilarCase,
} from '../../shared/domain/knowledge.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { createCaseSearch } from './case-search.ts';
import { questionOf, shownArticle, spokenOf, withLogHits } from './for-case.ts';
import { sourceNameOf } from './import/kinds-rules.ts';
import { runImport } from './importing.ts';
import { articleKey } from './library/index.ts';
import { openKnowledge } from './opened.ts';
import type { Opened } from './opened.ts';
import { createSearchPlace } from './search-place.ts';
import type { SearchAnswer, SearchRequest } from './search/searcher.ts';
import { createSolvedRepository } from './solved-repository.ts';
import { solve, unsolve } from './solving.ts';
import type { ImportDone } from './thread/index.ts';
import type { KnowledgeDeps } from './types.ts';

/** What was found: articles, and own cases alike. */
export interface Found {
  readonly hits: ArticleHit[];
  readonly cases: SimilarCase[];
  readonly mode: 'all' | 'any' | 'mended';
}

/** Articles that are at hand without a network, and what they solved. The library is opened when it is first asked for. */
export interface Knowledge {
  search(request: Omit<SearchRequest, 'isTyping' | 'solved'>, signal?: AbortSignal): Promise<Found>;
  /** By its id, or by its address. */
  get(id: string): Promise<Result<Article>>;
  forCase(id: CaseId, limit: number): Promise<Result<Found>>;
  state(): Promise<KnowledgeState>;
  import(
    path: string,
    source: string | undefined,
    signal: AbortSignal,
  ): Promise<Result<ImportDone & { source: string }>>;
  removeSource(source: string): Promise<Result<{ readonly articles: number }>>;
  solved(article: string, caseId: CaseId | undefined): Promise<Result<{ readonly id: string }>>;
  unsolved(id: string): Result<void>;
  close(): Promise<void>;
}

/** The knowledge of one core. */
export function createKnowledge(deps: KnowledgeDeps): Knowledge {
  const { db, repository, files, clock, layout, resourcesDir, report, emit } = deps;
  const solvedRepository = createSolvedRepository(db);
  const cases = createCaseSearch(db, repository, deps.stateOf);
  const place = createSearchPlace(layout.knowledge, deps.isShared);
  let opening: Promise<Opened> | undefined;
  const opened = (): Promise<Opened> => {
    const { access } = db;
    const { seed: seedElsewhere } = place;
    opening ??= openKnowledge({ files, clock, report, path: layout.knowledge, resourcesDir, access, seedElsewhere });
    // What failed once, for want of space perhaps, may go well later.
    opening.catch(() => (opening = undefined));
    return opening;
  };
  const search = async (request: Omit<SearchRequest, 'solved'>, signal?: AbortSignal): Promise<SearchAnswer> =>
    place.search(await opened(), { ...request, solved: solvedRepository.counts() }, signal);
  const byName = async (name: string) => (await opened()).library.byKey(articleKey(name) ?? name);
  return {
    search: async (request, signal) => {
      const { hits, mode, concepts } = await search({ ...request, isTyping: true }, signal);
      return { hits: [...hits], cases: cases.about(concepts), mode };
    },
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
      const faultMs = form.occurredAt === undefined ? clock.now() : Date.parse(form.occurredAt);
      return ok({
        hits: withLogHits(found.hits, spoken, hitOf, { limit, faultMs }),
        cases: cases.alike(id, found.concepts, searcher.words()),
        mode: found.mode,
      });
    },
    state: async () => {
      const { library } = await opened();
      const sources = library.sources().map(({ version: _version, ...shown }) => shown);
      const newest =
        sources
          .map(({ contentAt }) => contentAt)
          .toSorted()
          .at(-1) ?? null;
      const solved = [...solvedRepository.counts().values()].reduce((sum, times) => sum + times, 0);
      return { articles: library.count(), cases: cases.count(), contentAt: newest, sources, solved };
    },
    import: async (path, given, signal) => {
      const { library, shipped } = await opened();
      const wanted = given ?? sourceNameOf(path);
      // What came along is replaced as a whole with the next version of the app.
      const source = library.sources().some(({ name, kind }) => name === wanted && kind === 'shipped')
        ? `${wanted} (import)`
        : wanted;
      const start = { path: layout.knowledge, thesaurus: shipped.thesaurus };
      const onProgress = (progress: KnowledgeProgress): void => emit('knowledge.progress', progress);
      const done = await runImport(deps, start, { path, source, signal, onProgress });
      if (!done.ok) return done;
      const { added, changed, unchanged, skippedCount } = done.value;
      deps.audit.record({
        actor: 'person',
        action: 'knowledge.import',
        subject: source,
        details: { added, changed, unchanged, skipped: skippedCount },
      });
      emit('knowledge.changed', { ids: [] });
      return ok({ ...done.value, source });
    },
    removeSource: async (source) => {
      const { library } = await opened();
      const known = library.sources().find(({ name }) => name === source);
      if (known === undefined) return fail('not-found', `There is no source "${source}". "kb status" names them.`);
      if (known.kind === 'shipped') return fail('refused', 'These articles came with the app and stay.');
      const articles = library.remove(source) ?? 0;
      deps.audit.record({ actor: 'person', action: 'knowledge.remove', subject: source, details: { articles } });
      emit('knowledge.changed', { ids: [] });
      return ok({ articles });
    },
    solved: async (name, caseId) => {
      const article = await byName(name);
      return article === undefined ? gone(name) : solve(deps, solvedRepository, article, caseId);
    },
    unsolved: (id) => unsolve(deps, solvedRepository, id),
    close: async () => {
      await place.close();
      (await opening?.catch(() => undefined))?.close();
    },
  };
}

function gone(name: string): ReturnType<typeof fail> {
  return fail('not-found', `There is no article "${name}" here. It may have gone with an import that was removed.`);
}
