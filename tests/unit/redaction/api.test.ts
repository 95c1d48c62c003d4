import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createRedactor, parseRules } from '../../../core/redaction/index.ts';

const rules = parseRules(
  JSON.parse(readFileSync(new URL('../../../resources/redaction/rules.json', import.meta.url), 'utf8')),
);
if (!rules.ok) throw new Error(rules.error.message);
const redactor = createRedactor(rules.value, { key: new Uint8Array(32), profile: 'default' });

test('a password goes and all else stays when a connection string stands in a log', () => {
  const bytes = Buffer.from('08:15 Server=localhost;Password=zk7tail99;Database=PT\n');
  const done = redactor.redact({ name: 'a.log', bytes });
  expect(done.ok && Buffer.from(done.bytes).toString()).toBe(
    '08:15 Server=localhost;Password=[REDACTED:password];Database=PT\n',
  );
});

test('bytes that are no text are withheld when asked for', () => {
  expect(redactor.redact({ name: 'a.bin', bytes: Uint8Array.from([0, 1, 2, 3, 255]) })).toMatchObject({ ok: false });
});

test('short texts cost by their own length when thousands of values are known', () => {
  const literals = Array.from({ length: 4_000 }, (_, at) => ({
    value: `zk7-${at * 7_919}-tail`,
    kind: 'password' as const,
  }));
  const knowing = createRedactor(rules.value, { key: new Uint8Array(32), profile: 'default', literals });
  const started = performance.now();
  for (let at = 0; at < 3_000; at += 1) {
    expect(knowing.redactName(`logs/Service zk7-${at * 7_919}-tail.log`)).toBe('logs/Service REDACTED-password.log');
  }
  // Made ready anew for each of them it would take minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('a list of tens of thousands of files costs by its length when nothing in it is escaped', () => {
  const files = Array.from({ length: 30_000 }, (_, at) => ({
    name: `${at} JobMove.bin`,
    sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  }));
  const bytes = Buffer.from(JSON.stringify({ files }, null, 2));
  const started = performance.now();
  const done = redactor.redact({ name: 'facts/recordings.json', bytes });
  expect(done.ok && Buffer.from(done.bytes).equals(bytes)).toBe(true);
  // Reading to the end of the text for each value took half a minute.
  expect(performance.now() - started).toBeLessThan(8_000);
});
