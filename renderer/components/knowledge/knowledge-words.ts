import type { TFunction } from 'i18next';
import type { ArticleHit, SimilarCase, TextPart } from '../../../shared/domain/knowledge.ts';
import { fold } from '../match-rules.ts';
import { listed } from '../number-words.ts';
import { shortDay } from '../time-words.ts';
import type { TimeWords } from '../time-words.ts';

/** "Scheduling · 4 min". */
export function articleMeta(t: TFunction, { category, minutes }: Pick<ArticleHit, 'category' | 'minutes'>): string {
  const time = t('knowledge.minutes', { count: minutes });
  return category === '' ? time : `${category} · ${time}`;
}

/** "in the log of Production, 16:41:07": why an article fits although nobody asked for it. */
export function logWords(t: TFunction, zone: TimeWords, inLog: NonNullable<ArticleHit['inLog']>): string {
  const at = inLog.at === null ? undefined : logMoment(zone, inLog.at);
  if (inLog.instance === '') return at === undefined ? t('knowledge.inLog') : t('knowledge.inLogAt', { at });
  return at === undefined
    ? t('knowledge.inLogOf', { instance: inLog.instance })
    : t('knowledge.inLogOfAt', { instance: inLog.instance, at });
}

/** "The same error", "alike in dryer, Gantt", "same instance": why an own case is alike. Pure. */
export function alikeWords(t: TFunction, why: SimilarCase['why']): readonly string[] {
  if (why === null) return [];
  return [
    ...(why.isSameError ? [t('knowledge.sameError')] : []),
    ...(why.words.length > 0 ? [t('knowledge.alikeIn', { words: listed(why.words) })] : []),
    ...(why.isSameInstance ? [t('knowledge.sameInstance')] : []),
    ...(why.isSameVersion ? [t('knowledge.sameVersion')] : []),
  ];
}

/** To the second within today, as a log line is looked for; with its day before. */
function logMoment({ zone, now }: TimeWords, iso: string): string {
  const at = Date.parse(iso);
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  const day = shortDay(at, zone);
  return day === shortDay(now, zone) ? time : `${day} ${time}`;
}

/** The words of a hit that answered, folded: what is marked where its article is read. */
export function hitWords(parts: readonly TextPart[]): ReadonlySet<string> {
  return new Set(
    parts
      .filter(({ hit }) => hit)
      .flatMap(({ text }) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter((word) => word.length > 1),
  );
}

/** A text with those words marked wherever they stand as words of their own. */
export function markWords(text: string, words: ReadonlySet<string>): readonly TextPart[] {
  if (words.size === 0) return [{ text, hit: false }];
  const parts: TextPart[] = [];
  for (const [part] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const hit = words.has(fold(part));
    const last = parts.at(-1);
    if (last !== undefined && !last.hit && !hit) parts[parts.length - 1] = { hit, text: last.text + part };
    else parts.push({ text: part, hit });
  }
  return parts;
}
