import { assert, property, string, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFleet } from '../../../core/fleet/fleet-diff.ts';
import { listFleet } from '../../../core/fleet/list-rules.ts';
import {
  bundleEnding,
  COLLECTION_FILE,
  fileStem,
  folderOf,
  isFolderOf,
  MACHINE_FOLDER,
  SUMMARY_FILE,
} from '../../../core/fleet/names-rules.ts';
import { OWNERS } from '../compare/content-fixture.ts';
import type { Facts } from '../compare/content-fixture.ts';
import { idOf, summaryOf } from './summary-fixture.ts';

const NOW = Date.parse('2026-11-23T17:00:00Z');

describe('the folder of a machine', () => {
  it('is one that every system takes, whatever the machine is called', () => {
    const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), stringMatching(/^[0-9a-f]{32}$/u), (name, id) => {
        const folder = folderOf({ id, name: name === '' ? 'x' : name });
        expect(folder).toMatch(MACHINE_FOLDER);
        expect(folder).not.toMatch(reserved);
        expect(isFolderOf(folder, { id, name })).toBe(true);
      }),
    );
  });

  it.each([
    ['NFF-APS03', 'nff-aps03-00000001'],
    ['CON', 'con-00000001'],
    ['aps.corp.local', 'aps-corp-local-00000001'],
    ['服务器', 'machine-00000001'],
    ['../../etc', 'etc-00000001'],
  ])('of %s is %s', (name, folder) => {
    expect(folderOf({ id: idOf(1), name })).toBe(folder);
  });

  it('is another one for another id, though the names are the same or differ by case', () => {
    expect(folderOf({ id: idOf(1), name: 'APS' })).not.toBe(folderOf({ id: idOf(2), name: 'aps' }));
  });
});

describe('the files of a collection', () => {
  it('sort by time and are known again by their name', () => {
    const id = '0199ab12-3456-7000-8000-0123456789ab';
    const [old, now] = [fileStem('2026-11-23T09:59:59.999Z', id), fileStem('2026-11-23T10:00:00.000Z', id)];
    expect([now, old].sort()).toEqual([old, now]);
    expect(`${old}.json`).toMatch(SUMMARY_FILE);
    for (const path of ['a.zip', 'a.tar.zst', 'a.ZIP.age', 'a.tar.zst.age', 'none'])
      expect(`${old}${bundleEnding(path)}`).toMatch(COLLECTION_FILE);
  });
});

describe('the list', () => {
  it('names machines, those collected longest ago first, and tells two of one name apart', () => {
    const listed = listFleet(
      [
        { folder: 'a', summary: summaryOf('APS01', { 'versions/instance/Production': '12.3.1' }), collections: 3 },
        {
          folder: 'b',
          summary: summaryOf('aps01', {}, { number: 2, takenAt: '2026-11-20T17:00:00.000Z' }),
          collections: 1,
        },
        {
          folder: 'c',
          summary: summaryOf('APS03', {}, { number: 3, takenAt: '2026-11-24T00:00:00.000Z' }),
          collections: 1,
        },
      ],
      NOW,
    );
    expect(listed.map(({ machine }) => machine)).toEqual(['aps01 (00000002)', 'APS01 (00000001)', 'APS03']);
    expect(listed.map(({ ageMs }) => ageMs)).toEqual([3 * 86_400_000, 3_600_000, 0]);
    expect(listed[1]).toMatchObject({ collections: 3, versions: { instances: { Production: '12.3.1' } } });
  });
});

describe('the difference', () => {
  const many = (facts: readonly Facts[]) =>
    facts.map((one, index) =>
      summaryOf(
        `APS${index + 1}`,
        { 'software/Base': '1', 'machine/uptimeSeconds': index, ...one },
        { number: index + 1 },
      ),
    );
  const sentences = (facts: readonly Facts[], base?: string, groups: readonly string[] = []) => {
    const diff = diffFleet(many(facts), OWNERS, { base, groups, zone: 'Europe/Berlin' });
    return diff.ok ? diff.value.sentences : [diff.error.message];
  };

  it("is none when all machines are the same, but for what is each one's own", () => {
    expect(sentences([{}, { 'disk/C:/freeBytes': 4e9 }, { 'system/bootAt': '2026-11-22T02:26:00Z' }])).toEqual([]);
  });

  it.each<readonly [string, readonly Facts[]]>([
    ['SQL Server driver 17 (17.10.5) is on APS2 only.', [{}, { 'software/SQL Server driver 17': '17.10.5' }, {}]],
    [
      'SQL Server driver 17 (17.10.5) is missing on APS2.',
      [{ 'software/SQL Server driver 17': '17.10.5' }, {}, { 'software/SQL Server driver 17': '17.10.5' }],
    ],
    [
      'The version of the Instance Manager: 12.0.60 on APS3, 12.0.61 on the other 2.',
      [
        { 'versions/instanceManager': '12.0.61' },
        { 'versions/instanceManager': '12.0.61' },
        { 'versions/instanceManager': '12.0.60' },
      ],
    ],
    ['The memory of the machine: 32 on APS1, 64 on APS2.', [{ 'machine/memory': 32 }, { 'machine/memory': 64 }]],
  ])('says "%s"', (sentence, facts) => {
    expect(sentences(facts)).toEqual([sentence]);
  });

  it('measures by a machine when one is named', () => {
    const facts = [{ 'machine/memory': 32 }, { 'machine/memory': 64 }, { 'machine/memory': 64 }];
    expect(sentences(facts, 'aps1')).toEqual(['The memory of the machine: 64 on APS2 and APS3, 32 on APS1.']);
    expect(sentences(facts, 'APS9')).toEqual(['There is no machine "APS9" on the share.']);
  });

  it('shows only the groups that were asked for', () => {
    const facts = [
      { 'machine/memory': 32, 'disk/C:/totalBytes': 1e12 },
      { 'machine/memory': 64, 'disk/C:/totalBytes': 2e12 },
    ];
    expect(sentences(facts, undefined, ['disk'])).toEqual(['The size of C:: 1.0 TB on APS1, 2.0 TB on APS2.']);
  });

  it('does not take for missing what was not read whole, and says so', () => {
    const [one, two] = many([{ 'software/A': '1' }, {}]);
    if (one === undefined || two === undefined) throw new Error('two machines');
    const denied = {
      ...two,
      snapshot: {
        ...two.snapshot,
        collectors: [{ id: 'software', outcome: 'denied' as const, reason: 'It may not.' }],
      },
    };
    const diff = diffFleet([one, denied], OWNERS, { groups: [], zone: 'UTC' });
    expect(diff).toMatchObject({
      ok: true,
      value: { rows: [], notCompared: [{ machine: 'APS2', what: 'software', reason: 'It may not.' }] },
    });
  });

  it('puts the values of a row in the order of the machines', () => {
    const diff = diffFleet(many([{ 'machine/memory': 32 }, {}, { 'machine/memory': 32 }]), OWNERS, {
      groups: [],
      zone: 'UTC',
    });
    expect(diff).toMatchObject({
      value: { rows: [{ values: [32, null, 32], usual: 32, different: [1], importance: 'high' }] },
    });
  });
});
