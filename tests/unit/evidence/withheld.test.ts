import { describe, expect, it } from 'vitest';
import type { SurveyItem } from '../../../core/collectors/index.ts';
import type { WithheldEntry } from '../../../shared/domain/evidence.ts';
import { bundleName, createUniquePaths, isPlainName, safeName } from '../../../core/evidence/place-names-rules.ts';
import { withheldOf } from '../../../core/evidence/withheld.ts';
import { createWithheld } from '../../../core/evidence/withheld-rules.ts';
import { turnsDuring } from '../../helpers/turns.ts';

const own = { homeFolder: '/home/pat', userName: 'pat.planner', hostName: 'NFF-APS03' };
const same = (name: string): string => name;

function item(path: string, parts: Partial<SurveyItem> = {}): SurveyItem {
  const place = path.split('/');
  const instance = place[0] === 'Production' ? 'Production' : undefined;
  return {
    place,
    path: `/root/${path}`,
    kind: 'file',
    part: 'other',
    bytes: 10,
    modifiedMs: 0,
    instance,
    left: 'Not needed.',
    ...parts,
  };
}

const withheldLines = (
  items: readonly SurveyItem[],
  verdict: (one: SurveyItem) => string | undefined,
): readonly WithheldEntry[] => {
  const withheld = createWithheld(own);
  for (const one of items) withheld.add(one, verdict(one));
  return [...withheld.lines()];
};

const lines = (items: readonly SurveyItem[], taken: readonly string[] = []): string[] =>
  withheldLines(items, ({ path, left }) => (taken.includes(path.slice(6)) ? undefined : left)).map(
    ({ path, count, reason, bytes }) => `${path} ${count} ${bytes}: ${reason}`,
  );

describe('what stays here', () => {
  it('is one line per folder when nothing of it was taken for one reason', () => {
    expect(
      lines([
        item('Production/System/Data/Key/aps.key'),
        item('Production/System/Data/Key/old/aps.key'),
        item('Software/12.3.1/x.dll', { left: 'Programs.' }),
      ]),
    ).toEqual(['Production/ 2 20: Not needed.', 'Software/ 1 10: Programs.']);
  });

  it('is named file by file where others of the folder were taken, as far as names are the product’s own', () => {
    const alerts = 'Production/System/Data/Alerts';
    const taken = [`${alerts}/SystemService.log`];
    const items = [
      item(`${alerts}/SystemService.log`),
      item(`${alerts}/SystemService.log.9`, { left: 'Too old.' }),
      item(`${alerts}/alice.smith.log`, { left: 'Too old, too.' }),
      item(`${alerts}/jdoe/a.log`),
    ];
    expect(lines(items, taken)).toEqual([
      `${alerts}/SystemService.log.9 1 10: Too old.`,
      `${alerts}/ 1 10: Other entries of this folder: Too old, too.`,
      `${alerts}/ 1 10: Other entries of this folder: Not needed.`,
    ]);
  });

  it('is never in a line and in the bundle, and the counts add up', () => {
    const items = Array.from({ length: 500 }, (_, index) =>
      item(`Production/System/Data/Alerts/${index % 3 === 0 ? 'Service' : 'x'} ${index}.log`),
    );
    const taken = new Set(items.filter((_, index) => index % 5 === 0).map(({ path }) => path));
    const said = withheldLines(items, ({ path, left }) => (taken.has(path) ? undefined : left));
    expect(said.reduce((sum, { count }) => sum + (count ?? 1), 0)).toBe(500 - taken.size);
    expect(said.some(({ path }) => taken.has(`/root/${path}`))).toBe(false);
  });

  it('has no count where nobody could look', () => {
    const shut = item('Production/Logs', { kind: 'folder', bytes: undefined, entries: undefined, left: 'Shut.' });
    const empty = item('Production/Setup', { kind: 'folder', bytes: 0, entries: 0, left: 'Empty.' });
    expect(lines([shut, empty])).toEqual([
      'Production/Logs/ undefined undefined: Shut.',
      'Production/Setup/ 0 0: Empty.',
    ]);
  });
});

describe('a name in the bundle', () => {
  it.each([
    'SystemService.log',
    'SystemService.log.12',
    'ServiceLog.txt',
    'APSInterfaceSettings for PT SQL database.xml',
    '12.3.1',
  ])('is the product’s own: %s', (name) => expect(isPlainName(name)).toBe(true));

  it.each(['alice.smith.log', 'hunter2.bin', 'jdoe', 'Kennwort.txt', 'Müller.log', 'x'.repeat(500)])(
    'is somebody’s: %s',
    (name) => expect(isPlainName(name)).toBe(false),
  );

  it.each([
    ['new\nline.log', 'new_line.log'],
    ['rtl \u202Egol.exe', 'rtl _gol.exe'],
    ['..\\..\\evil.log', '.._.._evil.log'],
    ['C:stream.log', 'C_stream.log'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['trailing.', 'trailing_'],
    ['....', '____'],
    ['..', '__'],
    ['📦 emoji.log', '📦 emoji.log'],
  ])('can be written everywhere: %j', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('is short, and keeps its ending', () => {
    expect(safeName(`${'語'.repeat(300)}.log`)).toMatch(/^語+….log$/);
    expect(Array.from(safeName('n'.repeat(255))).length).toBeLessThanOrEqual(120);
  });

  it('is kept back when it looks like a secret', () => {
    expect(bundleName('Password=Hunter2.log', same, own)).toBe('(name kept back).log');
    expect(bundleName('notes of pat.planner.log', same, own)).toBe('notes of ….log');
  });

  it('is what redaction leaves of it', () => {
    expect(bundleName('by ann.log', () => 'by USER-12345678.log', own)).toBe('by USER-12345678.log');
  });

  it('stays one of its own when others are alike', () => {
    const unique = createUniquePaths();
    expect(['logs/a.log', 'logs/A.log', 'logs/a.log', 'logs/é', 'logs/e\u0301'].map(unique)).toEqual([
      'logs/a.log',
      'logs/A (2).log',
      'logs/a (3).log',
      'logs/é',
      'logs/e\u0301 (2)',
    ]);
  });
});

it('what stays of 50,000 files and 5,000 folders is written down in turns', async () => {
  const files = Array.from({ length: 50_000 }, (_, index) => item(`Production/Service ${index}.log`));
  const folders = Array.from({ length: 5_000 }, (_, index) => [
    item(`Logs ${index}/a.log`),
    item(`Logs ${index}/b.log`, { left: 'Too old.' }),
  ]);
  const items = [...files, ...folders.flat()];
  const { turns, result } = await turnsDuring(() =>
    withheldOf({
      runs: [],
      survey: { root: '/root', items },
      inBundle: new Set(),
      failed: new Map(),
      over: new Map(),
      own,
      evidence: { redactText: same },
      said: [],
    }),
  );
  expect(result.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(60_000);
  expect(turns).toBeGreaterThan(items.length / 128 + result.length / 40);
});
