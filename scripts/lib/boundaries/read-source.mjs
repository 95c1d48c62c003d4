// What a source file reaches for: its imports of every form, and its questions for "now".

import { parseSync } from 'vite';

/**
 * @typedef {{specifier: string, line: number, typeOnly: boolean}} Import
 * @typedef {{specifier: string, line: number}} Question
 * @typedef {{imports: Import[], computed: number[], now: Question[]}} Reach `computed`: lines of imports whose name is
 *   worked out while running; `now`: the expression and its line
 */

/**
 * @param {string} file its name says the language
 * @param {string} text
 * @returns {Reach}
 * @throws {Error} when it cannot be read as a program
 */
export function reachOf(file, text) {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} cannot be read: ${error.message}`);
  const lineAt = lineFinder(text);
  /** @type {Reach} */
  const reach = { imports: [], computed: [], now: [] };
  walk(program, (node) => {
    const line = lineAt(node.start);
    const source = sourceOf(node);
    if (source?.value !== undefined) reach.imports.push({ specifier: source.value, line, typeOnly: isTypeOnly(node) });
    if (source !== undefined && source.value === undefined) reach.computed.push(line);
    const now = questionForNow(node);
    if (now !== undefined) reach.now.push({ specifier: now, line });
  });
  return reach;
}

/** @param {string} text */
function lineFinder(text) {
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  return (/** @type {number} */ offset) => starts.filter((start) => start < offset).length + 1;
}

/** @param {unknown} value @param {(node: any) => void} visit */
function walk(value, visit) {
  if (Array.isArray(value)) {
    for (const entry of value) walk(entry, visit);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

/** The module a node names; a value that is not a literal has none. @param {any} node @returns {{value: string | undefined} | undefined} */
function sourceOf(node) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source ?? node.argument);
    case 'ExportNamedDeclaration':
      return node.source === null || node.source === undefined ? undefined : literal(node.source);
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'CallExpression':
      return isRequire(node.callee) && node.arguments.length > 0 ? literal(node.arguments[0]) : undefined;
    default:
      return undefined;
  }
}

/** Gone when the program runs. @param {any} node */
function isTypeOnly(node) {
  return node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type';
}

/** `require(…)` and `require.resolve(…)`. @param {any} callee */
function isRequire(callee) {
  const name = callee.type === 'MemberExpression' ? callee.object.name : callee.name;
  return name === 'require';
}

/** @param {any} node @returns {{value: string | undefined}} */
function literal(node) {
  if (node?.type === 'TSLiteralType') return literal(node.literal);
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return { value: node.quasis[0].value.cooked };
  return { value: typeof node?.value === 'string' ? node.value : undefined };
}

/** @param {any} node @returns {string | undefined} the question as it is written */
function questionForNow(node) {
  if (node.type === 'NewExpression' && node.callee.name === 'Date' && node.arguments.length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && node.callee.name === 'Date') return 'Date()';
  if (node.type !== 'MemberExpression') return undefined;
  const path = `${nameOf(node.object)}.${node.property.name ?? node.property.value}`;
  return ['Date.now', 'performance.now', 'process.hrtime', 'Temporal.Now'].includes(path) ? path : undefined;
}

/** `Date` and `globalThis.Date` alike. @param {any} node @returns {string} */
function nameOf(node) {
  return node.type === 'MemberExpression' ? String(node.property.name ?? node.property.value) : String(node.name);
}
