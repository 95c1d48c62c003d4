/** The name of an entry: core/platform/workers/<name>.ts. */
export type EntryName = `${string}-worker`;

/**
 * Where a worker's code lies, seen from the module at `moduleUrl`: beside it in the sources, in out/core/workers in a
 * build (every program of a build lies in a folder of out/). A worker thread cannot be started from inside app.asar, so a
 * packaged app takes the unpacked copy. Pure.
 */
export function entryLocation(moduleUrl: string, entry: EntryName): URL {
  if (moduleUrl.endsWith('.ts')) return new URL(`./${entry}.ts`, moduleUrl);
  const unpacked = moduleUrl.replace(/\/app\.asar\//, '/app.asar.unpacked/');
  return new URL(`../core/workers/${entry}.cjs`, unpacked);
}
