import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { LogFinding } from '../../shared/domain/analysis.ts';
import type { ArticleHit } from '../../shared/domain/knowledge.ts';
import { articleKey } from './library/index.ts';
import type { StoredArticle } from './library/index.ts';

/** What an article gains that answers the words and is spoken of by the logs around the fault. */
const IN_LOG = 0.5;
/** An article answers the words when it does so as well as this share of the best. */
const ANSWERS = 0.6;
/** Articles that only the logs speak of. */
const MOST_FROM_LOG = 3;
/** What the logs said longer before or after is not of this fault. */
const AROUND_MS = 7 * 24 * 60 * 60 * 1000;
/** When a line was written, and its number: nothing to ask articles with. */
const STAMP =
  /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b(?:[T ]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?Z?)?|\b\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\b/gu;

/** What of a draft is asked with, what tells most first: a long description must not push it out. Pure. */
export function questionOf(draft: CaseDraft): string {
  return [draft.title, draft.errorText?.replaceAll(STAMP, ' '), draft.description, draft.stepsToReproduce]
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n')
    .slice(0, 2000);
}

/** An article that the logs speak of. */
export interface FromLog {
  readonly key: string;
  readonly finding: LogFinding;
}

/** Which articles the logs speak of, by the pattern's own article or by an error text; the newest line of each. Pure. */
export function spokenOf(
  findings: readonly LogFinding[],
  articleOf: ReadonlyMap<string, string>,
  byErrorText: (line: string) => readonly string[],
): readonly FromLog[] {
  const found = new Map<string, LogFinding>();
  for (const finding of findings) {
    if (finding.level === 'note') continue;
    const url = articleOf.get(finding.patternId);
    const keys = [...(url === undefined ? [] : [articleKey(url) ?? url]), ...byErrorText(finding.sample)];
    for (const key of keys) {
      const kept = found.get(key);
      if (kept === undefined || (finding.lastAt ?? '') > (kept.lastAt ?? '')) found.set(key, finding);
    }
  }
  return [...found].map(([key, finding]) => ({ key, finding }));
}

/**
 * The hits of words with what the logs speak of, each article once. One that answers the words keeps its place among them,
 * a little higher when the logs spoke of it around the fault. Behind them stands what only the logs speak of: errors around
 * the fault, the newest first, those whose lines carry no time last. What the logs said at another time is no reason by
 * itself. Pure.
 */
export function withLogHits(
  hits: readonly ArticleHit[],
  spoken: readonly FromLog[],
  hitOf: (key: string) => ArticleHit | undefined,
  { limit, faultMs }: { readonly limit: number; readonly faultMs: number },
): ArticleHit[] {
  const enough = ANSWERS * (hits[0]?.score ?? 0);
  const byWords = new Map(hits.map((hit) => [hit.id, hit]));
  const byLogs: ArticleHit[] = [];
  for (const { key, finding } of spoken) {
    const hit = byWords.get(key) ?? hitOf(key);
    if (hit === undefined) continue;
    const { instance, file, line, lastAt, title } = finding;
    const inLog = { instance: instance ?? '', file, line, at: lastAt, pattern: title };
    const isAround = wasAround(finding, faultMs);
    if (byWords.has(key) && hit.score >= enough)
      byWords.set(key, { ...hit, score: hit.score + (isAround ? IN_LOG : 0), inLog });
    else if (isAround && finding.level === 'error') {
      byWords.delete(key);
      byLogs.push({ ...hit, score: 0, inLog });
    }
  }
  const last = byLogs
    .toSorted((a, b) => Date.parse(b.inLog?.at ?? NEVER) - Date.parse(a.inLog?.at ?? NEVER))
    .slice(0, Math.min(MOST_FROM_LOG, limit));
  const first = [...byWords.values()].toSorted((a, b) => b.score - a.score).slice(0, limit - last.length);
  return [...first, ...last];
}

const NEVER = '1970-01-01T00:00:00Z';

/** Lines without a time may be of the fault. */
function wasAround({ firstAt, lastAt }: LogFinding, faultMs: number): boolean {
  if (lastAt === null) return true;
  const [first, last] = [Date.parse(firstAt ?? lastAt), Date.parse(lastAt)];
  return first - AROUND_MS <= faultMs && faultMs <= last + AROUND_MS;
}

/** An article as the reader shows it. Pure. */
export function shownArticle(article: StoredArticle, solved: number) {
  const { key, url, title, category, publisher, minutes, changedAt, extent, blocks, keywords, errorTexts } = article;
  return {
    id: key,
    url,
    title,
    category,
    source: publisher,
    minutes,
    changedAt,
    extent,
    blocks: [...blocks],
    keywords: [...keywords],
    errorTexts: [...errorTexts],
    solved,
  };
}
