import { describe, expect, it } from 'vitest';
import { settingsFacts } from '../../../core/collectors/settings/settings-rules.ts';
import { compareContents } from '../../../core/compare/compare-rules.ts';
import { recentChanges } from '../../../core/compare/recent-rules.ts';
import { content, factsOf, OWNERS, TIME } from './content-fixture.ts';
import type { Facts } from './content-fixture.ts';

const SINCE = Date.parse('2026-11-16T17:00:00Z');
const BASE: Facts = { 'software/Base': '1', 'instances/Production/folders': true };

function recent(facts: Facts, before: Facts = {}, takenAt = '2026-11-23T16:31:00.000Z') {
  const { differences } = compareContents(
    content({ ...BASE, ...before }),
    content({ ...BASE, ...facts }),
    OWNERS,
    TIME,
  );
  return recentChanges(factsOf(facts), [{ takenAt, differences }], SINCE, 'Europe/Berlin');
}

describe('what changed lately', () => {
  it('is told by its own date where it has one, the newest first, each thing once', () => {
    const changes = recent({
      'updates/KB1': '2026-11-22',
      'system/bootAt': '2026-11-22T02:26:00.000Z',
      'instances/Production/lastStart': '2026-11-23T04:12:00.000Z',
      'settings/Production/APSInterfaceSettings.XML/changedAt': '2026-11-17T14:40:00.000Z',
      'software/SQL Server driver 17': '17.10.5',
    });
    expect(changes.map(({ at, known, sentence }) => [at.slice(0, 10), known, sentence])).toEqual([
      ['2026-11-23', 'seen', 'SQL Server driver 17 (17.10.5) was installed.'],
      ['2026-11-23', 'exact', 'Production was last started on Mon 23 Nov at 05:12.'],
      ['2026-11-22', 'exact', 'The machine was restarted on Sun 22 Nov at 03:26.'],
      ['2026-11-22', 'day', 'Windows update KB1 was installed on Sun 22 Nov.'],
      [
        '2026-11-17',
        'exact',
        'The settings file APSInterfaceSettings.XML of Production was written on Tue 17 Nov at 15:40.',
      ],
    ]);
  });

  it('leaves out what happened before the moment, though it was only seen after it', () => {
    expect(recent({ 'updates/KB1': '2026-11-01', 'system/bootAt': '2026-11-01T00:00:00.000Z' })).toEqual([]);
    expect(recent({ 'software/A': '2' }, { 'software/A': '1' }, '2026-11-16T16:00:00.000Z')).toEqual([]);
  });

  it('counts all of the first day, whose hour nobody knows', () => {
    expect(recent({ 'updates/KB1': '2026-11-16' })).toHaveLength(1);
    expect(recent({ 'updates/KB1': '2026-11-15' })).toEqual([]);
  });

  it('tells what is gone, and not how full or busy the machine is', () => {
    const changes = recent(
      { 'machine/memoryFreeBytes': 1e9, 'disk/C:/freeBytes': 1e9 },
      { 'machine/memoryFreeBytes': 9e9, 'disk/C:/freeBytes': 9e9, 'updates/KB1': '2026-01-01' },
    );
    expect(changes.map(({ sentence }) => sentence)).toEqual(['Windows update KB1 is not there any more.']);
  });
});

describe('the facts of settings files', () => {
  const file = (place: readonly string[], at: string, instance?: string) => ({
    place,
    modifiedMs: Date.parse(at),
    instance,
  });

  it("say when the product's own were last written, and name no other", () => {
    expect(
      settingsFacts([
        file(['APS_ServerSettings.xml'], '2026-11-17T14:40:00.900Z'),
        file(['Production', 'IntegrationFiles', 'APSInterfaceSettings.XML'], '2026-11-01T00:00:00Z', 'Production'),
        file(['Production', 'old', 'APSInterfaceSettings.XML'], '2026-10-01T00:00:00Z', 'Production'),
        file(['Production', 'APSInterfaceSettings alice.smith.XML'], '2026-11-20T00:00:00Z', 'Production'),
      ]),
    ).toEqual([
      { group: 'settings', key: '-/APS_ServerSettings.xml/changedAt', value: '2026-11-17T14:40:00.000Z' },
      { group: 'settings', key: 'Production/APSInterfaceSettings.XML/changedAt', value: '2026-11-01T00:00:00.000Z' },
    ]);
  });
});
