// Holds a bundle against what lies below the root: everything is in it or named as withheld, and the counts add up.
import { execFileSync } from 'node:child_process';
import type { BundleManifest } from '../../../shared/domain/evidence.ts';
import type { Items } from './items.ts';

/** Kinds of files that were taken from below the root, as against what the app says itself. */
const FROM_ROOT: ReadonlySet<string> = new Set(['log', 'settings', 'recording', 'scenario']);

export interface Account {
  /** Files in the bundle that came from below the root, and the sum of the counts of what was withheld. */
  readonly named: number;
  /** What that has to be: at least every item that can be seen, at most those in shut folders and the folders too. */
  readonly least: number;
  readonly most: number;
}

/** The account of a bundle; `passing` things may or may not have been there. Pure. */
export function accountOf(manifest: BundleManifest, { items, shutFolders }: Items, passing = 0): Account {
  const hidden = items.filter(({ isHidden }) => isHidden).length;
  const packed = manifest.files.filter(({ kind }) => FROM_ROOT.has(kind)).length;
  return {
    named: manifest.withheld.reduce((sum, { count }) => sum + (count ?? 1), packed),
    least: items.length - hidden,
    most: items.length + shutFolders + passing,
  };
}

/** The manifest of a bundle, read by another program. */
export function manifestOf(bundle: string): BundleManifest {
  const [file = '', ...args] = bundle.endsWith('.zip')
    ? ['unzip', '-p', bundle, 'manifest.json']
    : ['tar', '--zstd', '-xOf', bundle, 'manifest.json'];
  return JSON.parse(execFileSync(file, args, { maxBuffer: 1 << 28 }).toString()) as BundleManifest;
}
