// One import, or one question for "now", against the table.

import { builtinModules } from 'node:module';
import path from 'node:path';
import { fit, fitsAny } from './patterns.mjs';
import {
  EXTRA_BUILTINS,
  EXTRA_IMPORTS,
  GUARDED_BUILTINS,
  NOW,
  PACKAGES,
  SHARED_PACKAGES,
  specialZone,
  WITHOUT_NODE,
  ZONES,
} from './table.mjs';

/** @typedef {{file: string, line: number, rule: string, what: string, instead: string}} Violation */

/** Where an import leads: a file of the project, a module of Node, or a package. @param {string} file @param {string} specifier */
export function target(file, specifier) {
  if (specifier.startsWith('.')) {
    const bare = specifier.split('?')[0] ?? specifier;
    return { kind: 'file', name: path.posix.normalize(path.posix.join(path.posix.dirname(file), bare)) };
  }
  const bare = specifier.replace(/^node:/, '');
  const [first = ''] = bare.split('/');
  if (specifier.startsWith('node:') || builtinModules.includes(bare)) return { kind: 'builtin', name: first };
  const scope = specifier.startsWith('@') ? 2 : 1;
  return { kind: 'package', name: specifier.split('/').slice(0, scope).join('/') };
}

/** The zone of a file with the names its pattern gave; undefined when the table has none. @param {string} file */
export function zoneOf(file) {
  const special = specialZone(file);
  for (const zone of ZONES) {
    if (special !== undefined && zone.name !== special) continue;
    for (const pattern of zone.files) {
      const names = fit(file, pattern);
      if (names !== undefined && (special !== undefined || !isSpecialOnly(zone.name))) return { zone, names };
    }
  }
  return undefined;
}

/** Core domains are told apart by `specialZone`, so their wide patterns must not catch other files. @param {string} name */
function isSpecialOnly(name) {
  return ZONES.some((zone) => zone.name === name && zone.files.some((pattern) => pattern.startsWith('core/<')));
}

/** @param {string} file @param {import('./read-source.mjs').Import} found @returns {Violation | undefined} */
export function importViolation(file, found) {
  const to = target(file, found.specifier);
  const problem =
    to.kind === 'file'
      ? fileProblem(file, to.name, found.typeOnly)
      : to.kind === 'builtin'
        ? builtinProblem(file, to.name)
        : packageProblem(file, to.name);
  if (problem === undefined) return undefined;
  return { file, line: found.line, what: `imports ${found.specifier}`, ...problem };
}

/** @param {string} file @param {string} name @param {boolean} typeOnly */
function fileProblem(file, name, typeOnly) {
  const found = zoneOf(file);
  if (found === undefined) {
    return { rule: 'Every file belongs to a zone of the table.', instead: 'Move it, or add its folder to the table.' };
  }
  const { zone, names } = found;
  if (fitsAny(name, zone.may, names) && (typeOnly || !isRulesLeak(file, name))) return undefined;
  if (EXTRA_IMPORTS.some(({ from, to }) => fitsAny(file, [from]) && fitsAny(name, [to]))) return undefined;
  const may = zone.may.map((pattern) => pattern.replace(/<(\w+)>/g, (all, key) => names[key] ?? all));
  return { rule: `${zone.name} may import only ${may.join(', ')}.`, instead: zone.instead };
}

/** A `*-rules` file of a domain is pure only when what it imports of its domain is pure too. @param {string} file @param {string} name */
function isRulesLeak(file, name) {
  if (!file.startsWith('core/') || !file.endsWith('-rules.ts')) return false;
  return name.startsWith('core/') && !/(?:-rules|\/types)\.ts$/.test(name);
}

/** @param {string} file @param {string} name */
function builtinProblem(file, name) {
  if (fitsAny(file, WITHOUT_NODE)) {
    return { rule: 'shared, the window and the bridge know no Node.', instead: 'Put it behind the contract.' };
  }
  if (!GUARDED_BUILTINS.modules.includes(name) || fitsAny(file, GUARDED_BUILTINS.in)) return undefined;
  if (EXTRA_BUILTINS.some((extra) => extra.file === file && extra.modules.includes(name))) return undefined;
  return { rule: `node:${name} is used only in ${GUARDED_BUILTINS.in.join(', ')}.`, instead: GUARDED_BUILTINS.instead };
}

/** @param {string} file @param {string} name */
function packageProblem(file, name) {
  if (fitsAny(file, ['shared/**']) && !SHARED_PACKAGES.includes(name)) {
    return {
      rule: `shared imports no package but ${SHARED_PACKAGES.join(', ')}.`,
      instead: 'Move it to the side that needs it.',
    };
  }
  const known = PACKAGES.find(({ names }) => names.includes(name));
  if (known === undefined) {
    const instead = 'If the product needs it, name it in the table with the folders that may import it.';
    return { rule: `The package ${name} is not in the table.`, instead };
  }
  if (fitsAny(file, known.in)) return undefined;
  return { rule: `The package ${name} is imported only in ${known.in.join(', ')}.`, instead: known.instead };
}

/** @param {string} file @param {{specifier: string, line: number}} found @returns {Violation | undefined} */
export function nowViolation(file, found) {
  if (!fitsAny(file, NOW.guarded) || fitsAny(file, NOW.in)) return undefined;
  const rule = `"now" comes only from ${NOW.in[0]}.`;
  return { file, line: found.line, what: `asks ${found.specifier}`, rule, instead: NOW.instead };
}

/** @param {string} file @param {number} line @returns {Violation} */
export function computedViolation(file, line) {
  const rule = 'The name of an imported module is written out, so that it can be checked.';
  return { file, line, what: 'imports a module whose name is computed', rule, instead: 'Write one import per module.' };
}
