const MAX_PATH = 1_000;

/** Why a path must not stand in an archive, in words; undefined when it may. Pure. */
export function pathProblem(path: string): string | undefined {
  if (path === '') return 'an empty name';
  if (path.length > MAX_PATH) return 'a name that is too long';
  if (/\p{Cc}/u.test(path)) return 'a name with control characters';
  if (path.includes('\\')) return 'a name with a backslash';
  if (/^[A-Za-z]:/.test(path) || path.startsWith('/')) return 'an absolute path';
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.')) return 'a path that leads out of its folder';
  if (parts.at(-1) === '') return 'a folder entry';
  if (parts.includes('')) return 'a path with an empty part';
  return undefined;
}

/** Order of names by their UTF-16 code units: the same on every machine and in every language. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
