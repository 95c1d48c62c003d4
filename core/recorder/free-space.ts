import type { Clock, Files } from '../platform/ports.ts';

/** A share whose server is away answers late or never; the sample is made without it. */
const PATIENCE_MS = 1_000;

/** Asks for the free bytes of a folder's disk, never twice at once. Null when there is no answer in time. */
export function createFreeSpace(
  files: Pick<Files, 'freeBytes'>,
  clock: Clock,
): (path: string) => Promise<number | null> {
  const asked = new Set<string>();
  return async (path) => {
    if (asked.has(path)) return null;
    asked.add(path);
    const answer = files.freeBytes(path).finally(() => asked.delete(path));
    let cancel = (): void => undefined;
    const late = new Promise<undefined>((resolve) => {
      cancel = clock.after(PATIENCE_MS, () => resolve(undefined));
    });
    try {
      return (await Promise.race([answer, late])) ?? null;
    } finally {
      cancel();
    }
  };
}
