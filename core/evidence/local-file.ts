import type { Files } from '../platform/ports.ts';

/** The file beside a bundle that never leaves: what each mark of the bundle stands for. */
export function localFileOf(bundle: string): string {
  return `${bundle}.local.json`;
}

/**
 * Writes what the bundle's marks stand for beside it, for the preview on this machine. Readable by this account alone.
 * `plainSha256` says which archive it belongs to.
 */
export async function writeLocalFile(
  files: Files,
  path: string,
  plainSha256: string,
  marks: ReadonlyMap<string, string>,
): Promise<void> {
  const inOrder = [...marks].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const content = { schema: 1, plainSha256, marks: Object.fromEntries(inOrder) };
  await files.writeAtomic(path, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}
