import type { Fact } from '../../shared/domain/evidence.ts';
import type { FleetRow, FleetSummary } from '../../shared/domain/fleet.ts';
import { byText, factsByName, isPassing, subjectOf, told, valuesDiffer } from '../compare/index.ts';
import type { GroupOwners } from '../compare/index.ts';
import { rowSentence } from './row-words.ts';

type Value = Fact['value'];
/** Undefined: nobody knows, because it was not read whole there. */
type Cell = Value | undefined;

/** What tells machines apart in any case; told only where it is asked for. */
const OWN_TO_EACH: ReadonlySet<string> = new Set([
  'recordings',
  'logs',
  'recorder',
  'disk',
  'hardware',
  'probe',
  'settings',
]);

/** What is not the same on all machines, and what could not be compared. */
export interface Compared {
  readonly rows: readonly FleetRow[];
  readonly notCompared: readonly { readonly machine: string; readonly what: string; readonly reason: string }[];
}

interface Options {
  readonly base: number | undefined;
  /** Empty: all but what is each machine's own. */
  readonly groups: ReadonlySet<string>;
  readonly zone: string;
}

/** The facts that are not the same on all machines, most important first. Pure. */
export function fleetRows(
  summaries: readonly FleetSummary[],
  names: readonly string[],
  owners: GroupOwners,
  options: Options,
): Compared {
  const machines = summaries.map(({ snapshot }) => ({
    facts: factsByName(snapshot.facts),
    isWhole: wholeIn(snapshot, owners),
  }));
  const known = new Map(machines.flatMap(({ facts }) => [...facts]));
  const rows = [...known.values()].flatMap((fact): FleetRow[] => {
    if (!isWanted(fact, options.groups)) return [];
    const name = `${fact.group}/${fact.key}`;
    const cells = machines.map(({ facts, isWhole }): Cell => {
      const found = facts.get(name);
      return found === undefined ? (isWhole(fact.group) ? null : undefined) : found.value;
    });
    const row = rowOf(fact, cells, names, options);
    return row === undefined ? [] : [row];
  });
  return { rows: rows.sort(inOrder), notCompared: notRead(summaries, names) };
}

function isWanted({ group, key }: Fact, groups: ReadonlySet<string>): boolean {
  if (isPassing(group, key) && !groups.has(group)) return false;
  if (groups.size > 0) return groups.has(group);
  return !OWN_TO_EACH.has(group) && subjectOf(group, key).kind !== 'moment';
}

/** Whether a missing fact of a group means that the thing is not there. */
function wholeIn({ collectors, facts }: FleetSummary['snapshot'], owners: GroupOwners): (group: string) => boolean {
  const outcomes = new Map(collectors.map(({ id, outcome }) => [id, outcome]));
  const present = new Set(facts.map(({ group }) => group));
  return (group) => {
    const ids = owners.get(group);
    if (ids === undefined) return present.has(group);
    const found = ids.map((id) => outcomes.get(id)).filter((outcome) => outcome !== 'absent' && outcome !== 'skipped');
    return found.length > 0 && found.every((outcome) => outcome === 'ok');
  };
}

function rowOf(
  fact: Fact,
  cells: readonly Cell[],
  names: readonly string[],
  { base, zone }: Options,
): FleetRow | undefined {
  const usual = base === undefined ? mostHave(cells) : cells[base];
  if (base !== undefined && usual === undefined) return undefined;
  const { group, key } = fact;
  const isOther = (cell: Cell): boolean =>
    cell !== undefined && (usual === undefined || valuesDiffer(group, key, cell, usual));
  const different = cells.flatMap((cell, index) => (isOther(cell) ? [index] : []));
  const known = cells.filter((cell) => cell !== undefined);
  if (different.length === 0 || known.length < 2 || new Set(known).size < 2) return undefined;
  const { importance } = told({ group, key, kind: 'changed', direction: null }, { kind: 'time', zone });
  return {
    group,
    key,
    values: cells.map((cell) => cell ?? null),
    ...(usual === undefined ? {} : { usual }),
    different,
    importance,
    sentence: rowSentence({ fact, cells, names, usual, different, base, zone }),
  };
}

/** What more have than anything else; undefined when two are as frequent. */
function mostHave(cells: readonly Cell[]): Cell {
  const counts = new Map<Value, number>();
  for (const cell of cells) if (cell !== undefined) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

const RANK = { high: 0, normal: 1, low: 2 } as const;

function inOrder(a: FleetRow, b: FleetRow): number {
  return RANK[a.importance] - RANK[b.importance] || byText(a.group, b.group) || byText(a.key, b.key);
}

function notRead(summaries: readonly FleetSummary[], names: readonly string[]): Compared['notCompared'] {
  return summaries.flatMap(({ snapshot }, index) =>
    snapshot.collectors.flatMap(({ id, outcome, reason }) =>
      outcome === 'ok' || outcome === 'absent' || outcome === 'skipped'
        ? []
        : [{ machine: names[index] ?? '', what: id, reason: reason ?? `It ended as ${outcome}.` }],
    ),
  );
}
