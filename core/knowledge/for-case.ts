import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { LogFinding } from '../../shared/domain/analysis.ts';
import type { ArticleHit } from '../../shared/domain/knowledge.ts';
import { articleKey } from './library/index.ts';
import type { StoredArticle } from './library/index.ts';

/** Above any score that words can have. */
const IN_LOG = 10;

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

/** The hits of words with those of the logs in front of them, each article once. Pure. */
export function withLogHits(
  hits: readonly ArticleHit[],
  spoken: readonly FromLog[],
  hitOf: (key: string) => ArticleHit | undefined,
  limit: number,
): ArticleHit[] {
  const scoreOf = new Map(hits.map(({ id, score }) => [id, score]));
  const first = spoken.flatMap(({ key, finding }) => {
    const hit = hits.find(({ id }) => id === key) ?? hitOf(key);
    if (hit === undefined) return [];
    const { instance, file, line, lastAt, title } = finding;
    const inLog = { instance: instance ?? '', file, line, at: lastAt, pattern: title };
    return [{ ...hit, score: IN_LOG + (scoreOf.get(key) ?? 0), inLog }];
  });
  const order = first.toSorted((a, b) => b.score - a.score);
  const keys = new Set(order.map(({ id }) => id));
  return [...order, ...hits.filter(({ id }) => !keys.has(id))].slice(0, limit);
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
