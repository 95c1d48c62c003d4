import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { constantFrom, assert, json, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../core/windows/answer-rules.ts';
import { dayOf, listOf, momentOf } from '../../../core/windows/values-rules.ts';
import { sectionLine } from '../../fakes/windows.ts';

async function answers(name: string): Promise<Readonly<Record<string, unknown>>> {
  const text = await readFile(fileURLToPath(new URL(`answers/${name}.ndjson`, import.meta.url)), 'utf8');
  const lines = text.split(/\r?\n/u).filter((line) => line !== '');
  return Object.fromEntries(
    lines.flatMap((line) => {
      const read = readLine(line);
      return read.kind === 'section' ? [[read.section, read.answer]] : [];
    }),
  );
}

const value = (of: unknown): object => ({ ok: true, value: of });

describe('what Windows answers', () => {
  it('is read whatever the language of the system', async () => {
    const german = await answers('german');
    expect(german['services']).toMatchObject(
      value([
        {
          displayName: 'APS System Service (Werk Süd)',
          state: 'Running',
          startMode: 'Automatic',
          account: 'own account',
          startedAt: '2026-11-20T05:00:08.123Z',
        },
        { displayName: 'Druckwarteschlange', account: 'Local System', startedAt: null },
      ]),
    );
    expect(german['system']).toEqual(
      value({
        productName: 'Windows 11 Pro',
        release: '23H2',
        version: '10.0.22631',
        build: '22631.4460',
        bootAt: '2026-11-16T03:59:58.500Z',
        memoryBytes: 33_438_620 * 1024,
        memoryFreeBytes: 18_220_112 * 1024,
        pageFileBytes: 5_111_808 * 1024,
      }),
    );
    expect(german['volumes']).toEqual(
      value([
        { drive: 'C:', totalBytes: 511_101_108_224, freeBytes: 201_101_108_224 },
        { drive: 'D:', totalBytes: 1_099_511_627_776, freeBytes: 5_368_709_120 },
      ]),
    );
    expect(german['restart']).toEqual(
      value({ servicing: true, windowsUpdate: false, rename: false, fileRenames: true }),
    );
    expect(german['systemEvents']).toMatchObject(value([{ id: 41 }, { id: 6008 }, { id: 7031, level: 'error' }]));
    expect(german['applicationEvents']).toMatchObject({ ok: false, error: { why: 'denied' } });
    expect(german['timeSync']).toEqual(value('not synchronized'));
  });

  it('gives days of updates in one form, and none that does not exist', async () => {
    const german = await answers('german');
    expect(german['updates']).toEqual(
      value([
        { id: 'KB5034127', installedOn: '2026-11-09' },
        { id: 'KB5028853', installedOn: expect.stringMatching(/^2025-\d{2}-\d{2}$/u) },
        { id: 'KB5011048', installedOn: '2026-02-14' },
        { id: 'KB5043080', installedOn: '2026-10-13' },
        { id: 'KB5012170', installedOn: null },
      ]),
    );
  });

  it('is read when PowerShell is held to constrained language and writes lists its other ways', async () => {
    const chinese = await answers('chinese-constrained');
    expect(chinese['services']).toMatchObject(
      value([{ displayName: 'APS System Service (主工厂)', state: 'Stopped' }]),
    );
    expect(chinese['listening']).toEqual(value([135, 7990, 7991, 8001]));
    expect(chinese['system']).toMatchObject(value({ memoryBytes: 16_776_244 * 1024, memoryFreeBytes: null }));
    expect(chinese['drivers']).toEqual(
      value({
        odbc: ['ODBC Driver 17 for SQL Server', 'SQL Server'],
        oleDb: ['SQLOLEDB'],
        dotNetFramework: '4.7.03190',
        sqlServers: 0,
      }),
    );
    expect(chinese['network']).toEqual(value({ interfaces: 1, defaultRoute: true, dnsServers: 2, proxy: 'none' }));
    expect(chinese['timeSync']).toEqual(value('not synchronized'));
  });

  it('is read behind a byte order mark', () => {
    expect(readLine(`\ufeff${sectionLine('listening', 7991)}`)).toEqual({
      kind: 'section',
      section: 'listening',
      answer: value([7991]),
    });
  });

  it.each([
    ['half a line', '{"section":"services","data":[{"na'],
    ['a warning', 'WARNING: something'],
    ['another section', sectionLine('everything', [])],
    ['a list', '[1,2]'],
    ['a number', '7'],
    ['nothing', ''],
    ['a section that is no name', '{"section":{"a":1},"data":1}'],
    ['a name of every object', sectionLine('constructor', [])],
  ])('is nothing when the line is %s', (_what, line) => {
    expect(readLine(line)).toEqual({ kind: 'other' });
  });

  it('leaves out updates without a number, events without a moment and ports that are none', () => {
    const read = (section: string, data: unknown): unknown => {
      const line = readLine(sectionLine(section, data));
      return line.kind === 'section' && line.answer.ok ? line.answer.value : undefined;
    };
    expect(read('updates', { id: 'Service Pack', on: '' })).toEqual([]);
    expect(
      read('systemEvents', [
        { at: 'yesterday', provider: 'x', id: 1, level: 2 },
        { at: '2026-11-20T06:12:00Z', provider: 'x', id: 2, level: 4 },
      ]),
    ).toEqual([]);
    expect(read('listening', [0, 65_536, -1, 80.5, '7990', 7990, 7990])).toEqual([7990]);
    expect(read('services', [{ display: 'no name' }, null, 3])).toEqual([]);
    expect(read('volumes', [{ drive: String.raw`\\?\Volume{1}` }, { drive: 'c:' }])).toMatchObject([{ drive: 'C:' }]);
  });

  it('never throws and never takes more than a bound, whatever a line holds', () => {
    const sections = constantFrom(
      'services',
      'listening',
      'system',
      'processor',
      'model',
      'volumes',
      'network',
      'restart',
      'timeSync',
      'updates',
      'software',
      'drivers',
      'hardware',
      'systemEvents',
      'applicationEvents',
      'instanceManager',
    );
    assert(property(sections, jsonValue(), (section, data) => readLine(sectionLine(section, data)).kind === 'section'));
    assert(property(string(), (text) => ['other', 'end', 'section'].includes(readLine(text).kind)));
    assert(property(json(), (text) => readLine(text).kind === 'other'));
  });

  it('is bounded and quick when fifty thousand services answer', () => {
    const service = { name: 'n', display: 'd'.repeat(2_000), state: 'Running', mode: 'Auto', path: 'p'.repeat(2_000) };
    const line = sectionLine(
      'services',
      Array.from({ length: 50_000 }, () => service),
    );
    const started = performance.now();
    const read = readLine(line);
    expect(performance.now() - started).toBeLessThan(5_000);
    const services = read.kind === 'section' && read.answer.ok ? read.answer.value : [];
    expect(services).toHaveLength(5_000);
  });
});

describe('values of PowerShell', () => {
  it.each([
    [undefined, []],
    [null, []],
    [
      [1, 2],
      [1, 2],
    ],
    ['one', ['one']],
    [{ value: [1, 2], Count: 2 }, [1, 2]],
    [{ value: 'one', Count: 1 }, ['one']],
    [{ value: 1 }, [{ value: 1 }]],
  ])('are a list when they are written as %j', (written, list) => {
    expect(listOf(written)).toEqual(list);
  });

  it('are moments only in the form of the script', () => {
    expect(momentOf('2026-11-20T06:12:01.1234567Z')).toBe('2026-11-20T06:12:01.123Z');
    for (const other of ['20.11.2026 06:12', '/Date(1763619121000)/', '2569-13-20T06:12:01Z', 7, null])
      expect(momentOf(other)).toBeNull();
  });

  it('are days whatever text comes', () => {
    assert(
      property(string(), (text) => {
        const day = dayOf(text);
        return day === null || /^\d{4}-\d{2}-\d{2}$/u.test(day);
      }),
    );
  });
});
