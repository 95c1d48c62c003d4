import { minutesOf } from './time.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;

type DayHours = readonly [dayIndex: number, name: string, spans: readonly (readonly [string, string])[]];

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** The first two spans that overlap, in words; undefined when none do. `cyclic`: Sunday's night meets Monday. */
export function overlapSentence(days: readonly DayHours[], cyclic: boolean): string | undefined {
  const placed = days.flatMap(([index, name, spans]) => spans.map((span) => place(index * DAY, name, span)));
  const sorted = placed.toSorted((a, b) => a.from - b.from);
  const first = sorted[0];
  if (cyclic && first !== undefined) sorted.push({ ...first, from: first.from + WEEK });
  for (const [index, next] of sorted.entries()) {
    const previous = sorted[index - 1];
    if (previous !== undefined && next.from < previous.to) return `${previous.words} and ${next.words} overlap`;
  }
  return undefined;
}

function place(midnight: number, name: string, [from, to]: readonly [string, string]): Placed {
  const start = minutesOf(from);
  const end = minutesOf(to);
  return {
    from: midnight + start,
    to: midnight + (end > start ? end : end + DAY),
    words: `${name} ${from}–${to}`,
  };
}
