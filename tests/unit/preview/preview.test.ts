import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { benchOf, makeBundle, removal, SOURCE, valueOf } from './preview-fixture.ts';
import type { MadeUpFile } from './preview-fixture.ts';

const XML = [
  '<connectionStrings>',
  '  <add connectionString="Server=HOST-4c19b7d0;User ID=USER-7f3a91c2;Password=[REDACTED:password];Timeout=30" />',
  '</connectionStrings>',
  '<import startedBy="USER-7f3a91c2" />',
  '',
].join('\n');

const FILES: readonly MadeUpFile[] = [
  {
    path: 'settings/APSInterfaceSettings.XML',
    kind: 'settings',
    content: XML,
    format: 'xml',
    removals: [
      removal('host', 'HOST-4c19b7d0', 2, 33),
      removal('user', 'USER-7f3a91c2', 2, 54, 2),
      removal('password', '[REDACTED:password]', 2, 77),
    ],
  },
  {
    path: 'logs/Service.log',
    kind: 'log',
    content: 'start\nUSER-7f3a91c2 signed in from 10.4.7.9\n',
    removals: [removal('user', 'USER-7f3a91c2', 2, 1), removal('ip', '10.4.7.9', 2, 31)],
  },
  { path: 'facts/version.json', kind: 'facts', content: '{}\n' },
  { path: 'recordings/a.trn', kind: 'recording', content: new Uint8Array([0, 1, 2]) },
  { path: 'recordings/b.trn', kind: 'recording', content: new Uint8Array([3, 4]) },
];

const open = async (files = FILES, more: Parameters<typeof makeBundle>[1] = {}) => {
  const bench = await benchOf(await makeBundle(files, more));
  const bundle = await valueOf(bench.preview.open(SOURCE));
  return { ...bench, bundle, ref: { source: SOURCE, sha256: bundle.sha256 } };
};
const all = { from: 1, count: 500 };

describe('what a bundle holds', () => {
  it('is told with counts, groups and what was left out when it is opened', async () => {
    const withheld = [
      { path: 'Keys', reason: 'Licence keys are never needed.', count: 3 },
      { path: 'x.bin', reason: 'unknown kind' },
    ];
    const { bundle, preview, ref } = await open(FILES, { withheld });
    expect(bundle).toMatchObject({
      format: 'zip',
      files: 7,
      removed: 6,
      counts: { host: 1, user: 3, password: 1, ip: 1 },
      rules: '2026.11.1',
      profile: 'default',
      withheld: { lines: 2, items: 4 },
      edits: [],
    });
    expect(bundle.groups).toEqual([
      { group: 'files', files: 5, bytes: expect.any(Number), removed: 6 },
      { group: 'recordings', files: 2, bytes: 5, removed: 0 },
      { group: 'scenarios', files: 0, bytes: 0, removed: 0 },
    ]);
    expect(await valueOf(preview.withheld(ref, all))).toEqual({ entries: withheld, total: 2 });
  });

  it('is listed by section with what was changed first, and recordings apart', async () => {
    const { preview, ref } = await open();
    const { files, sections } = await valueOf(preview.files(ref, 'files', all));
    expect(sections.map(({ section, files: size }) => `${section} ${size}`)).toEqual([
      'facts 1',
      'settings 1',
      'logs 1',
      'other 2',
    ]);
    expect(files.map(({ path, removed }) => `${path} ${removed}`)).toEqual([
      'facts/version.json 0',
      'settings/APSInterfaceSettings.XML 4',
      'logs/Service.log 2',
      'manifest.json 0',
      'redaction-report.json 0',
    ]);
    const page = await valueOf(preview.files(ref, 'recordings', { from: 2, count: 1 }));
    expect(page).toEqual({
      files: [{ path: 'recordings/b.trn', kind: 'recording', bytes: 2, removed: 0 }],
      total: 2,
      sections: [],
    });
  });

  it('lists the files whose path holds what is searched, and only changed ones, and steps through no others', async () => {
    const { preview, ref } = await open();
    const paths = async (search: string, changed: boolean) => {
      const { files, total } = await valueOf(preview.files(ref, 'files', all, { search, changed }));
      expect(total).toBe(files.length);
      return files.map(({ path }) => path);
    };
    expect(await paths('SERVICE', false)).toEqual(['logs/Service.log']);
    expect(await paths('', true)).toEqual(['settings/APSInterfaceSettings.XML', 'logs/Service.log']);
    expect(await paths('version', true)).toEqual([]);
    const start = { path: '', line: 0, column: 0, direction: 'next', kinds: [] } as const;
    const found = await valueOf(preview.find(ref, { ...start, filter: { search: '.log', changed: false } }));
    expect(found).toMatchObject({ path: 'logs/Service.log', index: 0 });
  });

  it('is a failure in words when the file is gone, changed, replaced or no bundle', async () => {
    const { preview, ref, now, set } = await open();
    set({ sha256: 'f'.repeat(64) });
    expect(await preview.lines(ref, 'facts/version.json', all)).toMatchObject({
      ok: false,
      error: { code: 'conflict' },
    });
    set({ bytes: 5 });
    expect(await preview.open(SOURCE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    await writeFile(now().path, 'hello');
    expect(await preview.open(SOURCE)).toMatchObject({ ok: false, error: { code: 'corrupt' } });
    await rm(now().path);
    expect(await preview.open(SOURCE)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(await preview.open({ snapshot: 'none' as never })).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('the lines of a file', () => {
  it('come with their marks, the report entries of them and what each mark stands for', async () => {
    const { preview, ref } = await open();
    const page = await valueOf(preview.lines(ref, 'settings/APSInterfaceSettings.XML', { from: 2, count: 2 }));
    expect(page).toMatchObject({ kind: 'text', encoding: 'utf-8', total: 4 });
    expect(page.lines.map(({ n }) => n)).toEqual([2, 3]);
    const [line] = page.lines;
    expect(line?.spans.map(({ from, to }) => line.text.slice(from, to))).toEqual([
      'HOST-4c19b7d0',
      'USER-7f3a91c2',
      '[REDACTED:password]',
    ]);
    expect(page.marks).toContainEqual({
      mark: 'USER-7f3a91c2',
      kind: 'user',
      action: 'replaced',
      places: 3,
      files: 2,
      maySay: false,
      firstLine: 2,
    });
    expect(page.marks).toContainEqual(expect.objectContaining({ mark: '[REDACTED:password]', action: 'removed' }));
    expect(page.removals).toHaveLength(3);
  });

  it('mark a mapped address that looks like an ordinary value', async () => {
    const { preview, ref } = await open();
    const page = await valueOf(preview.lines(ref, 'logs/Service.log', all));
    expect(page.lines[1]?.spans.map(({ mark }) => mark)).toEqual(['USER-7f3a91c2', '10.4.7.9']);
  });

  it('are none for a recording, and for a file that turns out to be no text', async () => {
    const binary = { path: 'facts/odd.bin', kind: 'facts', content: new Uint8Array([65, 0, 66]) };
    const { preview, ref } = await open([...FILES, binary]);
    expect(await valueOf(preview.lines(ref, 'recordings/a.trn', all))).toMatchObject({ kind: 'binary', lines: [] });
    expect(await valueOf(preview.lines(ref, 'facts/odd.bin', all))).toMatchObject({ kind: 'binary', lines: [] });
    expect(await preview.lines(ref, 'nowhere', all)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('are cut at 2,000 characters, with marks behind the cut counted and none cut in two', async () => {
    const long = `${'a'.repeat(1994)} USER-7f3a91c2 ${'b'.repeat(300_000)} [REDACTED:token]\r\nlast`;
    const { preview, ref } = await open([{ path: 'long.log', kind: 'log', content: long }]);
    const { lines } = await valueOf(preview.lines(ref, 'long.log', all));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatchObject({ n: 1, hiddenMarks: 2, spans: [] });
    expect(lines[0]?.text).toBe(`${'a'.repeat(1994)} `);
    expect(lines[0]?.cut).toBe(long.indexOf('\n') - 1995);
    expect(lines[1]).toMatchObject({ n: 2, text: 'last', cut: 0 });
  });

  it('show control characters and turned directions as signs', async () => {
    const { preview, ref } = await open([
      { path: 'odd.log', kind: 'log', content: 'a\u001b[31mred\u202egnp.exe\r\n<b>not bold</b>' },
    ]);
    const { lines } = await valueOf(preview.lines(ref, 'odd.log', all));
    expect(lines.map(({ text }) => text)).toEqual(['a\u241b[31mred\ufffdgnp.exe', '<b>not bold</b>']);
  });

  it('are read in the encoding that the report names', async () => {
    const utf16 = Buffer.from('\ufeffPläne\r\nUSER-7f3a91c2\r\n', 'utf16le');
    const latin = Buffer.from('Zusammenhänge\n', 'latin1');
    const { preview, ref } = await open([
      { path: 'a.reg', kind: 'settings', content: utf16, encoding: 'utf-16le' },
      { path: 'b.ini', kind: 'settings', content: latin, encoding: 'windows-1252' },
    ]);
    const a = await valueOf(preview.lines(ref, 'a.reg', all));
    expect(a.lines.map(({ text }) => text)).toEqual(['Pläne', 'USER-7f3a91c2']);
    const b = await valueOf(preview.lines(ref, 'b.ini', all));
    expect(b.lines.map(({ text }) => text)).toEqual(['Zusammenhänge']);
  });

  it('are kept in a file of this account alone, which is gone when the preview is closed', async () => {
    const { preview, ref, folder } = await open();
    await valueOf(preview.lines(ref, 'logs/Service.log', all));
    await valueOf(preview.find(ref, { path: '', line: 0, column: 0, direction: 'next', kinds: [] }));
    const [staged] = await readdir(join(folder, 'staging'));
    const [text] = await readdir(join(folder, 'staging', staged ?? ''));
    expect((await stat(join(folder, 'staging', staged ?? '', text ?? ''))).mode & 0o777).toBe(0o600);
    await preview.close();
    expect(await readdir(join(folder, 'staging'))).toEqual([]);
  });
});

describe('the way from mark to mark', () => {
  it('leads forward and back over all files, of the kinds that are wanted', async () => {
    const { preview, ref } = await open();
    const step = (path: string, line: number, column: number, direction: 'next' | 'previous', kinds: never[] = []) =>
      valueOf(preview.find(ref, { path, line, column, direction, kinds }));
    const xml = 'settings/APSInterfaceSettings.XML';
    expect(await step(xml, 1, 0, 'next')).toMatchObject({ path: xml, line: 2, mark: 'HOST-4c19b7d0' });
    expect(await step(xml, 2, 32, 'next')).toMatchObject({ path: xml, line: 2, mark: 'USER-7f3a91c2' });
    expect(await step(xml, 4, 19, 'next')).toMatchObject({ path: 'logs/Service.log', line: 2, column: 0 });
    expect(await step('logs/Service.log', 2, 0, 'previous')).toMatchObject({ path: xml, line: 4 });
    expect(await step(xml, 2, 32, 'previous')).toBeNull();
    expect(await step(xml, 1, 0, 'next', ['ip'] as never[])).toMatchObject({
      path: 'logs/Service.log',
      mark: '10.4.7.9',
    });
    expect(await step('logs/Service.log', 2, 30, 'next')).toBeNull();
  });
});

describe('who a mark is', () => {
  it('is said from what lies beside the bundle, and only for kinds that may be known', async () => {
    const { preview, ref, bundle } = await open(FILES, { names: { 'USER-7f3a91c2': 'pat.planner' } });
    expect(bundle.knowsNames).toBe(true);
    expect(await valueOf(preview.name(ref, 'USER-7f3a91c2'))).toBe('pat.planner');
    expect(await valueOf(preview.name(ref, 'HOST-4c19b7d0'))).toBeNull();
    const page = await valueOf(preview.lines(ref, 'logs/Service.log', all));
    expect(page.marks.find(({ mark }) => mark === 'USER-7f3a91c2')?.maySay).toBe(true);
    expect(JSON.stringify(page)).not.toContain('pat.planner');
  });
});

describe('a bundle of 100 MB', () => {
  const LINE = '2026-11-23T16:41:07.120Z INFO  Import  job 4711 of line 3 by USER-7f3a91c2 took 118 ms\n';
  const LINES = Math.ceil(50_000_000 / LINE.length);

  it('is opened by its directory and lists alone, and read page by page without a stall', async () => {
    const text = LINE.repeat(LINES);
    const { bytesRead, ...bench } = await benchOf(
      await makeBundle([
        {
          path: 'logs/a.log',
          kind: 'log',
          content: text,
          removals: [removal('user', 'USER-7f3a91c2', 1, 60, LINES)],
        },
        { path: 'logs/b.log', kind: 'log', content: text },
      ]),
    );
    const { preview } = bench;
    const bundle = await valueOf(preview.open(SOURCE));
    expect(bundle.unpackedBytes).toBeGreaterThan(100_000_000);
    // The directory is read by ranges that the platform hands out whole; no content but the two lists.
    expect(bytesRead()).toBeLessThan(20_000);

    const ref = { source: SOURCE, sha256: bundle.sha256 };
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const first = await valueOf(preview.lines(ref, 'logs/a.log', { from: 1, count: 500 }));
    expect(first.lines).toHaveLength(500);
    expect(first.reading).toBe(true);
    expect(JSON.stringify(first).length).toBeLessThan(256_000);
    const late = await valueOf(preview.lines(ref, 'logs/a.log', { from: LINES - 10, count: 500 }));
    delay.disable();
    expect(late).toMatchObject({ total: LINES, reading: false });
    expect(late.lines.map(({ n }) => n)).toEqual(Array.from({ length: 11 }, (_, at) => LINES - 10 + at));
    expect(`${late.lines.at(-1)?.text}\n`).toBe(LINE);
    const place = await valueOf(
      preview.find(ref, { path: 'logs/a.log', line: LINES - 1, column: 500, direction: 'next', kinds: [] }),
    );
    expect(place).toMatchObject({ line: LINES, column: LINE.indexOf('USER-') });
    // Half of the time every turn of the loop is far below a frame; the machine's own pauses are not ours.
    expect(delay.percentile(50) / 1e6).toBeLessThan(16);
  }, 120_000);
});
