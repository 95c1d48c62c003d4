import { z } from 'zod';
import { sha256Hex } from '../../shared/domain/primitives.ts';

export const MANIFEST = 'manifest.json';
export const SEALED_KEY = 'key.json';
export const MOVED_DATABASE = 'companion.db';

/** What an archive for another machine says of itself. */
export const moveManifest = z.object({
  format: z.literal('support-companion-move'),
  version: z.literal(1),
  app: z.string(),
  schema: z.int().positive(),
  exportedAt: z.iso.datetime(),
  host: z.string(),
  /** Where things lay there, so that paths in the database are led to the new place. */
  folders: z.object({ bundles: z.string(), folderPortal: z.string() }),
  files: z.array(z.object({ path: z.string(), bytes: z.int().nonnegative(), sha256: sha256Hex })),
});
export type MoveManifest = z.output<typeof moveManifest>;

/** Whether a path of the data folder goes with a move: what cannot be made again. Pure. */
export function isMoved(path: string): boolean {
  if (/(?:^|\/)\.[^/]*\.tmp$/u.test(path)) return false;
  return (
    /^attachments\/[0-9a-f]{2}\/[0-9a-f]{64}$/u.test(path) ||
    /^bundles\/(?:first\/)?[^/]+$/u.test(path) ||
    path.startsWith('folder-portal/')
  );
}

/** Whether an archive may hold this path. Pure. */
export function isExpected(path: string): boolean {
  return path === MANIFEST || path === SEALED_KEY || path === MOVED_DATABASE || isMoved(path);
}

/** The last part of a path of either system. Pure. */
export function baseName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}

/** Whether a path of either system lies directly in a folder. Pure. */
export function isDirectlyIn(path: string, folder: string): boolean {
  return path.startsWith(folder) && path.length > folder.length && path.slice(folder.length + 1) === baseName(path);
}
