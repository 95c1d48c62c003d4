import { join } from 'node:path';
import type { HandoverDeps } from './types.ts';

/** Packages on their way in or out, whole or half written. */
const LEFT = /^\.?(?:queue|given|taken)-/u;

/** Removes what a run that was killed left in the work folder; nobody else works there while this one may write. */
export async function clearLeft({ files, workFolder }: Pick<HandoverDeps, 'files' | 'workFolder'>): Promise<void> {
  // No folder yet: nothing was left.
  const there = await files.list(workFolder).catch(() => []);
  for (const { kind, name } of there)
    if (kind === 'file' && LEFT.test(name)) await files.remove(join(workFolder, name)).catch(() => undefined);
}
