// What lies below a root, listed by its bytes and without following anything: the truth a bundle is held against.
import { lstatSync, readdirSync } from 'node:fs';

/** One thing below the root that is not a folder. */
export interface Item {
  /** Below the root, `/` between names; not always text. */
  readonly path: Buffer;
  readonly kind: 'file' | 'link' | 'other';
  /** Whether whoever may not read everything cannot get to it: it lies in a shut folder or in one whose name is no text. */
  readonly isHidden: boolean;
}

export interface Items {
  readonly items: readonly Item[];
  /** Folders nobody can look into: shut, or with a name that is no text. Each may stand for all that is in it. */
  readonly shutFolders: number;
}

const SLASH = Buffer.from('/');
const isText = (name: Buffer): boolean => Buffer.from(name.toString('utf8')).equals(name);

/** Lists everything below a root. Needs an account that may read all of it. */
export function itemsBelow(root: Buffer): Items {
  const items: Item[] = [];
  let shutFolders = 0;
  const visit = (folder: Buffer, below: Buffer, isHidden: boolean): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })) {
      const path = Buffer.concat([folder, SLASH, entry.name]);
      const place = below.length === 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
      if (!entry.isDirectory()) {
        items.push({ path: place, kind: kindOf(entry), isHidden });
        continue;
      }
      const isShut = (lstatSync(path).mode & 0o777) === 0 || !isText(entry.name);
      if (isShut && !isHidden) shutFolders += 1;
      visit(path, place, isHidden || isShut);
    }
  };
  visit(root, Buffer.alloc(0), false);
  return { items, shutFolders };
}

function kindOf(entry: { isFile(): boolean; isSymbolicLink(): boolean }): Item['kind'] {
  if (entry.isSymbolicLink()) return 'link';
  return entry.isFile() ? 'file' : 'other';
}
