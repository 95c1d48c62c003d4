import type { CaseDetail, CaseEvent } from '../../../shared/domain/cases.ts';
import { dayKey } from '../../components/time-words.ts';

/** What stands in a timeline: an event, or a stretch in which support's time did not count. */
export type Entry =
  | { readonly kind: 'event'; readonly at: string; readonly event: CaseEvent }
  | { readonly kind: 'closed-week'; readonly at: string; readonly to: string };

export interface Day {
  readonly key: string;
  readonly at: string;
  readonly entries: readonly Entry[];
}

/** Events the person has no use for: what says the same as another, or was undone. */
function isShown(event: CaseEvent, events: readonly CaseEvent[]): boolean {
  if (event.kind === 'created') return !events.some(({ kind }) => kind === 'submitted');
  return event.kind !== 'discarded' && event.kind !== 'restored';
}

/** The case's story by days of the person's zone, the oldest first. */
export function daysOf(one: CaseDetail, zone: string, now: number): readonly Day[] {
  const events = one.events
    .filter((event) => isShown(event, one.events))
    .map((event): Entry => ({ kind: 'event', at: event.at, event }));
  const closed = (one.clocks[0]?.segments ?? [])
    .filter(({ from, counted }) => !counted && Date.parse(from) < now)
    .map(({ from, to }): Entry => ({ kind: 'closed-week', at: from, to }));
  const days = new Map<string, Entry[]>();
  for (const entry of [...events, ...closed].sort((a, b) => a.at.localeCompare(b.at))) {
    const key = dayKey(Date.parse(entry.at), zone);
    days.set(key, [...(days.get(key) ?? []), entry]);
  }
  return [...days].map(([key, entries]) => ({ key, at: entries[0]?.at ?? key, entries }));
}
