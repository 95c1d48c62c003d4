import type { CaseDetail, CaseEvent, ClockView } from '../../../shared/domain/cases.ts';
import { dayKey } from '../../components/time-words.ts';

type Segment = ClockView['segments'][number];

/** What stands in a timeline: an event, or a stretch in which support's time did not count. */
export type Entry =
  | { readonly kind: 'event'; readonly at: string; readonly event: CaseEvent }
  | { readonly kind: 'gap'; readonly at: string; readonly to: string; readonly because: Segment['because'] };

export interface Day {
  readonly key: string;
  readonly at: string;
  readonly entries: readonly Entry[];
}

/** Events the person has no use for: what says the same as another, or was undone. */
function isShown(event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (event.kind === 'created') return !events.some(({ kind }) => kind === 'submitted');
  // What was taken back says so where it stands.
  return event.kind !== 'discarded' && event.kind !== 'restored' && event.kind !== 'withdrawn';
}

/** When an event belongs in the story: the outcome of a clock was settled before the log took it down. */
function standsAt(event: CaseEvent): string {
  if (event.kind !== 'clock-sealed') return event.at;
  const { outcome, stoppedAt, breachAt } = event.seal;
  return stoppedAt ?? (outcome === 'missed' ? breachAt : null) ?? event.at;
}

/** The outcome of a clock follows what stopped it, also where both have the same time. */
function byTime(a: Entry, b: Entry): number {
  const rank = (entry: Entry): number => {
    if (entry.kind === 'gap') return 2;
    return entry.event.kind === 'clock-sealed' ? 1 : 0;
  };
  return Date.parse(a.at) - Date.parse(b.at) || rank(a) - rank(b);
}

/** The case's story by days of the person's zone, the oldest first. */
export function daysOf(one: Pick<CaseDetail, 'events' | 'clocks'>, zone: string, now: number): readonly Day[] {
  const events = one.events
    .filter((event) => isShown(event, one.events))
    .map((event): Entry => ({ kind: 'event', at: standsAt(event), event }));
  const closed = gapsOf(one.clocks)
    .filter(({ from }) => Date.parse(from) < now)
    .map(({ from, to, because }): Entry => ({ kind: 'gap', at: from, to, because }));
  const days = new Map<string, Entry[]>();
  for (const entry of [...events, ...closed].toSorted(byTime)) {
    const key = dayKey(Date.parse(entry.at), zone);
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days].map(([key, entries]) => ({ key, at: entries[0]?.at ?? key, entries }));
}

/** Clocks of support's own hours; the others count by hours of their own, or have no story to tell. */
const TELLING: ReadonlySet<ClockView['clock']> = new Set(['firstResponse', 'restoration', 'nextUpdate', 'resolution']);

/** When support's time did not count: as the clock says it that reaches furthest. Pauses are events of the case. */
function gapsOf(clocks: readonly ClockView[]): readonly Segment[] {
  const end = ({ segments }: ClockView): string => segments.at(-1)?.to ?? '';
  const telling = clocks.filter(({ clock }) => TELLING.has(clock)).toSorted((a, b) => end(b).localeCompare(end(a)));
  return (telling[0]?.segments ?? []).filter(({ counted, because }) => !counted && because?.kind !== 'pause');
}
