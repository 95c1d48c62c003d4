import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { StoredArticle } from './library/index.ts';
import type { SolvedRepository } from './solved-repository.ts';
import type { KnowledgeDeps } from './types.ts';

type Deps = Pick<KnowledgeDeps, 'db' | 'repository' | 'log' | 'audit' | 'emit' | 'ids'>;

/** Counts that an article was the answer, and closes the draft it was for. A case that was sent is not closed by it. */
export function solve(
  deps: Deps,
  solved: SolvedRepository,
  article: StoredArticle,
  caseId: CaseId | undefined,
): Result<{ readonly id: string }> {
  const { db, repository, log, audit, emit, ids } = deps;
  if (caseId !== undefined && repository.find(caseId) === undefined)
    return fail('not-found', 'This draft is not here any more.');
  if (caseId !== undefined && log.facts(caseId).phase !== 'draft')
    return fail('refused', 'This case was sent, so it is closed by support. Write to support that it is solved.');
  const id = ids.next();
  const at = log.now();
  db.transaction(() => {
    const closing =
      caseId === undefined
        ? null
        : log.append(caseId, {
            kind: 'closed',
            at,
            by: 'person',
            reason: `Answered by the article "${article.title}"`,
          });
    solved.add({
      id,
      article: article.key,
      title: article.title,
      caseId: caseId ?? null,
      closingEvent: closing?.id ?? null,
      at,
    });
    audit.record({
      actor: 'person',
      action: 'knowledge.solved',
      subject: article.key,
      details: caseId === undefined ? {} : { case: caseId },
    });
  });
  if (caseId !== undefined) emit('cases.changed', { ids: [caseId] });
  emit('knowledge.changed', { ids: [article.key] });
  return ok({ id });
}

/** Takes it back: the draft is open again, and it is not counted. */
export function unsolve(deps: Deps, repository: SolvedRepository, id: string): Result<void> {
  const { db, log, audit, emit } = deps;
  const solved = repository.find(id);
  if (solved === undefined) return fail('not-found', 'This was taken back already.');
  const { caseId, closingEvent, article } = solved;
  const at = log.now();
  db.transaction(() => {
    repository.takeBack(id, at);
    if (caseId !== null && closingEvent !== null) {
      log.note(caseId, { kind: 'withdrawn', at, by: 'person', event: closingEvent });
      log.project(caseId);
    }
    audit.record({ actor: 'person', action: 'knowledge.unsolved', subject: article, details: {} });
  });
  if (caseId !== null) emit('cases.changed', { ids: [caseId] });
  emit('knowledge.changed', { ids: [article] });
  return ok(undefined);
}
