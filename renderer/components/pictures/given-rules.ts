/** What was dropped or pasted, sorted. */
export interface Sorted {
  /** Files of this machine: they go by their path, whatever their size. */
  readonly withPath: readonly File[];
  /** Pictures that exist nowhere but in the clipboard. */
  readonly pictures: readonly File[];
  /** Names of folders; they are never taken. */
  readonly folders: readonly string[];
  /** Anything else without a path. */
  readonly others: readonly string[];
}

interface Item {
  readonly kind: string;
  getAsFile(): File | null;
  webkitGetAsEntry?(): { readonly isDirectory: boolean; readonly name: string } | null;
}

/** Sorts what a drop or a paste holds. `hasPath`: whether a file lies on this machine. Pure. */
export function sortGiven(items: Iterable<Item>, hasPath: (file: File) => boolean): Sorted {
  const withPath: File[] = [];
  const pictures: File[] = [];
  const folders: string[] = [];
  const others: string[] = [];
  for (const item of items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry?.();
    const file = item.getAsFile();
    if (entry?.isDirectory === true) folders.push(entry.name);
    else if (file === null) continue;
    else if (hasPath(file)) withPath.push(file);
    else if (file.type.startsWith('image/')) pictures.push(file);
    else others.push(file.name);
  }
  return { withPath, pictures, folders, others };
}

/** Whether something is dragged that may be files. Pure. */
export function holdsFiles(transfer: { readonly types: readonly string[] } | null): boolean {
  return transfer?.types.includes('Files') === true;
}
