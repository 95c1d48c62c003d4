import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redactionReport } from '../../../shared/domain/redaction.ts';
import { commandLine } from './run-in-process.ts';

const text = 'conn=Server=localhost;Password=Zk7tail9;Database=PT\nby jdoe@contoso.example\n';
const base64 = (input: string): string => Buffer.from(input).toString('base64');
const lines = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('standard input comes out without secrets and names when nothing else is said', async () => {
  const ran = await commandLine(['redact'], { input: text });
  expect(ran.code).toBe(0);
  expect(ran.out).toMatch(/^conn=Server=localhost;Password=\[REDACTED:password\];Database=PT\nby MAIL-[0-9a-f]{8}\n$/);
});

test('the report says where and never what when a file is named for it', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'redact-')), 'report.json');
  const ran = await commandLine(['redact', '--profile', 'strict', '--name', 'a.log', '--report', file], {
    input: text,
  });
  const report = readFileSync(file, 'utf8');
  expect(ran.code).toBe(0);
  expect(redactionReport.parse(JSON.parse(report)).removals).toMatchObject([
    { path: 'a.log', line: 1, column: 32, kind: 'password', count: 1 },
    { path: 'a.log', line: 2, column: 4, kind: 'email', count: 1 },
  ]);
  expect(report).not.toContain('Zk7tail9');
});

test('text that cannot be read is withheld with exit 6', async () => {
  const ran = await commandLine(['redact'], { input: '\0\u0001\u0002\0\0abc' });
  expect(ran).toMatchObject({ code: 6, out: '' });
});

test('each line is answered in order when one of them is broken', async () => {
  const question = { id: 7, name: 'a.log', profile: 'any', bytesBase64: base64(text) };
  const input = [
    JSON.stringify(question),
    '{broken',
    JSON.stringify({ id: 'b', profile: 'odd', bytesBase64: '' }),
    JSON.stringify({ ...question, id: 8, bytesBase64: Buffer.from([0, 1, 2]).toString('base64') }),
    JSON.stringify({
      ...question,
      id: 9,
      profile: 'default',
      context: { user: 'mkeller' },
      bytesBase64: base64('by mkeller'),
    }),
  ].join('\n');
  const ran = await commandLine(['redact', '--jsonl'], { input });
  const [first, second, third, fourth, fifth] = lines(ran.out);
  expect(ran.code).toBe(0);
  expect(Buffer.from(String(first?.['bytesBase64']), 'base64').toString()).toContain('by jdoe@contoso.example');
  expect(second).toMatchObject({ error: 'invalid' });
  expect(third).toMatchObject({ id: 'b', error: 'invalid' });
  expect(fourth).toMatchObject({ id: 8, withheld: expect.stringContaining('not text') as unknown });
  expect(Buffer.from(String(fifth?.['bytesBase64']), 'base64').toString()).toMatch(/^by USER-/);
});

test('a profile that does not exist is refused in words', async () => {
  expect(await commandLine(['redact', '--profile', 'odd'])).toMatchObject({ code: 2 });
});
