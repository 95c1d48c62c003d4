// Which texts of the core reach people in the window: everything that reads like words, less what is named here.

import { LEFT_OUT } from './left-out.ts';

/** Where sentences are written that the window and the desktop show. */
export const SOURCES = ['core/**/*.ts', 'shared/**/*.ts', 'electron/core-host/**/*.ts'];

/** Files whose texts are read by machines, by support in a bundle, or at a terminal alone. */
export const UNREAD_FILES: readonly RegExp[] = [
  /^shared\/i18n\//u,
  /^core\/db\/migrations\//u,
  // The README inside a bundle and the manifest: support reads them, in English.
  /^core\/bundle\/(?:readme|stage|manifest-rules|publish)\.ts$/u,
  // A part of the case's text: support reads it, in English, and the review shows it as it goes.
  /^shared\/domain\/severity-why\.ts$/u,
  // Reasons of an order, for who changes it.
  /^shared\/domain\/ask-order-rules\.ts$/u,
  // Words that scanners look for.
  /^core\/gate\/scan\/(?:commands|key-words|fingerprints|shapes)\.ts$/u,
  /^core\/redaction\/(?:scan|triggers|keys|names|json-tokens)/u,
  // Programs and queries in other languages.
  /^core\/windows\/(?:script|section-scripts|probe-request)\.ts$/u,
  /^core\/platform\/net\/multipart\.ts$/u,
  /^core\/portals\/request-tracker\/(?:history|marked-ticket|marks|case-text|checks-text)\.ts$/u,
];

/** Texts of some files that are read at a terminal alone: what a setting does is told by `settings list`. */
const UNREAD_IN: readonly (readonly [file: RegExp, text: RegExp])[] = [
  [/^core\/settings\/settings-catalogue\.ts$/u, /^(?!it (?:has|is)|from )/u],
];

/** Texts that look like words and are none. */
const UNREAD_TEXTS: readonly RegExp[] = [
  /^(?:SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER|PRAGMA|BEGIN|WITH|VACUUM|SAVEPOINT|ROLLBACK|ATTACH|REINDEX)\b/u,
  /^rowid\b|\bAS (?:id|rank)\b/u,
  /^\s*(?:AND|OR|WHERE|ORDER BY|LIMIT|SET|FROM|JOIN)\b/u,
  /\\[bdswWS(]|\(\?[:=!<]|\|[A-Za-z]+\|/u,
  /^-----|^HK(?:CU|LM)|ObjectType=|__CurrentUser__/u,
  /^(?:text|application|multipart)\//u,
];

/** Two words at least, or one and a number or value: what is shorter is told in the module `terms` of the catalogue. */
const WORDS =
  /^(?:1|\{0\}) [a-z ]{2,30}$|[A-Za-z]{2,}[^A-Za-z]* [^A-Za-z]*[A-Za-z]{2,}|[A-Za-z]{3,}[^A-Za-z{]* \{\d|\} [A-Za-z]{3,}/u;

/** Whether a person may read a text of a file in the window. Pure. */
export function reachesPeople(template: string, file: string): boolean {
  return (
    WORDS.test(template) &&
    !LEFT_OUT.has(template) &&
    !UNREAD_TEXTS.some((pattern) => pattern.test(template)) &&
    !UNREAD_IN.some(([of, text]) => of.test(file) && text.test(template))
  );
}
