import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, integer, oneof, property, string, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { automatonOf, LINE_FEED, RETURN } from '../../../core/logs/scan/automaton.ts';
import { readPatterns } from '../../../core/logs/patterns.ts';
import { LONGEST_MATCH, safeRegex } from '../../../core/logs/scan/safe-regex.ts';
import { patternsOf, scanned } from './logs-fixture.ts';

const FILE: unknown = JSON.parse(
  readFileSync(new URL('../../../resources/logs/patterns.json', import.meta.url), 'utf8'),
);
const shipped = readPatterns(FILE, false);
if (!shipped.ok) throw new Error(shipped.error.message);
const PATTERNS = shipped.value.patterns;

describe('the patterns of the product', () => {
  it('are all sound, and more than thirty', () => {
    expect(shipped).toMatchObject({ ok: true, value: { problems: [] } });
    expect(PATTERNS.length).toBeGreaterThan(30);
  });

  it('lead to articles of the product where they name one', () => {
    for (const { article } of PATTERNS)
      expect(article ?? 'https://www.planettogether.com/').toMatch(/^https:\/\/www\.planettogether\.com\//u);
  });

  it.each([
    ['sql-login-failed', "2026-11-24 14:07:00 ERROR Login failed for user 'sa'. (Microsoft SQL Server, Error: 18456)"],
    ['sql-login-failed', '2026-11-24 14:07:00.12 Logon       Fehler: 18456, Schweregrad: 14, Status: 8.'],
    ['sql-cannot-open-database', 'ERROR Cannot open database "PT" requested by the login. The login failed.'],
    ['sql-deadlock', 'ERROR Transaction (Process ID 61) was deadlocked on lock resources'],
    ['sql-paused', 'Error: 17142, Severity: 14, State: 0.'],
    ['sql-no-process', 'provider: Shared Memory Provider, error: 0 - No process is on the other end of the pipe.'],
    ['sql-timeout', 'Timeout expired.  The timeout period elapsed prior to completion of the operation'],
    ['sql-timeout', 'Timeout abgelaufen. Die Zeitdauer vor dem Abschluss des Vorgangs ist verstrichen'],
    [
      'sql-not-found',
      'Netzwerkbezogener oder instanzspezifischer Fehler beim Herstellen einer Verbindung mit SQL Server.',
    ],
    ['sql-certificate', 'The certificate chain was issued by an authority that is not trusted.'],
    ['sql-exception', 'System.Data.SqlClient.SqlException (0x80131904): something'],
    ['connection-refused', 'No connection could be made because the target machine actively refused it 10.1.2.3:8001'],
    ['name-not-resolved', 'System.Net.WebException: The remote name could not be resolved: aps01'],
    ['port-in-use', 'Only one usage of each socket address (protocol/network address/port) is normally permitted'],
    ['tls-trust', 'The remote certificate is invalid according to the validation procedure.'],
    ['access-denied', "Access to the path 'C:\\APS\\x' is denied."],
    ['kerberos-clock', 'KRB_AP_ERR_SKEW'],
    ['service-terminated', 'The APS Interface Service service terminated unexpectedly.'],
    ['interface-stopped', 'Could not connect to the APS Interface Service on port 8003'],
    ['import-wizard', 'The import wizard could not open'],
    ['licence-none-left', 'Planner licences: Nbr Available = 0'],
    ['internal-server-error', 'HTTP 500 Internal Server Error'],
    ['unhandled-exception', 'Unhandled exception. System.InvalidOperationException'],
    ['serialization-version', 'serialization version 12.4 is newer than 12.3'],
    ['sql-syntax', "Incorrect syntax near the keyword 'Order'."],
    ['disk-full', 'There is not enough space on the disk.'],
    ['out-of-memory', "Exception of type 'System.OutOfMemoryException' was thrown."],
    ['file-in-use', 'because it is being used by another process'],
    ['service-restarted', 'INFO Service started'],
  ])('find %s in: %s', (id, line) => {
    const found = scanned(Buffer.from(`${line}\n`), PATTERNS).patterns.map(([name]) => name);
    expect(found).toContain(id);
  });

  it.each([
    '2026-11-24 14:07:00 INFO 0 errors, 1205 rows, 4060 jobs, 18456 operations, port 10061 read',
    '2026-11-24 14:07:00 INFO Import finished, licence key read, client version 12.3.1, recording 12 written',
    '2026-11-24 14:07:00 INFO Interface Service ready; timeout 30 s; Scenarios.dat saved',
  ])('find nothing in: %s', (line) => {
    expect(scanned(Buffer.from(`${line}\n`), PATTERNS).patterns).toEqual([]);
  });

  it('have an anchor in everything their expression can match', () => {
    for (const { id, anchors, regex } of PATTERNS) {
      if (regex === undefined) continue;
      const bare = new RegExp(regex.source.replaceAll(String.raw`\b`, ''), 'u');
      assert(
        property(stringMatching(bare), (text) => {
          const lower = text.toLowerCase();
          expect(
            anchors.some((anchor) => lower.includes(anchor.toLowerCase())),
            `${id}: ${text}`,
          ).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('lose no match that the plain expressions find, whatever stands around it', () => {
    const texts = PATTERNS.flatMap(({ anchors, regex }) => [
      ...anchors.map((anchor) => constantFrom(anchor, anchor.toUpperCase())),
      ...(regex === undefined ? [] : [stringMatching(new RegExp(regex.source.replaceAll(String.raw`\b`, ''), 'u'))]),
    ]);
    const word = string({ maxLength: 12 }).map((text) => text.replaceAll(/[\r\n]/gu, ' '));
    const part = oneof(...texts, word, constantFrom(' ', ': ', 'error ', '1205', 'failed '));
    const line = array(part, { maxLength: 6 }).map((parts) => Buffer.from(parts.join('')).toString('latin1'));
    assert(
      property(array(line, { maxLength: 5 }), integer({ min: 1, max: 64 }), (lines, piece) => {
        const text = lines.map((one) => `head ${one.replaceAll(/[\r\n\0]/gu, ' ')}`).join('\n');
        const found = new Map(scanned(Buffer.from(text, 'latin1'), PATTERNS, { piece }).patterns);
        for (const { id, anchors, regex } of PATTERNS) {
          const plain = text
            .split('\n')
            .filter((one) => anchors.some((anchor) => one.toLowerCase().includes(anchor.toLowerCase())))
            .filter((one) => regex?.test(one) ?? true).length;
          expect(found.get(id)?.count ?? 0, `${id} in ${text}`).toBe(plain);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a file of patterns', () => {
  const good = {
    id: 'good-one',
    title: 'T',
    level: 'error',
    anchors: ['abc'],
    means: 'm',
    todo: 't',
    cause: 'product',
  };
  const read = (entry: unknown) => {
    const answer = readPatterns({ schema: 1, version: '1', patterns: [entry, good] }, true);
    return answer.ok ? answer.value : undefined;
  };

  it.each([
    [
      { ...good, id: 'xy', anchors: ['ab'] },
      'The pattern xy was left out: anchors.0: it has to have three characters or more.',
    ],
    [{ ...good, id: 'xy', match: 'a*' }, 'The pattern xy was left out: match: "*" has no end; write {0,40} or {1,40}.'],
    [
      { ...good, id: 'xy', match: '(?=a)b' },
      'The pattern xy was left out: match: looking ahead or behind and named groups are not allowed.',
    ],
    [
      { ...good, id: 'xy', match: String.raw`(a)\1` },
      String.raw`The pattern xy was left out: match: "\1" is not allowed.`,
    ],
    [
      { ...good, id: 'xy', match: 'a{1,20}{1,20}' },
      'The pattern xy was left out: match: a repeat of a repeat is not allowed.',
    ],
    [
      { ...good, id: 'xy', match: '(ab){2,3}' },
      'The pattern xy was left out: match: a group may be repeated only by ?.',
    ],
    [{ ...good, id: 'xy', level: 'loud' }, 'The pattern xy was left out: level: '],
    [{ ...good, id: 'xy', colour: 'red' }, 'colour'],
    ['text', 'The pattern number 1 was left out: '],
  ])('leaves out a wrong entry and says why: %j', (entry, problem) => {
    const answer = read(entry);
    expect(answer?.patterns.map(({ id }) => id)).toEqual(['good-one']);
    expect(answer?.problems).toHaveLength(1);
    expect(answer?.problems[0]).toContain(problem);
  });

  it('is refused as a whole when it is no such file', () => {
    for (const file of [null, [], {}, { schema: 2, version: '1', patterns: [] }])
      expect(readPatterns(file, true)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
  });
});

describe('an expression', () => {
  it('that is allowed never takes long, whatever it is tried on', () => {
    const atom = constantFrom('a', '.', String.raw`\w`, '[ab]', '(?:a|ab)', 'b', String.raw`\d`);
    const times = constantFrom('', '?', '{1,9}', '{0,40}', '{3}');
    const part = tuple(atom, times).map(([one, many]) =>
      one.startsWith('(') && many.startsWith('{') ? one : one + many,
    );
    assert(
      property(array(part, { minLength: 1, maxLength: 8 }), constantFrom('a', 'ab', 'b', 'a1'), (parts, unit) => {
        const safe = safeRegex(parts.join(''));
        if (typeof safe === 'string') return;
        const began = performance.now();
        safe.regex.test(unit.repeat(LONGEST_MATCH).slice(0, 2 * LONGEST_MATCH));
        expect(performance.now() - began).toBeLessThan(400);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the automaton', () => {
  it('finds the same places as looking for each anchor by itself', () => {
    const anchor = array(constantFrom('a', 'b', 'A', 'x'), { minLength: 1, maxLength: 4 }).map((parts) =>
      parts.join(''),
    );
    const text = array(constantFrom('a', 'b', 'B', 'x', '\n', '\r', 'ä'), { maxLength: 60 }).map((parts) =>
      parts.join(''),
    );
    assert(
      property(array(anchor, { minLength: 1, maxLength: 6 }), text, (anchors, sample) => {
        const { next, firstOutput, outputs } = automatonOf(anchors);
        const bytes = Buffer.from(sample, 'latin1');
        const found: string[] = [];
        let state = 0;
        for (const [at, byte] of bytes.entries()) {
          state = next[(state << 8) | byte] ?? 0;
          if (state < firstOutput) continue;
          for (const number of outputs[state] ?? []) found.push(`${number}@${at}`);
        }
        const lower = sample.toLowerCase();
        const expected: string[] = [];
        for (let at = 0; at < sample.length; at += 1) {
          if (sample[at] === '\n') expected.push(`${LINE_FEED}@${at}`);
          if (sample[at] === '\r') expected.push(`${RETURN}@${at}`);
          for (const [number, one] of anchors.entries())
            if (lower.slice(0, at + 1).endsWith(one.toLowerCase())) expected.push(`${number}@${at}`);
        }
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('a customer’s pattern', () => {
  it('is left out of the rest when it takes too long', () => {
    const [slow] = patternsOf([{ id: 'slow-one', anchors: ['abc'], match: '[a-c]{1,100}[b-d]{1,100}x' }], true);
    if (slow === undefined) throw new Error('no pattern');
    let now = 0;
    const text = 'abc abc abc\n'.repeat(50);
    const result = scanned(Buffer.from(text), [slow], { monotonic: () => (now += 500) });
    expect(result.tooSlow).toEqual(['slow-one']);
  });
});
