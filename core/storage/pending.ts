import { join } from 'node:path';
import { z } from 'zod';
import type { DataLayout } from '../platform/paths.ts';
import type { Files } from '../platform/ports.ts';

/** Work on the data as a whole, which only a start can do: nothing has the database open yet. */
const pendingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('erase'), at: z.iso.datetime(), secrets: z.array(z.string()) }),
  /** `folder` below the data folder holds what takes the place of the present data. */
  z.object({ kind: z.literal('import'), at: z.iso.datetime(), folder: z.string().regex(/^move\/[\w-]+$/u) }),
]);
export type Pending = z.output<typeof pendingShape>;

/** The order to the next start. As long as it lies there, the work is not done. */
export function pendingPath(layout: DataLayout): string {
  return join(layout.root, 'pending.json');
}

export async function readPending(files: Files, layout: DataLayout): Promise<Pending | undefined> {
  const path = pendingPath(layout);
  if ((await files.stat(path))?.kind !== 'file') return undefined;
  try {
    const parsed = pendingShape.safeParse(JSON.parse(await files.readText(path, 100_000)));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** On the disk when this resolves: from here on the work is done, whatever ends the process. */
export async function writePending(files: Files, layout: DataLayout, pending: Pending): Promise<void> {
  await files.writeAtomic(pendingPath(layout), JSON.stringify(pending));
}
