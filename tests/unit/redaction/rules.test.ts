import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { loadRules, redactorFor } from './vectors.ts';

const rules = loadRules();
const redactor = redactorFor(rules, 'strict');

function redacted(text: string): string {
  const done = redactor.redact({ name: '', format: text.startsWith('<') ? 'xml' : 'log', bytes: Buffer.from(text) });
  return done.ok ? Buffer.from(done.bytes).toString() : `withheld: ${done.reason}`;
}

const { file } = rules;
const lists = Object.entries(file).filter(
  (entry): entry is [string, { words: string[]; match: string[]; not: string[] }] =>
    typeof entry[1] === 'object' && 'words' in entry[1],
);
const all = [
  ...[...file.keys, ...file.shapes, ...file.commands].map(({ id, match, not }) => ({ id, match, not })),
  ...lists.map(([id, { match, not }]) => ({ id, match, not })),
];

describe('rules of resources/redaction/rules.json', () => {
  test.each(all)('$id changes what it must and leaves what it must', ({ match, not }) => {
    expect(match.filter((text) => redacted(text) === text)).toEqual([]);
    expect(not.map(redacted)).toEqual(not);
  });

  test('each rule for keys, shapes and commands has examples of both kinds', () => {
    const rulesWithExamples = [...file.keys, ...file.shapes, ...file.commands];
    expect(rulesWithExamples.filter(({ match, not }) => match.length === 0 || not.length === 0)).toEqual([]);
  });

  test('ids are unique and the version tells its year', () => {
    const names = all.map(({ id }) => id);
    expect(new Set(names).size).toBe(names.length);
    expect(file.version).toMatch(/^20\d\d\.\d{1,2}\.\d+$/);
  });
});
