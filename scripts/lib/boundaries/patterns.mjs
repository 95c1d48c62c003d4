// Paths against the patterns of the table.

const SPECIAL = /[.+?^${}()|[\]\\]/g;

/** @param {string} pattern @param {Readonly<Record<string, string>>} names what `<own>` stands for */
function expression(pattern, names) {
  const filled = pattern.replace(/<(\w+)>/g, (all, name) => names[name] ?? all);
  const text = filled
    .replaceAll(SPECIAL, String.raw`\$&`)
    .replaceAll('/**/', '/(?:.*/)?')
    .replaceAll('/**', '/.+')
    .replace(/(?<![.\])])\*/g, '[^/]*')
    .replace(/<(\w+)>/g, '(?<$1>[^/]+)');
  return new RegExp(`^${text}$`, 'u');
}

/**
 * The names a path gives to a pattern's brackets; undefined when it does not fit.
 * @param {string} file @param {string} pattern
 * @returns {Record<string, string> | undefined}
 */
export function fit(file, pattern) {
  const found = expression(pattern, {}).exec(file);
  return found === null ? undefined : { ...found.groups };
}

/** @param {string} file @param {readonly string[]} patterns @param {Readonly<Record<string, string>>} [names] */
export function fitsAny(file, patterns, names = {}) {
  return patterns.some((pattern) => expression(pattern, names).test(file));
}
