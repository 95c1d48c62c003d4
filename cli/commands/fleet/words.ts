import type { DamagedEntry, SharePublished } from '../../../shared/domain/fleet.ts';

/** What became of a collection that was to go on a share. */
export function publishedLines({ written, share, folder, missing }: SharePublished): readonly string[] {
  if (written) return [`On the share: ${folder} in ${share}.`];
  return [
    `Not all of it is on the share ${share}; the bundle stays here.`,
    ...missing.map(({ what, reason }) => `  ${what}: ${reason}`),
    'Put it there later: companion fleet publish DIR.',
  ];
}

/** Entries of a share that could not be read. */
export function damagedLines(damaged: readonly DamagedEntry[]): readonly string[] {
  if (damaged.length === 0) return [];
  const place = ({ folder, file }: DamagedEntry): string => (file === null ? folder : `${folder}/${file}`);
  return ['', 'Not read:', ...damaged.map((entry) => `  ${place(entry)}: ${entry.reason}`)];
}
