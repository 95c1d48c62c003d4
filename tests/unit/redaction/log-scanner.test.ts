import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createLogScanner, LOG_PATTERNS, LOG_RULES } from '../../../core/redaction/index.ts';
import type { LogHit } from '../../../core/redaction/index.ts';

/** What the patterns find by themselves, each rule alone. */
function byPatterns(text: string): readonly string[] {
  return LOG_RULES.flatMap((rule) =>
    [...text.matchAll(LOG_PATTERNS[rule])].map((found) => `${rule} ${found.index}-${found.index + found[0].length}`),
  ).sort();
}

function byScanner(text: string): readonly string[] {
  return LOG_RULES.flatMap((rule) =>
    createLogScanner([rule])
      .scan(text)
      .map((hit: LogHit) => `${hit.rule} ${hit.start}-${hit.end}`),
  ).sort();
}

const PIECES = [
  'password',
  'Passwd',
  'pwd',
  'secret',
  'token',
  'api_key',
  'apikey',
  '=',
  ':',
  ' ',
  '"',
  "'",
  ';',
  '@',
  '.',
  '-',
  '_',
  '\\',
  '/',
  '://',
  'a',
  'Zk7',
  'user',
  'CONTOSO',
  'AB',
  '10',
  '192',
  '255',
  '1.2.3.4',
  '0a',
  'ff',
  '00:1A:2B:3C:4D:5E',
  '\\Users\\',
  '/home/',
  'Bearer ',
  'eyJhbGciOiJIUzI1',
  '.eyJzdWIiOiJ4',
  'AKIA',
  'GM63E2FDZR23CC7J',
  'ghp_',
  'xoxb-',
  'glpat-',
  'sk_live_',
  'abcdefghij0123456789',
  'x.example',
  '\n',
  '%',
  '+',
  'ä',
  '€',
];

test('the scanner finds what the plain patterns find when lines are made of their pieces', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(byScanner(text)).toEqual(byPatterns(text));
    }),
    { numRuns: 3000 },
  );
});

test('a line of a megabyte costs little whatever it is made of', () => {
  const scanner = createLogScanner();
  for (const unit of [
    'a.',
    '1.',
    '=',
    '@',
    'AB\\',
    'a:',
    'eyJ',
    'password=',
    '://a:',
    'ff:',
    'Bearer ',
    'x@',
    '-',
    'ghp_',
  ]) {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const from = performance.now();
    scanner.scan(text);
    // Many times the measured 10 ms: this tells linear from quadratic, the bench measures.
    expect({ unit, isQuick: performance.now() - from < 1500 }).toEqual({ unit, isQuick: true });
  }
});
