import { expect, it } from 'vitest';
import { createFinder, createTextScanner, fingerprintKey, fingerprintOf } from '../../../core/gate/scan/index.ts';

const KEY = fingerprintKey(Buffer.alloc(32, 7));
const KNOWN = createFinder(
  KEY,
  Array.from({ length: 200 }, (_, index) => fingerprintOf(KEY, `Secr3t-${index * 7919}x`, 'password')).filter(
    (print) => print !== undefined,
  ),
);
const MEGABYTE = 1 << 20;
/** A tenth of a second each on a machine of its own; what is not linear takes minutes. */
const LIMIT_MS = 3000;

it.each([
  'Password=x;',
  'password="',
  "password='",
  'password=password',
  'key key ',
  'eyJ',
  'eyJa.',
  'a:b@',
  '://a:',
  'aGVsbG8gd29ybGQg',
  '%41%42',
  '&amp;amp;amp;',
  '<password ',
  '<add name="password" ',
  String.raw`\"password\":`,
  String.raw`\\\"`,
  '-----BEGIN PRIVATE KEY-----',
  'a\0b\0',
  'mysql -p ',
  'curl -u ',
  '7z 7z ',
  ':::',
  'AAAA1-BBBB2-',
  'value":"name":"password',
  'Secr3t-',
  '\u001B[31m',
  '\uFF50',
])('a line of a megabyte of %j does not hold anybody up', (unit) => {
  const bytes = Buffer.from(unit.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(unit))));
  const started = performance.now();
  const scanner = createTextScanner(KNOWN);
  scanner.push(bytes);
  scanner.end();
  expect(performance.now() - started).toBeLessThan(LIMIT_MS);
});
