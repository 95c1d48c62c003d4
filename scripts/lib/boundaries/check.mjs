// Every source file of the product against the table.

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { circles } from './circles.mjs';
import { reachOf } from './read-source.mjs';
import { computedViolation, importViolation, nowViolation, target } from './rules.mjs';

/** @typedef {import('./rules.mjs').Violation} Violation */

/** Sides of the product. Tests, scripts and benchmarks may import everything. */
const SIDES = ['shared', 'core', 'cli', 'electron', 'renderer'];
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
/** Settings of tools are no part of the product; declarations have no code. */
const NOT_SOURCE = /\.config\.ts$|\.d\.ts$/;

/**
 * Violations of the sources below a folder, in the order of their files.
 * @param {string} root
 * @returns {Promise<{files: number, violations: Violation[]}>}
 */
export async function checkBoundaries(root) {
  const files = (await Promise.all(SIDES.map((side) => sourcesBelow(root, side)))).flat().sort();
  const texts = await Promise.all(files.map((file) => readFile(path.join(root, file), 'utf8')));
  return { files: files.length, violations: violationsOf(new Map(files.map((file, at) => [file, texts[at] ?? '']))) };
}

/**
 * @param {ReadonlyMap<string, string>} sources path from the project's folder → text
 * @returns {Violation[]}
 */
export function violationsOf(sources) {
  /** @type {Violation[]} */
  const violations = [];
  /** @type {import('./circles.mjs').Edge[]} */
  const edges = [];
  for (const [file, text] of sources) {
    const reach = reachOf(file, text);
    const found = [
      ...reach.imports.map((entry) => importViolation(file, entry)),
      ...reach.now.map((entry) => nowViolation(file, entry)),
      ...reach.computed.map((line) => (file.endsWith('.mjs') ? undefined : computedViolation(file, line))),
    ];
    violations.push(...found.filter((violation) => violation !== undefined));
    for (const { specifier, line } of reach.imports) edges.push({ file, line, to: target(file, specifier).name });
  }
  return [...violations, ...circles(edges)];
}

/** @param {string} root @param {string} folder @returns {Promise<string[]>} */
async function sourcesBelow(root, folder) {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !NOT_SOURCE.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}

/** A violation in words: where, what, the rule, what to do. @param {Violation} violation */
export function sentence({ file, line, what, rule, instead }) {
  return `${file}:${line} ${what}.\n  ${rule}${instead === '' ? '' : ` ${instead}`}`;
}
