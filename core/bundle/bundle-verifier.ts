import type { BundleManifest } from '../../shared/domain/evidence.ts';
import { errorCode } from '../../shared/error-code.ts';
import { isRefusal } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import { MANIFEST_NAME } from './manifest-rules.ts';
import { openArchive, openBundle } from './open-bundle.ts';
import { tarProblems } from './tar-check.ts';
import { zipProblems } from './zip-check.ts';

/** The answer of `bundle verify`. */
export interface BundleCheck {
  readonly ok: boolean;
  /** Files in the archive beside the manifest. */
  readonly files: number;
  /** In words, one per thing that is wrong. */
  readonly problems: readonly string[];
  /** For how many the file is encrypted, when no identity opened it: then nothing in it was checked. */
  readonly encryptedFor?: number;
}

const MAX_PROBLEMS = 100;

/**
 * Checks a bundle: a sound archive (ZIP or tar.zst, age around it when `identities` are given), a manifest of schema 1,
 * every named file there with its size, checksum and sha256, and nothing else. Needs no data folder. Never throws for
 * what is wrong with the file. scripts/verify-bundle.mjs does the same without this app and must agree, problem by
 * problem.
 */
export async function verifyBundle(
  files: Files,
  path: string,
  identities: readonly string[] = [],
): Promise<BundleCheck> {
  try {
    const archive = await openArchive(files, path, identities, 'all');
    if (archive.format === 'age') return encrypted(archive.recipients);
    if (archive.format === 'tar.zst') {
      const checked = await tarProblems(archive.tar);
      return answer(checked.files, checked.problems);
    }
    const count = archive.zip.entries.filter((entry) => entry.path !== MANIFEST_NAME).length;
    return answer(count, await zipProblems(archive.zip));
  } catch (error) {
    if (isRefusal(error)) return answer(0, [error.message]);
    const code = errorCode(error);
    if (code === undefined) throw error;
    return answer(0, [`The file could not be read (${code}).`]);
  }
}

/** The manifest of a bundle; undefined when the file is none of ours, or encrypted. Checks nothing else. */
export async function readManifest(files: Files, path: string): Promise<BundleManifest | undefined> {
  try {
    return (await openBundle(files, path)).manifest;
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

/** Whether a file is encrypted with age; false when it is anything else. */
export async function isEncrypted(files: Files, path: string): Promise<boolean> {
  try {
    return (await openArchive(files, path, [], 'parts')).format === 'age';
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}

function encrypted(recipients: number): BundleCheck {
  const whom = recipients === 1 ? '1 recipient' : `${recipients} recipients`;
  const problem = `The file is encrypted for ${whom}. Nothing in it was checked: that needs the secret key of one of them.`;
  return { ok: false, files: 0, problems: [problem], encryptedFor: recipients };
}

function answer(count: number, problems: readonly string[]): BundleCheck {
  const shown = problems.slice(0, MAX_PROBLEMS);
  const more = problems.length - shown.length;
  return { ok: problems.length === 0, files: count, problems: more > 0 ? [...shown, `And ${more} more.`] : shown };
}
