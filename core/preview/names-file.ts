import { z } from 'zod';
import type { Files } from '../platform/ports.ts';

/** Mark → true value, of this computer alone. */
export type Names = ReadonlyMap<string, string>;

const MOST_BYTES = 32 * 1024 * 1024;
const shape = z.object({ marks: z.record(z.string(), z.string()) });

/** What lies beside a bundle and is never sent. Empty where there is none, or none that can be read. */
export async function readNames(files: Files, path: string | null): Promise<Names> {
  if (path === null || (await files.stat(path).catch(() => undefined))?.kind !== 'file') return new Map();
  try {
    const parsed = shape.safeParse(JSON.parse(await files.readText(path, MOST_BYTES)));
    return new Map(parsed.success ? Object.entries(parsed.data.marks) : []);
  } catch {
    return new Map();
  }
}
