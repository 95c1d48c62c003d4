// Does what is installed fit package-lock.json? Pure: two parsed lock files in, an answer out.

/**
 * @typedef {{version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[]}} LockEntry
 * @typedef {{packages?: Record<string, LockEntry>}} LockFile
 * @typedef {{os: string, cpu: string}} Machine
 */

/** npm's rule for `os` and `cpu`: a list of names, or of names that are excluded with "!". @param {string | string[] | undefined} list @param {string} own */
function allows(list, own) {
  const names = list === undefined ? [] : [list].flat();
  if (names.includes(`!${own}`)) return false;
  const wanted = names.filter((name) => !name.startsWith('!'));
  return wanted.length === 0 || wanted.includes(own);
}

/**
 * npm leaves out an optional package when it is for another system, and then also what only that package needs (which
 * names no system). One that names this system must be there.
 * @param {LockEntry} entry
 * @param {Machine} machine
 */
function mayBeAbsent(entry, machine) {
  if (entry.optional !== true) return false;
  const isForThisSystem = allows(entry.os, machine.os) && allows(entry.cpu, machine.cpu) && entry.libc === undefined;
  return !isForThisSystem || (entry.os === undefined && entry.cpu === undefined);
}

/**
 * The first package that keeps node_modules from fitting the lock file, or undefined when it fits.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json, which npm writes when an install is complete
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function firstMismatch(wanted, installed, machine) {
  const want = wanted.packages ?? {};
  const have = installed.packages ?? {};
  for (const [location, entry] of Object.entries(want)) {
    if (location === '') continue;
    const found = have[location];
    if (found === undefined) {
      if (mayBeAbsent(entry, machine)) continue;
      return location;
    }
    if (found.version !== entry.version || found.integrity !== entry.integrity) return location;
  }
  return Object.keys(have).find((location) => location !== '' && want[location] === undefined);
}
