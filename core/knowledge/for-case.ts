import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { LogFinding } from '../../shared/domain/analysis.ts';
import type { ArticleHit } from '../../shared/domain/knowledge.ts';
import { articleKey } from './library/index.ts';
import type { StoredArticle } from './library/index.ts';

/** Above any score that words can have. */
const IN_LOG = 10;
/** What the logs said longer before or after is not of this fault. */
const AROUND_MS = 7 * 24 * 60 * 60 * 1000;

/** What of a draft is asked with, what tells most first: a long description must not push it out. Pure. */
export function questionOf(draft: CaseDraft): string {
  return [draft.title, draft.errorText, draft.description, draft.stepsToReproduce]
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
 * The hits of words with what the logs speak of, each article once. What the logs said around the fault stands first;
 * what they said at another time only keeps the place its words have, and without any stands last. Lines without a time
 * count as around it, behind those that are. Pure.
 */
export function withLogHits(
  hits: readonly ArticleHit[],
  spoken: readonly FromLog[],
  hitOf: (key: string) => ArticleHit | undefined,
  { limit, faultMs }: { readonly limit: number; readonly faultMs: number },
): ArticleHit[] {
  const byWords = new Map(hits.map((hit) => [hit.id, hit]));
  for (const { key, finding } of spoken) {
    const hit = byWords.get(key) ?? hitOf(key);
    if (hit === undefined) continue;
    const { instance, file, line, lastAt, title } = finding;
    const inLog = { instance: instance ?? '', file, line, at: lastAt, pattern: title };
    byWords.set(key, { ...hit, score: bonusOf(finding, faultMs) + (byWords.get(key)?.score ?? 0), inLog });
  }
  return [...byWords.values()].toSorted((a, b) => b.score - a.score).slice(0, limit);
}

function bonusOf({ firstAt, lastAt }: LogFinding, faultMs: number): number {
  if (lastAt === null) return IN_LOG / 2;
  const [first, last] = [Date.parse(firstAt ?? lastAt), Date.parse(lastAt)];
  return first - AROUND_MS <= faultMs && faultMs <= last + AROUND_MS ? IN_LOG : 0;
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
