import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { WithheldEntry } from '../../shared/domain/evidence.ts';
import type { SurveyItem } from '../collectors/index.ts';
import { shownName } from './place-names-rules.ts';

/** Lines of their own that one folder gets for one reason; more become one line with a count. */
const MAX_LINES = 40;

/** Files of one reason at one place. */
interface Group {
  /** Undefined where nobody could look into a folder. */
  count: number | undefined;
  bytes: number | undefined;
  /** Names that may be shown; undefined when there is one that may not, or too many. */
  names: { readonly name: string; readonly bytes: number | undefined }[] | undefined;
}

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly groups: Map<string, Group>;
  taken: number;
}

const newFolder = (): Folder => ({ folders: new Map(), groups: new Map(), taken: 0 });

/** What stays here, put together item by item. */
export interface Withheld {
  /** With the reason why it stays; without when it is in the bundle. */
  add(item: SurveyItem, reason: string | undefined): void;
  /** One after the other, for there may be very many. */
  lines(): Iterable<WithheldEntry>;
}

/** A name as a line may show it; undefined when it is not shown. */
type Show = (name: string, isInstance: boolean) => string | undefined;

/**
 * Everything below the root that is not in the bundle: a folder of which nothing was taken in one line with its count,
 * else files by name where the name is the product's own, and the rest of a folder in one line per reason. Every item is
 * either taken or counted in exactly one line. Pure.
 */
export function createWithheld(own: OwnNames): Withheld {
  const root = newFolder();
  const show = remembered(own);
  return { add: (item, reason) => place(root, item, reason, show), lines: () => linesOf(root, '') };
}

/** The same folders come again with each of their files, and looking at a name takes its time. */
function remembered(own: OwnNames): Show {
  const instances = new Map<string, string | undefined>();
  const others = new Map<string, string | undefined>();
  return (name, isInstance) => {
    const known = isInstance ? instances : others;
    if (!known.has(name)) known.set(name, shownName(name, isInstance, own));
    return known.get(name);
  };
}

function place(root: Folder, item: SurveyItem, reason: string | undefined, show: Show): void {
  const way = [root];
  const folders = item.kind === 'folder' ? item.place : item.place.slice(0, -1);
  let hidden = false;
  for (const [depth, name] of folders.entries()) {
    const shown = hidden ? undefined : show(name, depth === 0 && item.instance === name);
    // Below a name that is not shown nothing is: its lines stand at the last folder that has a name.
    if (shown === undefined) {
      hidden = true;
      continue;
    }
    const here = way.at(-1) ?? root;
    const next = here.folders.get(shown) ?? newFolder();
    here.folders.set(shown, next);
    way.push(next);
  }
  if (reason === undefined) for (const folder of way) folder.taken += 1;
  else add(way.at(-1) ?? root, item, reason, hidden || item.kind === 'folder' ? undefined : show);
}

function add(folder: Folder, item: SurveyItem, reason: string, show: Show | undefined): void {
  const group = folder.groups.get(reason) ?? { count: 0, bytes: 0, names: [] };
  group.count = plus(group.count, item.kind === 'folder' ? item.entries : 1);
  group.bytes = plus(group.bytes, item.bytes);
  // Once there is one that is not shown, or too many, no further name is looked at.
  const name = group.names === undefined ? undefined : show?.(item.place.at(-1) ?? '', false);
  if (name === undefined || (group.names?.length ?? 0) >= MAX_LINES) group.names = undefined;
  else group.names?.push({ name, bytes: item.bytes });
  folder.groups.set(reason, group);
}

/** A sum of which one part is not known is not known. */
function plus(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}

function* linesOf(folder: Folder, path: string): Generator<WithheldEntry> {
  const whole = folder.taken === 0 && path !== '' ? summed(folder) : undefined;
  if (whole !== undefined) {
    yield lineOf(path, whole.reason, whole);
    return;
  }
  for (const [reason, group] of folder.groups) yield* groupLines(folder, path, reason, group);
  for (const [name, below] of folder.folders) yield* linesOf(below, `${path}${name}/`);
}

function groupLines({ taken, folders }: Folder, path: string, reason: string, group: Group): WithheldEntry[] {
  if (group.names !== undefined && group.names.length > 0) {
    return group.names.map(({ name, bytes }) => lineOf(`${path}${name}`, reason, { count: 1, bytes }));
  }
  const others = taken > 0 || folders.size > 0 ? `Other entries of this folder: ${reason}` : reason;
  return [lineOf(path === '' ? './' : path, others, group)];
}

function lineOf(path: string, reason: string, { count, bytes }: Pick<Group, 'count' | 'bytes'>): WithheldEntry {
  return { path, reason, ...(count === undefined ? {} : { count }), ...(bytes === undefined ? {} : { bytes }) };
}

/** All of a folder as one group when there is one reason for all of it. */
function summed(folder: Folder): (Pick<Group, 'count' | 'bytes'> & { readonly reason: string }) | undefined {
  const parts = [...folder.folders.values()].map(summed);
  const own = [...folder.groups].map(([reason, { count, bytes }]) => ({ reason, count, bytes }));
  const all = [...own, ...parts];
  const [first] = all;
  if (first === undefined) return undefined;
  let count: number | undefined = 0;
  let bytes: number | undefined = 0;
  for (const part of all) {
    if (part === undefined || part.reason !== first.reason) return undefined;
    count = plus(count, part.count);
    bytes = plus(bytes, part.bytes);
  }
  return { reason: first.reason, count, bytes };
}
