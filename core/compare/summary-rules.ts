import type { Difference } from '../../shared/domain/compare.ts';
import type { Wording } from './types.ts';
import { dayText } from './value-words-rules.ts';

/** So many alike are said in one sentence. */
const MANY = 3;
/** So many of them are named. */
const NAMED = 6;

/** How many of a kind are said together: who they are, and what happened to them. */
const TOGETHER: Readonly<Record<string, { readonly name: string; readonly added: string; readonly removed: string }>> =
  {
    updates: { name: 'Windows updates', added: 'were installed', removed: 'are not there any more' },
    software: { name: 'programs', added: 'were installed', removed: 'were removed' },
  };

/** All differences in sentences, in their order; three and more updates or programs are one sentence. Pure. */
export function summarised(differences: readonly Difference[], wording: Wording): readonly string[] {
  const said = new Set<string>();
  return differences.flatMap((one) => {
    const alike = differences.filter(({ group, kind }) => group === one.group && kind === one.kind);
    const words = Object.hasOwn(TOGETHER, one.group) ? TOGETHER[one.group] : undefined;
    if (words === undefined || alike.length < MANY || one.kind === 'changed' || one.kind === 'moved')
      return [one.sentence];
    const name = `${one.group}/${one.kind}`;
    if (said.has(name)) return [];
    said.add(name);
    return [together(alike, one.kind, words, wording)];
  });
}

function together(
  alike: readonly Difference[],
  kind: 'added' | 'removed',
  words: { readonly name: string; readonly added: string; readonly removed: string },
  wording: Wording,
): string {
  const names = alike.map(({ key }) => key);
  const more = names.length - NAMED;
  const list = `${names.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const head = `${alike.length} ${words.name}`;
  if (wording.kind === 'sides') return `${head} are on ${kind === 'added' ? wording.b : wording.a} only: ${list}.`;
  return `${head} ${words[kind]}${kind === 'added' ? lastDay(alike, wording) : ''}: ${list}.`;
}

/** ", the last on Sun 22 Nov": where their values are days. */
function lastDay(alike: readonly Difference[], { zone }: Wording): string {
  const days = alike.flatMap(({ group, after }) => (group === 'updates' && typeof after === 'string' ? [after] : []));
  const last = days
    .filter((day) => !Number.isNaN(Date.parse(day)))
    .sort()
    .at(-1);
  return last === undefined ? '' : `, the last on ${dayText(last, { zone, withYear: false })}`;
}
