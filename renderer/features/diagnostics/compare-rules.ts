import type { Comparison, Difference } from '../../../shared/domain/compare.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';

/** What is compared, as the address of the screen says it. */
export interface CompareChoice {
  readonly kind: 'snapshots' | 'instances';
  readonly a: string | undefined;
  readonly b: string | undefined;
  /** Also what is the same. */
  readonly all: boolean;
}

/** The choice in an address; whatever is no choice there is the usual one. Pure. */
export function choiceOf(query: URLSearchParams): CompareChoice {
  const named = (key: string): string | undefined => {
    const value = query.get(key);
    return value === null || value === '' ? undefined : value;
  };
  return {
    kind: query.get('kind') === 'instances' ? 'instances' : 'snapshots',
    a: named('a'),
    b: named('b'),
    all: query.get('all') === '1',
  };
}

/** The address of a choice. Pure. */
export function addressOf({ kind, a, b, all }: CompareChoice): string {
  const query = new URLSearchParams({
    ...(kind === 'instances' ? { kind } : {}),
    ...(a === undefined ? {} : { a }),
    ...(b === undefined ? {} : { b }),
    ...(all ? { all: '1' } : {}),
  }).toString();
  return query === '' ? '/diagnostics/compare' : `/diagnostics/compare?${query}`;
}

/** A line of the table: a fact with its value on both sides. */
export interface SideRow {
  readonly group: string;
  readonly key: string;
  readonly unit: string | undefined;
  readonly before: Fact['value'] | undefined;
  readonly after: Fact['value'] | undefined;
  /** How it differs; `same` when it does not. */
  readonly how: 'added' | 'removed' | 'changed' | 'moved' | 'newer' | 'older' | 'more' | 'less' | 'same';
  readonly matters: boolean;
}

/** What is told in a sentence alone: it has no value to put in two columns. */
const SENTENCES_ALONE: ReadonlySet<string> = new Set(['checks', 'findings', 'verdict']);

/** Rows of both columns: what differs first, in the order of importance, then what is the same. Pure. */
export function sideRows({ differences, same = [] }: Comparison): readonly SideRow[] {
  return [
    ...differences.filter(({ group, key }) => !SENTENCES_ALONE.has(group) && !isPattern(group, key)).map(differingRow),
    ...same.map(sameRow),
  ];
}

function isPattern(group: string, key: string): boolean {
  return group === 'log' && key.startsWith('pattern/');
}

function differingRow({ group, key, unit, before, after, kind, direction, importance }: Difference): SideRow {
  return { group, key, unit, before, after, how: direction ?? kind, matters: importance === 'high' };
}

function sameRow({ group, key, unit, value }: Fact): SideRow {
  return { group, key, unit, before: value, after: value, how: 'same', matters: false };
}

/** Names of the instances that a snapshot's facts speak of. Pure. */
export function instanceNames(facts: readonly Fact[]): readonly string[] {
  const names = facts.flatMap(({ group, key }) => {
    if (group === 'versions' && key.startsWith('instance/')) return [key.slice('instance/'.length)];
    return group === 'instances' && key.includes('/') ? [key.slice(0, key.indexOf('/'))] : [];
  });
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}

/** A comparison as text to be sent to somebody: the answer, each sentence, what could not be compared. Pure. */
export function asText(headline: string, notComparedTitle: string, { sentences, notCompared }: Comparison): string {
  const open = notCompared.map(({ what, reason }) => `- ${what}: ${reason}`);
  return [
    headline,
    ...sentences.map((sentence) => `- ${sentence}`),
    ...(open.length === 0 ? [] : ['', notComparedTitle, ...open]),
  ].join('\n');
}
