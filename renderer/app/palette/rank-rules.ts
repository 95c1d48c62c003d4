import type { TextPart } from '../../../shared/domain/knowledge.ts';
import { matchWord, partsOf, searchable, wordsOf } from '../../components/match-rules.ts';
import type { Searchable } from '../../components/match-rules.ts';

export const GROUPS = ['recent', 'case', 'action', 'article'] as const;
export type Group = (typeof GROUPS)[number];

/** Something the palette leads to or does. */
export interface Entry {
  /** Stays the same over sessions, for what was chosen lately. */
  readonly id: string;
  readonly group: Exclude<Group, 'recent'>;
  readonly title: string;
  /** Said in grey after the title. */
  readonly note: string;
  /** Other words for it, which nobody sees. */
  readonly also?: string | undefined;
  readonly keys?: string | undefined;
  /** Shown also while nothing is typed. */
  readonly first?: boolean | undefined;
  /** Leads to an address of the window, or does something where the person is. */
  readonly does: string | (() => void);
}

export interface Ranked {
  readonly entry: Entry;
  readonly parts: readonly TextPart[];
}

export interface RankedGroup {
  readonly group: Group;
  readonly rows: readonly Ranked[];
}

/** Words beside the title answer less well than the title. */
const BESIDE = 0.7;
/** What was chosen lately is nearer, the newest the nearest. */
const LATELY = 0.1;
const MOST: Readonly<Record<Group, number>> = { recent: 5, case: 6, action: 8, article: 5 };

interface Folded {
  readonly entry: Entry;
  readonly title: Searchable;
  readonly beside: Searchable;
}

/** Folds the entries once; the result ranks them for any words. */
export function createRanking(
  entries: readonly Entry[],
  recent: readonly string[],
): (query: string) => readonly RankedGroup[] {
  const all = entries.map((entry) => ({
    entry,
    title: searchable(entry.title),
    beside: searchable(`${entry.note} ${entry.also ?? ''}`),
  }));
  return (query) => {
    const words = wordsOf(query);
    return words.length === 0 ? unasked(entries, recent) : asked(all, words, recent);
  };
}

const plain = (entry: Entry): Ranked => ({ entry, parts: [{ text: entry.title, hit: false }] });

/** Nothing typed: what was chosen lately, then what waits and what is done most. */
function unasked(entries: readonly Entry[], recent: readonly string[]): readonly RankedGroup[] {
  const lately = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, MOST.recent);
  const rest = (group: Group): readonly Ranked[] =>
    entries
      .filter((entry) => entry.group === group && entry.first === true && !lately.includes(entry))
      .slice(0, MOST[group])
      .map((entry) => plain(entry));
  return GROUPS.map((group) => ({
    group,
    rows: group === 'recent' ? lately.map((one) => plain(one)) : rest(group),
  })).filter(({ rows }) => rows.length > 0);
}

/**
 * Every typed word has to be answered. Cases and actions stand in the order of their best row. Articles are ranked by
 * the core and come last, because they arrive later and nothing above them may move.
 */
function asked(all: readonly Folded[], words: readonly string[], recent: readonly string[]): readonly RankedGroup[] {
  const found = all
    .filter(({ entry }) => entry.group !== 'article')
    .flatMap((one) => scored(one, words, recent) ?? [])
    .toSorted((a, b) => b.score - a.score);
  const groups = [...new Set(found.map(({ row }) => row.entry.group))];
  return groups.map((group) => ({
    group,
    rows: found
      .map(({ row }) => row)
      .filter(({ entry }) => entry.group === group)
      .slice(0, MOST[group]),
  }));
}

function scored(
  { entry, title, beside }: Folded,
  words: readonly string[],
  recent: readonly string[],
): { readonly score: number; readonly row: Ranked } | undefined {
  const hits = new Set<number>();
  let sum = 0;
  for (const word of words) {
    const inTitle = matchWord(word, title);
    const next = (inTitle?.score ?? 0) >= BESIDE ? undefined : matchWord(word, beside);
    const besideScore = (next?.score ?? 0) * BESIDE;
    if (inTitle === undefined && next === undefined) return undefined;
    if (inTitle !== undefined && inTitle.score >= besideScore) for (const at of inTitle.hits) hits.add(at);
    sum += Math.max(inTitle?.score ?? 0, besideScore);
  }
  const place = recent.indexOf(entry.id);
  const lately = place === -1 ? 0 : LATELY * (1 - place / recent.length);
  return { score: sum / words.length + lately, row: { entry, parts: partsOf(entry.title, hits) } };
}

/** The rows in one line, as arrows walk them. */
export const rowsOf = (groups: readonly RankedGroup[]): readonly Ranked[] => groups.flatMap(({ rows }) => rows);

const REMEMBERED = 12;

/** What was chosen lately, with one more, newest first. */
export function withRecent<T extends { readonly id: string }>(recent: readonly T[], chosen: T): readonly T[] {
  return [chosen, ...recent.filter(({ id }) => id !== chosen.id)].slice(0, REMEMBERED);
}
