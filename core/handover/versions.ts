import { join } from 'node:path';
import type { HandoverPerson } from '../../shared/domain/handover.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { openPackage } from './package.ts';
import type { OpenPackage } from './package.ts';
import { isThere, makePlace, noteOnce, placesOf, readNote, takenNote } from './share.ts';
import type { Taken } from './share.ts';

/** More often no case is handed over anew; a chain that is longer leads in a circle. */
const MOST_VERSIONS = 1000;
/** How often the newest is asked for while one after another is replaced under the reader's eyes. */
const MOST_MOVES = 10;

/**
 * A package of a hand-over in a shared folder, and the note that ends its waiting, which is written once: somebody took
 * it, or a newer one, which lies there whole by then, stands in its place. So of taking and replacing one wins, and no
 * package ever changes.
 */
export interface Version {
  readonly package: string;
  readonly ended: string;
  /** Whether it waits still: neither taken nor replaced. */
  readonly isFree: boolean;
}

/** The first is called as ever; a later one by the name that the note of the one before gives. */
function placeOf(root: string, id: string, name: string): Omit<Version, 'isFree'> {
  const { folder, package: first, taken } = placesOf(root, id);
  if (name === '') return { package: first, ended: taken };
  return { package: join(folder, `case-${name}.companion-case`), ended: join(folder, `taken-${name}.json`) };
}

const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** The newest version, whether its package is there or not; undefined where nothing of the hand-over lies. */
async function newest(
  files: Files,
  root: string,
  id: string,
): Promise<(Version & { hasPackage: boolean }) | undefined> {
  const { folder } = placesOf(root, id);
  if ((await files.stat(folder))?.kind !== 'folder') return undefined;
  const listed = new Set((await files.list(folder)).flatMap(({ name, kind }) => (kind === 'file' ? [name] : [])));
  let version = placeOf(root, id, '');
  for (let nth = 1; nth <= MOST_VERSIONS; nth += 1) {
    const isFree = !listed.has(baseName(version.ended));
    const next = isFree ? undefined : (await readNote(files, version.ended, takenNote))?.next;
    if (next === undefined) return { ...version, isFree, hasPackage: listed.has(baseName(version.package)) };
    version = placeOf(root, id, next);
  }
  return undefined;
}

/** The version that counts; undefined where none is there. */
export async function currentVersion(files: Files, root: string, id: string): Promise<Version | undefined> {
  const version = await newest(files, root, id);
  return version?.hasPackage === true ? version : undefined;
}

/** A version with its package, opened. */
export interface OpenVersion {
  readonly version: Version;
  readonly opened: Result<OpenPackage>;
}

/** Opens the version that counts, whole, if it is `wanted`: one that is replaced while it is read is left for the newer. */
export async function openCurrent(
  files: Files,
  root: string,
  id: string,
  wanted: (version: Version) => boolean = () => true,
): Promise<OpenVersion | undefined> {
  for (let moves = 1; ; moves += 1) {
    const version = await currentVersion(files, root, id);
    if (version === undefined || !wanted(version)) return undefined;
    const opened = await openPackage(files, version.package).catch((error: unknown) => ({ error }));
    if ('ok' in opened && opened.ok) return { version, opened };
    const hasMoved = (await currentVersion(files, root, id))?.package !== version.package;
    if (hasMoved && moves < MOST_MOVES) continue;
    if ('ok' in opened) return { version, opened };
    throw opened.error;
  }
}

interface NewVersion {
  /** Whoever hands it over. */
  readonly by: HandoverPerson;
  readonly at: string;
  /** Name of a newer version, which nobody else uses. */
  readonly name: string;
  /** Whether it is another case than what lies there. */
  readonly isChanged: boolean;
  /** Writes the package; rejects where there is one. */
  readonly write: (path: string) => Promise<void>;
}

/**
 * Puts a case into a shared folder: as the first, or in the place of the one that waits. Answers who took that one, and
 * nothing is changed then; undefined where it lies there now.
 */
export async function putVersion(
  files: Files,
  root: string,
  id: string,
  given: NewVersion,
): Promise<Taken | undefined> {
  await makePlace(files, root, id);
  const before = await newest(files, root, id);
  const place = before ?? { ...placeOf(root, id, ''), isFree: true, hasPackage: false };
  if (!place.hasPackage || !given.isChanged) {
    // Written by an attempt that was cut off behind it: without a change it is the same.
    if (!place.hasPackage) await given.write(place.package).catch(unlessThere);
    return undefined;
  }
  const { by, at, name } = given;
  const taker = async (): Promise<Taken> => (await readNote(files, place.ended, takenNote)) ?? somebody(at);
  if (!place.isFree) return taker();
  const newer = placeOf(root, id, name);
  await given.write(newer.package);
  if (await noteOnce(files, place.ended, { by, at, claim: '', next: name })) {
    // What it held may be what somebody took off the case since.
    await files.remove(place.package).catch(() => undefined);
    return undefined;
  }
  await files.remove(newer.package).catch(() => undefined);
  return taker();
}

/** Takes back what waits: no package stands in its place. False where somebody took it, or nothing waits. */
export async function endVersion(
  files: Files,
  root: string,
  id: string,
  { by, at, name }: Pick<NewVersion, 'by' | 'at' | 'name'>,
): Promise<boolean> {
  const version = await currentVersion(files, root, id);
  if (version?.isFree !== true) return false;
  const isEnded = await noteOnce(files, version.ended, { by, at, claim: '', next: name });
  if (isEnded) await files.remove(version.package).catch(() => undefined);
  return isEnded;
}

/** Who took a case by a note that cannot be read. */
export function somebody(at: string): Taken {
  return { by: { name: 'Somebody else', email: '' }, at, claim: '' };
}

function unlessThere(error: unknown): void {
  if (!isThere(error)) throw error;
}
