import type { LogSeries } from '../../shared/domain/analysis.ts';
import type { Difference, NotCompared } from '../../shared/domain/compare.ts';
import { byText } from './fact-names-rules.ts';
import type { ComparedContent, Wording } from './types.ts';

const HOUR = 3_600_000;
/** Twice as many, and at least one an hour more: else it is the weather. */
const LEAST_FACTOR = 2;
const LEAST_APART = 1;

type Logs = NonNullable<ComparedContent['logs']>;

/** How often the logs complain, by the hour, and which complaints are new or gone. Pure. */
export function logDifferences(
  a: ComparedContent,
  b: ComparedContent,
  wording: Wording,
): { readonly differences: readonly Difference[]; readonly notCompared: readonly NotCompared[] } {
  if (a.logs === null && b.logs === null) return { differences: [], notCompared: [] };
  if (a.logs === null || b.logs === null) {
    const where = wording.kind === 'sides' ? wording[a.logs === null ? 'a' : 'b'] : a.logs === null ? 'before' : 'now';
    return { differences: [], notCompared: [{ what: 'logs', reason: `No log was read ${inSide(where, wording)}.` }] };
  }
  return { differences: [...rates(a.logs, b.logs, wording), ...patterns(a.logs, b.logs, wording)], notCompared: [] };
}

function inSide(where: string, { kind }: Wording): string {
  return kind === 'sides' ? `of ${where}` : where;
}

const NAMES: Readonly<Record<string, string>> = { errors: 'Errors in the log', warnings: 'Warnings in the log' };

function rates(a: Logs, b: Logs, wording: Wording): Difference[] {
  return a.series.flatMap((one) => {
    const other = b.series.find(({ id }) => id === one.id);
    const name = Object.hasOwn(NAMES, one.id) ? NAMES[one.id] : undefined;
    if (other === undefined || name === undefined) return [];
    const [before, after] = [perHour(one), perHour(other)];
    if (before === undefined || after === undefined || !isApart(before, after)) return [];
    return [
      {
        group: 'log',
        key: `rate/${one.id}`,
        kind: 'changed',
        direction: after > before ? 'more' : 'less',
        before,
        after,
        unit: 'an hour',
        importance: one.id === 'errors' ? 'high' : 'normal',
        sentence: rateSentence(name, before, after, wording),
      } as const,
    ];
  });
}

function rateSentence(name: string, before: number, after: number, wording: Wording): string {
  return wording.kind === 'time'
    ? `${name}: ${before} an hour before, ${after} an hour now.`
    : `${name}: ${before} an hour on ${wording.a}, ${after} an hour on ${wording.b}.`;
}

/** By the hour, to one digit; undefined for a series without length. Pure. */
export function perHour({ bucketMs, counts }: LogSeries): number | undefined {
  if (counts.length === 0) return undefined;
  const rate = (counts.reduce((sum, count) => sum + count, 0) * HOUR) / (bucketMs * counts.length);
  return Math.round(rate * 10) / 10;
}

function isApart(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  return high - low >= LEAST_APART && high >= low * LEAST_FACTOR;
}

function patterns(a: Logs, b: Logs, wording: Wording): Difference[] {
  const [before, after] = [byName(a), byName(b)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(byText);
  return names.flatMap((key): Difference[] => {
    const [old, now] = [before.get(key), after.get(key)];
    const one = now ?? old;
    if (one === undefined || (old !== undefined && now !== undefined)) return [];
    const kind = now === undefined ? 'removed' : 'added';
    const count = kind === 'added' ? { after: one.count } : { before: one.count };
    const sentence = patternSentence(one, kind, wording);
    return [{ group: 'log', key: `pattern/${key}`, kind, direction: null, ...count, importance: 'normal', sentence }];
  });
}

type Pattern = Logs['patterns'][number];

function byName({ patterns: list }: Logs): ReadonlyMap<string, Pattern> {
  return new Map(
    list.map((one) => [one.instance === null ? one.patternId : `${one.patternId}/${one.instance}`, one] as const),
  );
}

function patternSentence({ title, count, instance }: Pattern, kind: 'added' | 'removed', wording: Wording): string {
  const times = count === 1 ? 'once' : `${count} times`;
  const of = instance === null ? '' : ` of ${instance}`;
  if (wording.kind === 'sides')
    return `In the log${of} on ${kind === 'added' ? wording.b : wording.a} only: ${title} (${times}).`;
  return kind === 'added'
    ? `New in the log${of}: ${title} (${times}).`
    : `Not in the log${of} any more: ${title} (it was there ${times}).`;
}
