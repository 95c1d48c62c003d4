const DAY = 24 * 60 * 60_000;

/** How long an approval shall hold: as asked, so many days, or until a moment of one's own. */
export type HowLong = 'asked' | '7' | '14' | 'date';

/** Days from now to an end, rounded up: what is asked for is never said to be less. */
export function daysUntil(until: string, now: number): number {
  return Math.max(1, Math.ceil((Date.parse(until) - now) / DAY));
}

/** The choices that make it shorter, and the end as asked. */
export function howLongChoices(askedUntil: string, now: number): readonly HowLong[] {
  const shorter = (['7', '14'] as const).filter((days) => now + Number(days) * DAY < Date.parse(askedUntil));
  return [...shorter, 'asked', 'date'];
}

/** The earlier end that was chosen; undefined: as asked. Null: nothing that can be taken is chosen. */
export function chosenEnd(
  howLong: HowLong,
  date: string | undefined,
  askedUntil: string,
  now: number,
): string | undefined | null {
  if (howLong === 'asked') return undefined;
  if (howLong !== 'date') return new Date(now + Number(howLong) * DAY).toISOString();
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return at > now && at <= Date.parse(askedUntil) ? new Date(at).toISOString() : null;
}
