import { appendFile, link, open, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLogs, written } from './logs-fixture.ts';

const LINE = '2026-11-24 14:07:00,123 ERROR PT.Interface - Login failed for user "x". Größe 5 µm';
const TEXT = `2026-11-24 14:06:00,000 INFO PT.Interface - import begins\r\n${LINE}\r\n   at System.Data.SqlClient\r\n`;

function utf16(text: string, isBig: boolean, hasMark: boolean): Buffer {
  const buffer = Buffer.from(hasMark ? `\ufeff${text}` : text, 'utf16le');
  return isBig ? buffer.swap16() : buffer;
}

describe('a log is read', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16LE with a mark', utf16(TEXT, false, true)],
    ['UTF-16LE without a mark', utf16(TEXT, false, false)],
    ['UTF-16BE with a mark', utf16(TEXT, true, true)],
    ['UTF-16BE without a mark', utf16(TEXT, true, false)],
    ['Windows-1252', Buffer.from(TEXT, 'latin1')],
    ['UTF-8 packed', gzipSync(TEXT)],
    ['UTF-16LE packed', gzipSync(utf16(TEXT, false, true))],
  ])('with time, line and text when it is in %s', async (name, bytes) => {
    const file = name.endsWith('packed') ? 'ServiceLog.txt.2.gz' : 'ServiceLog.txt';
    const at = await written({ [file]: bytes });
    const { summary, instances } = await readLogs([await at.file(file)]);
    expect(summary.findings).toHaveLength(1);
    expect(summary.findings[0]).toMatchObject({
      patternId: 'sql-login-failed',
      level: 'error',
      instance: 'Production',
      count: 1,
      firstAt: '2026-11-24T13:07:00.123Z',
      lastAt: '2026-11-24T13:07:00.123Z',
      file: `Production/System/Data/Alerts/${file}`,
      line: 2,
      sample: expect.stringContaining('Größe 5 µm'),
    });
    expect(instances).toEqual([
      {
        instance: 'Production',
        errors: 1,
        warnings: 0,
        patterns: [{ id: 'sql-login-failed', count: 1 }],
        lastErrorMs: Date.parse('2026-11-24T13:07:00.123Z'),
      },
    ]);
    expect(summary.notes).toBeUndefined();
  });

  it('with the newest place of all when it is rolled, packed and dated', async () => {
    const line = (day: number): string => `2026-11-${day} 10:00:00 ERROR Internal Server Error\n`;
    const at = await written({
      'ServiceLog.txt': `${line(24)}2026-11-24 11:00:00 INFO fine\n`,
      'ServiceLog.1.txt': line(23),
      'ServiceLog.txt.2.gz': gzipSync(line(22)),
      'ServiceLog-2026-11-21.txt': line(21),
    });
    const names = ['ServiceLog-2026-11-21.txt', 'ServiceLog.txt', 'ServiceLog.1.txt', 'ServiceLog.txt.2.gz'];
    const { summary } = await readLogs(await Promise.all(names.map((name) => at.file(name))));
    expect(summary).toMatchObject({ files: 4 });
    expect(summary.findings).toMatchObject([
      {
        patternId: 'internal-server-error',
        count: 4,
        firstAt: '2026-11-21T09:00:00.000Z',
        lastAt: '2026-11-24T09:00:00.000Z',
        file: 'Production/System/Data/Alerts/ServiceLog.txt',
        line: 1,
      },
    ]);
  });

  it('with lines of the whole file when only its end is read, whatever ends its lines', async () => {
    const lines = Array.from({ length: 3_000 }, (_, index) => `2026-11-24 09:00:00 INFO line ${index + 1}`);
    lines[2_950] = '2026-11-24 09:00:01 ERROR Internal Server Error';
    const text = lines.map((line, index) => `${line}${['\n', '\r\n', '\r'][index % 3]}`).join('');
    for (const from of [60_000, 60_001, 60_002, 60_003]) {
      const at = await written({ 'a.log': text });
      const { summary } = await readLogs([await at.file('a.log', { from })]);
      expect(summary.findings[0]).toMatchObject({ line: 2_951, count: 1 });
    }
    const wide = await written({ 'a.log': utf16(text, false, true) });
    const { summary } = await readLogs([await wide.file('a.log', { from: 120_001 })]);
    expect(summary.findings[0]).toMatchObject({ line: 2_951, count: 1 });
  });

  it('from its end on, and says so where lines that were asked for may stand before', async () => {
    const lines = Array.from({ length: 48 }, (_, hour) => {
      const day = hour < 24 ? '23' : '24';
      return `2026-11-${day} ${String(hour % 24).padStart(2, '0')}:00:00 ERROR Internal Server Error\n`;
    });
    const at = await written({ 'a.log': lines.join('') });
    const file = await at.file('a.log', { from: lines.slice(0, 24).join('').length });
    const note = 'a.log is so large that only its end was read; what was written before is not counted.';
    const since = (iso: string) => readLogs([file], { sinceMs: Date.parse(iso) });
    expect((await readLogs([file])).summary.notes).toEqual([note]);
    expect((await since('2026-11-23T12:00:00+01:00')).summary.notes).toEqual([note]);
    expect((await since('2026-11-24T12:00:00+01:00')).summary.notes ?? []).toEqual([]);
  });

  it('to where it ended when somebody goes on writing it', async () => {
    const at = await written({ 'a.log': '2026-11-24 09:00:00 ERROR Internal Server Error\n' });
    const writer = await open(join(at.folder, 'a.log'), 'a');
    const file = await at.file('a.log');
    await writer.write('2026-11-24 09:00:01 ERROR Internal Server Error\n2026-11-24 09:00:0');
    const { summary } = await readLogs([file]);
    await writer.close();
    expect(summary.findings).toMatchObject([{ count: 2, line: 2 }]);
  });

  it('as far as it is there when it is shortened, renamed or gone, and the rest goes on', async () => {
    const text = '2026-11-24 09:00:00 ERROR Internal Server Error\n';
    const at = await written({ 'short.log': text.repeat(10), 'gone.log': text, 'old.log': text, 'good.log': text });
    const files = [
      await at.file('short.log', { from: 300 }),
      await at.file('gone.log'),
      await at.file('old.log'),
      await at.file('good.log'),
    ];
    await truncate(join(at.folder, 'short.log'), 100);
    await rm(join(at.folder, 'gone.log'));
    await rename(join(at.folder, 'old.log'), join(at.folder, 'old.log.1'));
    const { summary } = await readLogs(files);
    expect(summary.findings).toMatchObject([{ count: 1, file: expect.stringContaining('good.log') }]);
    expect(summary.notes).toEqual([
      'short.log became shorter while it was read.',
      'Of 2 logs each was gone when it was to be read: gone.log, old.log.',
    ]);
  });

  it('in part when it is packed and cut off, and never when it leads elsewhere', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, index) => `2026-11-24 09:00:00 ERROR Internal Server Error ${index * 7919}\n`,
    );
    const packed = gzipSync(lines.join(''));
    const at = await written({ 'a.log.gz': packed.subarray(0, packed.length - 5_000), 'other.txt': lines[0] ?? '' });
    await symlink(join(at.folder, 'other.txt'), join(at.folder, 'link.log'));
    const { summary } = await readLogs([await at.file('a.log.gz'), await at.file('link.log')]);
    expect(summary.findings[0]?.count).toBeGreaterThan(5_000);
    expect(summary.notes).toEqual([
      'a.log.gz is damaged or cut off; what could be unpacked was read.',
      'link.log leads to another place and was not followed.',
    ]);
  });

  it('without what is secret in the sample, the name and the notes', async () => {
    const secret = 'Hunter2-Zk9wQ4';
    const at = await written({
      'a.log': [
        `2026-11-24 09:00:00 ERROR Timeout expired. Server=SQL01;Database=PT;User ID=sa;Password=${secret};`,
        `2026-11-24 09:00:01 ERROR Internal Server Error near ${secret} for jane.doe@example.com`,
        '',
      ].join('\n'),
    });
    await link(join(at.folder, 'a.log'), join(at.folder, `Password=${secret}.log`));
    const { summary } = await readLogs([await at.file('a.log'), await at.file(`Password=${secret}.log`)]);
    expect(JSON.stringify(summary)).not.toContain(secret);
    expect(JSON.stringify(summary)).not.toContain('jane.doe');
    expect(summary.findings.map(({ sample }) => sample.length > 20)).toEqual([true, true]);
  });

  it('within its time when it is hostile: a line of a megabyte, zeros without end', async () => {
    const at = await written({ 'long.log': `${'error timeout '.repeat(75_000)}\n${LINE}\n` });
    const hole = await open(join(at.folder, 'hole.log'), 'w');
    await hole.truncate(200_000_000);
    await hole.close();
    await appendFile(join(at.folder, 'hole.log'), `\n${LINE}\n`);
    const began = performance.now();
    const { summary } = await readLogs([
      await at.file('long.log'),
      await at.file('hole.log', { from: 200_000_000 - 32_000_000 }),
      await at.file('hole.log', { from: 0 }),
    ]);
    expect(performance.now() - began).toBeLessThan(20_000);
    const found = summary.findings.find(({ patternId }) => patternId === 'sql-login-failed');
    expect(found).toMatchObject({ count: 3, line: 2 });
  }, 30_000);

  it('only inside the window, and the older lines tell since when', async () => {
    const lines: string[] = [];
    for (let hour = 0; hour < 24 * 6; hour += 1) {
      const at = new Date(Date.parse('2026-11-18T14:00:00Z') + hour * 3_600_000).toISOString();
      lines.push(`${at} INFO all is well`);
    }
    for (let minute = 0; minute < 40; minute += 1)
      lines.push(`2026-11-24T13:${String(10 + minute)}:00Z ERROR Timeout expired. The timeout period elapsed`);
    const at = await written({ 'a.log': `${lines.join('\n')}\n` });
    const sinceMs = Date.parse('2026-11-24T13:30:00Z');
    const { summary } = await readLogs([await at.file('a.log')], { sinceMs });
    expect(summary.findings).toMatchObject([
      { patternId: 'sql-timeout', count: 20, firstAt: '2026-11-24T13:30:00.000Z' },
    ]);
    expect(summary.since).toEqual({
      at: '2026-11-24T13:10:00.000Z',
      seriesId: 'sql-timeout',
      sentence: 'Errors “A SQL request took too long” began Tue 24 Nov, 14:10; before that none in 5 days.',
    });
    expect(summary.series.map(({ id }) => id)).toEqual(['errors', 'warnings', 'sql-timeout']);
    const [errors] = summary.series;
    expect(errors?.counts.reduce((sum, count) => sum + count, 0)).toBe(40);
  });

  it('and says no onset where only one of the logs goes back further', async () => {
    const lines = (from: string, hours: number): string =>
      Array.from({ length: hours * 6 }, (_, index) => {
        const at = new Date(Date.parse(from) + index * 600_000).toISOString();
        return `${at} ${index % 5 === 0 ? 'ERROR Internal Server Error' : 'INFO all is well'}\n`;
      }).join('');
    const at = await written({
      'old.log': lines('2026-11-10T00:00:00Z', 24 * 14),
      'new.log': lines('2026-11-22T00:03:00Z', 48),
    });
    const rare = { 'old.log': 'an old log', 'new.log': 'a new log' };
    const files = await Promise.all(Object.entries(rare).map(([name, family]) => at.file(name, { family })));
    expect((await readLogs(files)).summary.since).toBeNull();
  });

  it('with the customer’s own patterns, and tells which of them are wrong', async () => {
    const at = await written({ 'a.log': '2026-11-24 09:00:00 WARN Press 7 is jammed\n' });
    const own = join(at.folder, 'own.json');
    const usual = { title: 'The press is jammed', level: 'warning', means: 'm', todo: 't', cause: 'machine' };
    await writeFile(
      own,
      JSON.stringify({
        schema: 1,
        version: 'ours',
        patterns: [
          { ...usual, id: 'press-jammed', anchors: ['is jammed'], match: String.raw`press \d{1,3} is jammed` },
          { ...usual, id: 'bad-regex', anchors: ['jammed'], match: '(a+)+' },
          { ...usual, id: 'bad-anchor', anchors: ['é'] },
        ],
      }),
    );
    const { summary } = await readLogs([await at.file('a.log')], {}, own);
    expect(summary.findings).toMatchObject([{ patternId: 'press-jammed', title: 'The press is jammed', count: 1 }]);
    expect(summary.notes).toEqual([
      'The pattern bad-regex was left out: match: "+" has no end; write {0,40} or {1,40}.',
      'The pattern bad-anchor was left out: anchors.0: it has to have three characters or more.',
    ]);
  });

  it('no further when the run is cancelled', async () => {
    const at = await written({ 'a.log': `${LINE}\n`.repeat(400_000) });
    const file = await at.file('a.log');
    const stop = new AbortController();
    const reading = readLogs([file, file, file, file], { signal: stop.signal });
    const ended = reading.catch(() => performance.now());
    setTimeout(() => stop.abort(), 150);
    await new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
    const began = performance.now();
    expect(Number(await ended) - began).toBeLessThan(500);
  });
});
