import type { FleetMachine } from '../../shared/domain/fleet.ts';

/** So much of an id is in the name of a machine's folder. */
const ID_LETTERS = 8;
const LONGEST_NAME = 40;

/** Folders that this app makes on a share. */
export const MACHINE_FOLDER = /^[a-z0-9](?:[a-z0-9_-]{0,39})-[0-9a-f]{8}$/u;
/** Summaries: the moment and the end of the snapshot's id. */
export const SUMMARY_FILE = /^\d{8}T\d{6}Z-[0-9a-f]{12}\.json$/u;
/** Any file of a collection. */
export const COLLECTION_FILE = /^\d{8}T\d{6}Z-[0-9a-f]{12}\.(?:json|(?:zip|tar\.zst)(?:\.age)?)$/u;
/** What a killed process leaves. */
export const UNFINISHED_FILE = /^\.\d{8}T\d{6}Z-[0-9a-f]{12}\..*\.tmp$/u;

/**
 * The folder of a machine on a share: its name in small letters and the beginning of its id, so that names that differ by
 * case or not at all do not meet. Without dots and never a name that Windows keeps for itself. Pure.
 */
export function folderOf({ id, name }: FleetMachine): string {
  const safe = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_-]+/gu, '-')
    .replaceAll(/^[-_]+|[-_]+$/gu, '')
    .slice(0, LONGEST_NAME)
    .replaceAll(/[-_]+$/gu, '');
  return `${safe === '' ? 'machine' : safe}-${id.slice(0, ID_LETTERS)}`;
}

/** Whether a folder is the one of a machine with this id. Pure. */
export function isFolderOf(folder: string, { id }: FleetMachine): boolean {
  return folder.endsWith(`-${id.slice(0, ID_LETTERS)}`);
}

/** The name of a collection's files without their ending; names sort by time. Pure. */
export function fileStem(takenAt: string, snapshotId: string): string {
  const moment = new Date(takenAt).toISOString().replaceAll(/[-:]|\.\d{3}/gu, '');
  const letters = snapshotId.toLowerCase().replaceAll(/[^0-9a-f]/gu, '');
  return `${moment}-${letters.slice(-12).padStart(12, '0')}`;
}

/** ".zip", ".tar.zst", ".zip.age" of a bundle's path. Pure. */
export function bundleEnding(path: string): string {
  const ending = /(?:\.tar\.zst|\.zip)?(?:\.age)?$/iu.exec(path)?.[0].toLowerCase() ?? '';
  return ending === '' ? '.zip' : ending;
}
