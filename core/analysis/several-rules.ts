import type { Found } from './types.ts';

/** Names that are told one by one; of more, only the first two are. */
const MOST_NAMES = 3;

/** "A", "A, B and C", "A, B and 8 more"; the same name counts once. Pure. */
export function namesText(names: readonly string[]): string {
  const all = [...new Set(names)];
  const told = all.length > MOST_NAMES ? all.slice(0, MOST_NAMES - 1) : all.slice(0, -1);
  const last = all.length > MOST_NAMES ? `${all.length - told.length} more` : (all.at(-1) ?? '');
  return told.length === 0 ? last : `${told.join(', ')} and ${last}`;
}

/** What one analyzer found, put together where it says the same of several things: one row each. Pure. */
export function together(found: readonly Found[]): readonly (readonly [Found, ...Found[]])[] {
  const groups = new Map<string, [Found, ...Found[]]>();
  for (const [index, one] of found.entries()) {
    const { about, level, strength, text, todo } = one;
    const key = JSON.stringify(about === undefined ? [index] : [about.title, level, strength, text, todo]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** The words for what was put together: "The SQL server refuses connections: A, B and 8 more". Pure. */
export function titleOf([first, ...others]: readonly [Found, ...Found[]]): string {
  const { about, title } = first;
  if (about === undefined || others.length === 0) return title;
  return severalTitle(
    about.title,
    [first, ...others].flatMap((one) => one.about?.names ?? []),
  );
}

/** Words that fit several things, with their names. Pure. */
export function severalTitle(title: string, names: readonly string[]): string {
  return `${title}: ${namesText(names)}`;
}
