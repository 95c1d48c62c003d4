import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { loadRules, redactorFor } from './vectors.ts';

const redactor = redactorFor(loadRules(), 'strict');
const UNITS = [
  '@',
  'x@',
  '://a:b',
  "password=['",
  'Cookie: a=',
  'password="',
  'pass ',
  '://',
  '{"',
  'a.',
  'Bearer ',
  '1.',
  'password=<',
  'net user ',
  'eyJ',
  'AB\\',
  'a:',
  '<a b="',
  '<a>',
  '-----BEGIN PRIVATE KEY-----',
  '%3D',
  'password:\n',
  '“',
  'password=\\"',
  '::',
  '-',
];

function millis(unit: string, size: number): number {
  const bytes = Buffer.from(unit.repeat(Math.ceil(size / unit.length)));
  const from = performance.now();
  redactor.redact({ name: '', format: 'log', bytes });
  return performance.now() - from;
}

test('time grows with the text alone when a line repeats one trap', () => {
  // Four times the text may take ten times as long on a busy machine, never sixteen and more at this size.
  const slow = UNITS.filter((unit) => {
    millis(unit, 60_000);
    const small = Math.max(40, millis(unit, 60_000));
    return millis(unit, 240_000) > small * 14;
  });
  expect(slow).toEqual([]);
});
