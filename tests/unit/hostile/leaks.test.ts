import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../helpers/hostile/archives.ts';
import { awkwardSecret, cloudKey, privateKey, secret } from '../../helpers/hostile/canaries.ts';
import { leaksIn } from '../../helpers/hostile/leaks.ts';

const found = (bytes: Buffer, others: readonly string[] = []): string[] => [
  ...new Set(leaksIn('x', bytes, others).map(({ where, form }) => `${where}: ${form}`)),
];

describe('the search for leaks', () => {
  const value = secret('self test');
  it.each([
    ['utf-8', Buffer.from(`a ${value} b`)],
    ['utf-16le', Buffer.from(`a ${value} b`, 'utf16le')],
    ['utf-16be', Buffer.from(`a ${value} b`, 'utf16le').swap16()],
    ['base64', Buffer.from(Buffer.from(`user:${value}`).toString('base64'))],
    ['base64', Buffer.from(Buffer.from(`users:${value}`).toString('base64'))],
    ['base64', Buffer.from(Buffer.from(`use:${value}`).toString('base64'))],
    ['base64 of utf-16le', Buffer.from(Buffer.from(`pass:${value}`, 'utf16le').toString('base64'))],
    ['hexadecimal', Buffer.from(Buffer.from(value).toString('hex'))],
    ['reversed', Buffer.from(value.split('').reverse().join(''))],
    [
      'percent-escaped',
      Buffer.from([...Buffer.from(value)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join('')),
    ],
    [
      'xml-escaped',
      Buffer.from(
        value
          .split('')
          .map((sign) => `&#x${sign.charCodeAt(0).toString(16)};`)
          .join(''),
      ),
    ],
  ])('finds a secret when it stands there as %s', (form, bytes) => {
    expect(found(bytes)).toContain(`x: ${form}`);
  });

  it('finds what is left of a secret when it was cut at any of its signs', () => {
    const parts = awkwardSecret('cut')
      .split(/[;&<']+/u)
      .filter(({ length }) => length > 4);
    expect(parts.filter((part) => found(Buffer.from(part)).length === 0)).toEqual([]);
    for (const line of privateKey('cut').split('\n').slice(1, -2)) expect(found(Buffer.from(line))).not.toEqual([]);
    expect(found(Buffer.from(cloudKey('cut')))).not.toEqual([]);
  });

  it('looks into archives in archives, and at their names', () => {
    const log = Buffer.from(`Password=${value}`);
    expect(found(gzipSync(zipOf('a.zip', zipOf('b.log', log))))).toEqual([
      'x > (gz) > a.zip > b.log: utf-8',
      'x > (gz) > a.zip > b.log: xml-escaped',
      'x > (gz) > a.zip > b.log: json-escaped',
    ]);
    expect(found(zstdCompressSync(log))).toContain('x > (zst): utf-8');
    expect(found(zipOf(`${value}.log`, Buffer.from('nothing')))).toContain(`name of x > ${value}.log: utf-8`);
  });

  it('finds secrets without a mark when they are named, and nothing in harmless bytes', () => {
    const plain = 'its&own;"secret"';
    expect(found(Buffer.from('<a>its&amp;own;"secret"</a>'), [plain])).toEqual(['x: xml-escaped']);
    expect(found(Buffer.from('2026-01-14 14:59:01 INFO started'), [plain])).toEqual([]);
  });
});
