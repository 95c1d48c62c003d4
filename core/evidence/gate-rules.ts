import type { GateHit } from '../../shared/domain/outgoing.ts';

/** Files of the bundle that hits stand in: the second part of `bundle.zip › logs/a.log`. Pure. */
export function filesOfHits(hits: readonly Pick<GateHit, 'where'>[], archive: string): ReadonlySet<string> {
  const name = archive.slice(Math.max(archive.lastIndexOf('/'), archive.lastIndexOf('\\')) + 1);
  return new Set(
    hits.flatMap(({ where }) => {
      const [first = '', second] = where.split(' › ');
      // A scanner that tells places without the archive's name tells the file first.
      return second === undefined || (first !== name && !first.endsWith(name)) ? [first, second ?? ''] : [second];
    }),
  );
}
