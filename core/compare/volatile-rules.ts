import type { Fact } from '../../shared/domain/evidence.ts';

/** Whether two values of a fact are different enough to be told. */
type Matters = (before: Fact['value'], after: Fact['value']) => boolean;

const never: Matters = () => false;
const GB = 1e9;

/** By a share of the larger value, and by at least so much. */
function byShare(share: number, least = 0): Matters {
  return (before, after) => {
    if (typeof before !== 'number' || typeof after !== 'number') return true;
    const apart = Math.abs(before - after);
    return apart > share * Math.max(Math.abs(before), Math.abs(after)) && apart >= least;
  };
}

/** Only when a limit lies between the two, with room so that a value beside it does not flutter. */
function across(low: number, high: number): Matters {
  return (before, after) =>
    typeof before !== 'number' || typeof after !== 'number'
      ? true
      : Math.min(before, after) <= low && Math.max(before, after) >= high;
}

/** Instants that are measured, not written down: within `ms` they are the same. */
function instantsApart(ms: number): Matters {
  return (before, after) => {
    const apart = Math.abs(Date.parse(String(before)) - Date.parse(String(after)));
    return Number.isNaN(apart) || apart > ms;
  };
}

/**
 * Facts that move by themselves, and when their move matters. The first line that fits counts; what fits none differs
 * when its value does. `*` stands for any text.
 */
const RULES: readonly (readonly [pattern: string, matters: Matters])[] = [
  ['machine/presentClock', never],
  ['machine/uptimeSeconds', never],
  ['machine/loadSeconds', never],
  ['machine/loadPercent', across(70, 90)],
  ['machine/memoryFreeBytes', byShare(0.5, GB)],
  ['machine/pageFileFreeBytes', byShare(0.5, GB)],
  ['machine/pageFileBytes', byShare(0.25, GB)],
  ['disk/rootFree', byShare(0.1)],
  ['disk/homeFree', byShare(0.1)],
  ['disk/*freeBytes', byShare(0.1)],
  ['system/bootAt', instantsApart(120_000)],
  ['system/lastUpdateAt', never],
  ['probe/*Ms', byShare(0.7, 100)],
  // Counts of the last days: a few more are weather. When the last one was says nothing beside how many there were.
  ['event-log/last*', never],
  ['event-log/errors', byShare(0.5, 5)],
  ['event-log/warnings', byShare(0.5, 5)],
  // A run grows with every click of a planner; that there is a new one is told by when it began.
  ['recordings/*/startedAt', instantsApart(0)],
  ['recordings/*', never],
  ['recorder/*', never],
  // How often is told by the hour, see rates-rules.
  ['logs/*', never],
];

const PATTERNS = RULES.map(
  ([pattern, matters]) => [new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'su'), matters] as const,
);

/** Whether a fact's two values differ so that it is worth telling. The order of the two makes no difference. Pure. */
export function valuesDiffer(group: string, key: string, before: Fact['value'], after: Fact['value']): boolean {
  if (before === after) return false;
  return matterOf(group, key)?.(before, after) ?? true;
}

/** Facts whose presence says nothing: new or gone, they are not told. Pure. */
export function isPassing(group: string, key: string): boolean {
  const matters = matterOf(group, key);
  return matters === never || group === 'probe' || group === 'recordings';
}

function matterOf(group: string, key: string): Matters | undefined {
  const name = `${group}/${key}`;
  return PATTERNS.find(([pattern]) => pattern.test(name))?.[1];
}
