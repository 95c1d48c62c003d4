import type { EditedDay, EditedSet } from './policy-edit.ts';

// What can be done to a list of holidays. Everything is pure.

/** Days in order of their dates; those without a valid date stay where they are typed, at the end. */
export const inOrder = (days: readonly EditedDay[]): EditedDay[] =>
  [...days].sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));

export const withDayAt = (days: readonly EditedDay[], at: number, patch: Partial<EditedDay>): EditedDay[] =>
  days.map((day, index) => {
    if (index !== at) return day;
    const next = { ...day, ...patch };
    if ('open' in patch && patch.open === undefined) delete next.open;
    return next;
  });

export const withoutDay = (days: readonly EditedDay[], at: number): EditedDay[] =>
  days.filter((_, index) => index !== at);

/** A day more, after the last known one. */
export function withNewDay(days: readonly EditedDay[], name: string, today: string): EditedDay[] {
  const last = days.map(({ date }) => date).reduce((a, b) => (a > b ? a : b), today);
  const next = Date.parse(`${last}T00:00:00Z`) + 24 * 3_600_000;
  const date = Number.isNaN(next) ? today : new Date(next).toISOString().slice(0, 10);
  return [...days, { date, name, active: true }];
}

/** What a file brings, with what the list has already. */
export interface ImportedDay {
  readonly date: string;
  readonly name: string;
  readonly open: readonly (readonly [string, string])[] | null;
}

/** Which of the file's days the list does not have yet. */
export const newDays = (set: EditedSet, days: readonly ImportedDay[]): readonly ImportedDay[] =>
  days.filter(({ date }) => !set.days.some((one) => one.date === date));

/** The list with the chosen days of a file; a day that is there already gets the file's name and hours. */
export function withImported(
  set: EditedSet,
  chosen: readonly ImportedDay[],
  knownUntil: string | null,
): Partial<Omit<EditedSet, 'id'>> {
  const dates = new Set(chosen.map(({ date }) => date));
  const added = chosen.map(({ date, name, open }) => {
    const day: EditedDay = { date, name, active: true };
    return open === null ? day : { ...day, open: open.map(([from, to]): [string, string] => [from, to]) };
  });
  const days = inOrder([...set.days.filter(({ date }) => !dates.has(date)), ...added]);
  return knownUntil !== null && knownUntil > set.knownUntil ? { days, knownUntil } : { days };
}
