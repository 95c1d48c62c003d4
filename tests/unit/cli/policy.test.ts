import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';
import { shippedFile, withValues } from '../policy/shipped.ts';
import type { Place } from '../policy/shipped.ts';
import { companion } from './run-companion.ts';
import { commandLine, commandLineIn } from './run-in-process.ts';

const SHIPPED_PATH = join(import.meta.dirname, '../../../resources/policies/planettogether.json');
const INVENTED_PATH = join(import.meta.dirname, '../../fixtures/policies/harbour-systems.json');

/** Writes text into a file of this test alone and says where. */
function fileWith(text: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'mine.json');
  writeFileSync(path, text);
  return path;
}

function changedFile(...changes: readonly (readonly [Place, unknown])[]): string {
  return fileWith(JSON.stringify(withValues(shippedFile(), ...changes), undefined, 2));
}

function check(path: string, ...more: readonly string[]) {
  return commandLine(['policy', 'check', path, ...more]);
}

describe('policy check', () => {
  it('ends with 0 and shows what is worth knowing when a policy can be used', async () => {
    const run = await check(SHIPPED_PATH);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(`${SHIPPED_PATH} can be used.\nWorth knowing:\n  line `);
    expect(run.out).toContain(', readings.2: The readings "Only while my centre is open"');
  });

  it('ends with 0 and names what it does not know when a name is mistyped', async () => {
    const run = await check(changedFile([['emergency', 'fone'], '1']), '--json');
    expect(run.code).toBe(0);
    expect(run.json['warnings']).toContainEqual(
      expect.objectContaining({ path: 'emergency.fone', message: expect.stringContaining('is left out') as string }),
    );
  });

  it('names only the schema when the file is of another one', async () => {
    const run = await check(fileWith('{"name":"something-else","version":"1.0.0"}'), '--json');
    expect(run.json['problems']).toEqual([
      { path: 'schema', line: 1, message: expect.stringContaining('policies of schema 2') as string },
    ]);
  });

  it('answers as JSON alone when asked to', async () => {
    expect((await check(INVENTED_PATH, '--json')).json).toMatchObject({ ok: true, problems: [] });
    const bad = await check(changedFile([['defaultTier'], 'gold']), '--json');
    expect(bad).toMatchObject({
      code: 2,
      json: { ok: false, problems: [{ path: 'defaultTier', message: 'there is no tier "gold"' }], warnings: [] },
    });
  });

  it.each<[string, Place, unknown, string, string]>([
    [
      'another schema',
      ['schema'],
      1,
      'schema',
      'this app reads policies of schema 2. A file of another schema needs another version of the app',
    ],
    [
      'an unknown zone',
      ['calendars', 0, 'def', 'zone'],
      'Mars/Base',
      'calendars.0.def.zone',
      'is not a time zone this machine knows. Write one such as Europe/Berlin',
    ],
    [
      'a calendar without hours',
      ['calendars', 4, 'def', 'week'],
      {},
      'calendars.4.def.week',
      'the week has no open time. Give it hours',
    ],
    [
      'spans that overlap',
      ['calendars', 4, 'def', 'week', 'mon'],
      [
        ['08:00', '12:00'],
        ['11:00', '17:00'],
      ],
      'calendars.4.def.week',
      'Monday 08:00–12:00 and Monday 11:00–17:00 overlap',
    ],
    [
      'a rule on a calendar that is not there',
      ['clocks', 3, 'calendar'],
      'nowhere',
      'clocks.3.calendar',
      'there is no calendar and no alias "nowhere"',
    ],
  ])('ends with 2 and names path and line for %s', async (_name, place, value, path, message) => {
    const file = changedFile([place, value]);
    const run = await check(file, '--json');
    const [problem] = run.json['problems'] as { path: string; line: number; message: string }[];
    expect(run.code).toBe(2);
    expect(problem).toMatchObject({ path, message });
    const key = String(place.findLast((part) => typeof part === 'string'));
    expect(readFileSync(file, 'utf8').split('\n')[(problem?.line ?? 0) - 1]).toContain(
      `"${path.split('.').at(-1) ?? key}"`,
    );
    const words = await check(file);
    expect(words.out).toBe(`${file} cannot be used: 1 problem.\n  line ${problem?.line ?? 0}, ${path}: ${message}\n`);
  });

  it('names what is missing at the line of what should hold it', async () => {
    const run = await check(fileWith('{\n  "schema": 2,\n  "guide": {\n    "id": "G"\n  }\n}\n'), '--json');
    expect(run.json['problems']).toContainEqual({ path: 'guide.title', line: 3, message: 'it is missing' });
    expect(run.json['problems']).toContainEqual({ path: 'name', line: 1, message: 'it is missing' });
  });

  it('names a name that is there twice', async () => {
    const text = readFileSync(SHIPPED_PATH, 'utf8').replace(
      '"id": "planettogether",',
      '"id": "x",\n  "id": "planettogether",',
    );
    expect((await check(fileWith(text), '--json')).json['problems']).toEqual([
      { path: 'id', line: 5, message: 'the same name is there twice' },
    ]);
  });

  it('ends with 2 and a sentence when there is no such file, or it is not JSON', async () => {
    const missing = join(temporaryFolder(), 'no.json');
    expect(await check(missing)).toMatchObject({ code: 2, out: '', err: `There is no file ${missing}.\n` });
    expect((await check(missing, '--json')).json).toMatchObject({ error: { code: 'not-found' } });
    const broken = fileWith('{}}');
    expect((await check(broken, '--json')).json).toMatchObject({ error: { code: 'invalid' } });
  });

  it.each([
    ['a word without quotes', '{\n  "schema": 2,\n  "id": planet\n}', 'line 3 has planet where a value belongs'],
    ['a comma too many', '{\n  "a": [1, 2,\n]}', 'line 3 has ] where a value belongs'],
    ['a comma before the end', '{"a": 1,\n}', 'line 2 has } where a name in quotes belongs'],
    ['a comma too few', '{"a": 1\n"b": 2}', 'line 2 has "b" where a comma or } belongs'],
    ['a colon too few', '{"a" 1}', 'line 1 has 1 where a colon belongs'],
    ['quotes that do not end', '{"a": "b\n}', 'line 1 has "b where a value belongs'],
    ['a remark', '// mine\n{}', 'line 1 has // where a value belongs'],
    ['something after the end', '{}\n{}', 'line 2 has { where nothing more belongs'],
    ['the wrong end', '{"a": [1}', 'line 1 has } where a comma or ] belongs'],
    ['no end', '{"a": [1,\n2\n', 'line 2 is the last one, and a comma or ] is missing'],
  ])('says where a file stops being JSON when it has %s', async (_name, text, fault) => {
    const file = fileWith(text);
    expect(await check(file)).toMatchObject({ code: 2, out: '', err: `${file} is not JSON text: ${fault}.\n` });
  });

  it('takes a file with the mark some editors write, and standard input', async () => {
    const text = readFileSync(SHIPPED_PATH, 'utf8');
    expect((await check(fileWith(`\uFEFF${text}`))).code).toBe(0);
    const piped = await commandLine(['policy', 'check', '-'], { input: text });
    expect(piped).toMatchObject({ code: 0, out: expect.stringMatching(/^- can be used\./u) });
  });

  it.each(['utf-16le', 'utf16 the other way round'])(
    'takes a file as Windows PowerShell writes it when it is %s',
    async (how) => {
      const bytes = Buffer.from(`\uFEFF${readFileSync(SHIPPED_PATH, 'utf8')}`, 'utf16le');
      const run = await check(fileWith(how === 'utf-16le' ? bytes : bytes.swap16()));
      expect(run).toMatchObject({ code: 0, err: '' });
    },
  );

  it('says what to name instead when there is nothing to check', async () => {
    const folder = temporaryFolder();
    expect((await check(folder)).err).toBe(`${folder} is a folder. Name a file.\n`);
    const empty = fileWith(' \n');
    expect((await check(empty)).err).toBe(`${empty} is empty. "policy show" writes a policy to begin with.\n`);
    const huge = fileWith(`"${'x'.repeat(5_000_001)}"`);
    expect((await check(huge)).err).toContain('more than 5 million characters');
  });

  it('needs no data folder', async () => {
    const data = join(temporaryFolder(), 'data');
    const run = await companion(['policy', 'check', SHIPPED_PATH, '--data', data, '--json']);
    expect(run).toMatchObject({ code: 0, json: { ok: true } });
    expect((await companion(['policy', 'check', fileWith('[]')])).code).toBe(2);
  }, 30_000);
});

describe('the policy in use', () => {
  it('is listed with all versions, its readings and its programmes', async () => {
    const data = temporaryFolder();
    const run = await commandLine(['policy', 'list', '--data', data]);
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/^ +POLICY +VERSION +NAME/mu);
    expect(run.out).toMatch(/^\* +planettogether +3 +PlanetTogether standard support +came with the app/mu);
    expect(run.out).toContain('  * window: The whole support week\n    centre: Only while my centre is open\n');
    expect(run.out).not.toContain('Programmes:');
    await commandLine(['policy', 'use', 'hypercare', '--tier', 'enterprise', '--data', data]);
    const other = await commandLine(['policy', 'list', '--data', data]);
    expect(other.out).toContain('Programmes:\n    basic: Basic\n');
    expect(other.out).toContain('  * enterprise: HyperCare for Enterprise\n');
  });

  it('is written as a file that can be checked, edited and applied', async () => {
    const run = commandLineIn(temporaryFolder());
    const shown = await run('policy', 'show');
    expect(shown.json).toEqual(shippedFile());
    const path = fileWith(JSON.stringify({ ...shown.json, name: 'Ours' }));
    const applied = await run('policy', 'apply', path, '--note', 'As agreed in May');
    expect(applied).toMatchObject({ code: 0, json: { id: 'planettogether.company', version: 1, moved: 0 } });
    expect((await run('policy', 'show')).json).toMatchObject({
      name: 'Ours',
      basedOn: { id: 'planettogether', version: 3 },
    });
    expect((await run('policy', 'show', 'planettogether')).json).toEqual(shippedFile());
    expect((await run('policy', 'list')).json).toMatchObject({ versions: [{ note: 'As agreed in May' }, {}, {}] });
  });

  it('is read another way, shown before and restored after', async () => {
    const data = temporaryFolder();
    const run = (...args: readonly string[]) => commandLine(['policy', ...args, '--data', data]);
    const preview = await run('reading', 'centre', '--preview');
    expect(preview.out).toBe(
      'No due time would move.\n\n0 clocks open; 0 have ended and stay as they are. Nothing was changed.\n',
    );
    expect((await run('reading', 'centre')).out).toBe(
      'Version 1 of "planettogether.company" is in use. No due time moved.\n',
    );
    await run('reading', 'any');
    expect((await run('restore', 'planettogether.company', '1')).out).toBe(
      'Version 3 of "planettogether.company" is in use, as version 1 was.\n',
    );
    expect((await run('show', '--version', '2')).out).toContain('"reading": "any"');
    expect((await run('show')).out).toContain('"reading": "centre"');
  });

  it('stays when an edit is to apply later', async () => {
    const data = temporaryFolder();
    const later = changedFile([['validFrom'], '2099-01-01T00:00:00Z']);
    const run = await commandLine(['policy', 'apply', later, '--data', data]);
    expect(run).toMatchObject({
      code: 0,
      out: 'Version 1 of "planettogether.company" is kept and waits for its day.\n',
    });
    expect(run.err).toContain('It applies from 2099-01-01T00:00:00.000Z on; until then everything stays.\n');
    expect((await commandLineIn(data)('policy', 'list')).json).toMatchObject({
      inUse: { id: 'planettogether', version: 3 },
    });
  });

  it('lists in a preview every due time that would move', async () => {
    const data = temporaryFolder();
    const run = commandLineIn(data);
    const form = join(temporaryFolder(), 'case.json');
    writeFileSync(
      form,
      JSON.stringify({ title: 'Line 3 is empty', kind: 'problem', severity: 4, description: 'Empty.' }),
    );
    expect((await run('case', 'new', '--file', form)).code).toBe(0);
    const preview = await run('policy', 'use', 'hypercare', '--preview');
    expect(preview).toMatchObject({ code: 0, json: { open: expect.any(Number), moves: expect.any(Array) } });
    expect((await run('policy', 'list')).json).toMatchObject({ inUse: { id: 'planettogether' } });
  });

  it.each<[string, readonly string[], string]>([
    [
      'a reading that is not there',
      ['reading', 'best'],
      'The policy has no reading "best". Known: window, centre, any, fixed-offset.',
    ],
    ['a policy that is not there', ['use', 'acme'], 'There is no policy "acme". Known: hypercare, planettogether.'],
    [
      'a programme that is not there',
      ['use', 'hypercare', '--tier', 'gold'],
      'The policy "hypercare" has no programme "gold". Known: basic, professional, enterprise.',
    ],
    [
      'a version that is not there',
      ['restore', 'planettogether', '9'],
      'There is no version 9 of the policy "planettogether".',
    ],
    ['a version that is none', ['restore', 'planettogether', 'old'], '"old" is no version. "policy list" shows them.'],
    ['a policy to show that is not there', ['show', 'acme'], 'There is no policy "acme". "policy list" shows them.'],
    [
      'a version to show that is not there',
      ['show', '--version', '9'],
      'There is no version 9 of the policy "planettogether". "policy list" shows them.',
    ],
    ['a file that is not there', ['apply', '/nowhere/mine.json'], 'There is no file /nowhere/mine.json.'],
    ['a calendar file that is not there', ['holidays', '/nowhere/a.ics'], 'There is no file /nowhere/a.ics.'],
    ['a date that is none', ['holidays', 'a.ics', '--until', 'June'], '"June" is no date such as 2027-12-31.'],
  ])('stays when a command names %s', async (_name, args, message) => {
    const run = await commandLine(['policy', ...args, '--data', temporaryFolder()]);
    expect(run).toMatchObject({ code: 2, out: '', err: `${message}\n` });
  });

  it('stays when a file cannot be used', async () => {
    const data = temporaryFolder();
    const bad = await commandLine([
      'policy',
      'apply',
      changedFile([['defaultTier'], 'gold'], [['reading'], 'best']),
      '--data',
      data,
    ]);
    expect(bad).toMatchObject({
      code: 2,
      err: 'The policy cannot be used at "defaultTier": there is no tier "gold". And 1 more.\n',
    });
    const twice = fileWith('{"id":"a","id":"b"}');
    expect(await commandLine(['policy', 'apply', twice, '--data', data])).toMatchObject({
      code: 2,
      err: `${twice} has "id" twice, again in line 1. Take one of them out.\n`,
    });
  });
});

describe('policy holidays', () => {
  const TEXT = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'DTSTART;VALUE=DATE:20261225',
    'SUMMARY:Christmas Day',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'DTSTART:20261224T120000',
    'DTEND:20261225T000000',
    'SUMMARY:Christmas Eve',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'SUMMARY:Some day',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');

  it('lists the days of a calendar file and what was left out', async () => {
    const file = fileWith(TEXT);
    const run = await commandLine(['policy', 'holidays', file, '--until', '2030-12-31', '--data', temporaryFolder()]);
    expect(run.code).toBe(0);
    expect(run.out).toBe(
      [
        'DATE        OPEN         NAME',
        '2026-12-24  00:00–12:00  Christmas Eve',
        '2026-12-25  closed       Christmas Day',
        '',
        'Known until 2026-12-31.',
        '',
      ].join('\n'),
    );
    expect(run.err).toBe('1 entry left out:\n  Some day: it has no date that can be read\n');
  });

  it("answers in the shape of a policy's holidays when asked for JSON", async () => {
    const run = await commandLineIn(temporaryFolder())('policy', 'holidays', fileWith(TEXT), '--until', '2030-12-31');
    expect(run.json).toMatchObject({
      knownUntil: '2026-12-31',
      days: [
        { date: '2026-12-24', name: 'Christmas Eve', open: [['00:00', '12:00']], active: true },
        { date: '2026-12-25', name: 'Christmas Day', active: true },
      ],
    });
  });
});
