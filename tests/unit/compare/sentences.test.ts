import { describe, expect, it } from 'vitest';
import { compareContents } from '../../../core/compare/compare-rules.ts';
import type { ComparedContent, Wording } from '../../../core/compare/types.ts';
import { content, OWNERS, SIDES, TIME } from './content-fixture.ts';
import type { Facts } from './content-fixture.ts';

const BASE: Facts = { 'instances/Production/folders': true, 'software/Base': '1', 'updates/KB1': '2026-01-10' };

function said(before: Facts, after: Facts, wording: Wording = TIME): readonly string[] {
  return compareContents(content({ ...BASE, ...before }), content({ ...BASE, ...after }), OWNERS, wording).sentences;
}

describe('what changed, in sentences', () => {
  it.each<readonly [string, Facts, Facts]>([
    [
      'APS System Service of Production went from running to stopped.',
      { 'services/Production/APS System Service/state': 'Running' },
      { 'services/Production/APS System Service/state': 'Stopped' },
    ],
    [
      'The start type of APS Interface Service of Production went from automatic to manual.',
      { 'services/Production/APS Interface Service/startMode': 'Automatic' },
      { 'services/Production/APS Interface Service/startMode': 'Manual' },
    ],
    ['Windows update KB5031234 was installed on Sun 22 Nov.', {}, { 'updates/KB5031234': '2026-11-22' }],
    ['SQL Server driver 17 (17.10.5) was installed.', {}, { 'software/SQL Server driver 17': '17.10.5' }],
    ['SQL Server driver 17 (17.10.5) was removed.', { 'software/SQL Server driver 17': '17.10.5' }, {}],
    [
      'The version of Production went from 12.3.1 to 12.4.0.',
      { 'versions/instance/Production': '12.3.1' },
      { 'versions/instance/Production': '12.4.0' },
    ],
    [
      'Version 12.4.0 of the product was installed.',
      { 'versions/server/12.3.1': '12.3.1' },
      { 'versions/server/12.3.1': '12.3.1', 'versions/server/12.4.0': '12.4.0' },
    ],
    [
      'The machine was restarted on Sun 22 Nov at 03:26.',
      { 'system/bootAt': '2026-11-01T02:00:00Z' },
      { 'system/bootAt': '2026-11-22T02:26:00Z' },
    ],
    [
      'The settings file APSInterfaceSettings.XML of Production was written on Tue 17 Nov at 15:40.',
      { 'settings/Production/APSInterfaceSettings.XML/changedAt': '2026-11-01T10:00:00.000Z' },
      { 'settings/Production/APSInterfaceSettings.XML/changedAt': '2026-11-17T14:40:00.000Z' },
    ],
    [
      'Unexpected restarts in the Windows event log went from 0 to 2.',
      { 'event-log/unexpectedRestarts': 0, 'event-log/errors': 40 },
      { 'event-log/unexpectedRestarts': 2, 'event-log/errors': 44 },
    ],
    [
      'Port 7991 does not listen any more.',
      { 'ports/manager': 7990, 'ports/listening/7991': true },
      { 'ports/manager': 7990 },
    ],
    [
      'The port of old clients does not listen now.',
      { 'ports/compatibilityListens': true },
      { 'ports/compatibilityListens': false },
    ],
    ['Free space on C: went from 31.0 GB to 6.1 GB.', { 'disk/C:/freeBytes': 31e9 }, { 'disk/C:/freeBytes': 6.1e9 }],
    ['The memory of the machine went from 32 to 24.', { 'machine/memory': 32 }, { 'machine/memory': 24 }],
    [
      'Weather: Over the plant went from sun to rain.',
      { 'weather/overThePlant': 'sun' },
      { 'weather/overThePlant': 'rain' },
    ],
    [
      'The version of the Instance Manager is not known any more; it was 12.0.61.',
      { 'versions/instanceManager': '12.0.61' },
      { 'versions/instanceManager': null },
    ],
    [
      'The time limit in seconds of the data connection Import of Production went from 120 to 30.',
      { 'connections/Production/Import/timeoutSeconds': 120 },
      { 'connections/Production/Import/timeoutSeconds': 30 },
    ],
    [
      'The data connection Import of Production is not encrypted now.',
      { 'connections/Production/Import/encrypted': true },
      { 'connections/Production/Import/encrypted': false },
    ],
  ])('says "%s"', (sentence, before, after) => {
    expect(said(before, after)).toEqual([sentence]);
  });

  it.each<readonly [string, Facts, Facts]>([
    ['SQL Server driver 17 (17.10.5) is on Test only.', {}, { 'software/SQL Server driver 17': '17.10.5' }],
    [
      'The version: 12.3.1 on Production, 12.4.0 on Test, which is newer.',
      { 'versions/instance/*': '12.3.1' },
      { 'versions/instance/*': '12.4.0' },
    ],
    [
      'The port of old clients listens on Production and does not listen on Test.',
      { 'ports/compatibilityListens': true },
      { 'ports/compatibilityListens': false },
    ],
    [
      'APS System Service: running on Production, stopped on Test.',
      { 'services/*/APS System Service/state': 'Running' },
      { 'services/*/APS System Service/state': 'Stopped' },
    ],
  ])('says side by side "%s"', (sentence, a, b) => {
    expect(said(a, b, SIDES)).toEqual([sentence]);
  });

  it('tells a service that is new once, not by each of its facts', () => {
    const service = { 'services/Production/A/startMode': 'Manual', 'services/Production/A/state': 'Stopped' };
    const other = { 'services/Production/B/startMode': 'Manual' };
    expect(said(other, { ...other, ...service })).toEqual(['The service A of Production is new.']);
    expect(said({ ...other, ...service }, other)).toEqual(['The service A of Production is gone.']);
  });

  it('tells an instance that is new or gone once, with its version', () => {
    const preview = {
      'instances/Preview 12.4/ports': '8011 to 8015',
      'versions/instance/Preview 12.4': '12.4.0',
      'services/Preview 12.4/A/state': 'Running',
    };
    expect(said({}, preview)).toEqual(['The instance Preview 12.4 is new, version 12.4.0.']);
    expect(said(preview, {})).toEqual(['The instance Preview 12.4 is gone, version 12.4.0.']);
  });

  it('says three and more updates in one sentence, with the last day', () => {
    const updates = { 'updates/KB2': '2026-11-20', 'updates/KB3': '2026-11-22', 'updates/KB4': '2026-11-21' };
    expect(said({}, updates)).toEqual(['3 Windows updates were installed, the last on Sun 22 Nov: KB2, KB3, KB4.']);
  });

  it('puts what matters most first', () => {
    const before = { 'machine/kernel': '6.1', 'services/Production/A/state': 'Running', 'software/B': '1' };
    const after = { 'machine/kernel': '6.2', 'services/Production/A/state': 'Stopped', 'software/B': '2' };
    const { differences } = compareContents(
      content({ ...BASE, ...before }),
      content({ ...BASE, ...after }),
      OWNERS,
      TIME,
    );
    expect(differences.map(({ importance }) => importance)).toEqual(['high', 'normal', 'low']);
  });

  it('shows no secret where a connection string changed, because no fact holds one', () => {
    expect(
      said({ 'connections/Production/Import/signIn': 'SQL' }, { 'connections/Production/Import/signIn': 'Windows' }),
    ).toEqual(['The sign-in of the data connection Import of Production went from SQL to Windows.']);
  });
});

describe('what is not told as a change', () => {
  it.each<readonly [string, Facts, Facts]>([
    ['a machine that runs longer', { 'machine/uptimeSeconds': 10 }, { 'machine/uptimeSeconds': 90_000 }],
    ['a processor that works a little more', { 'machine/loadPercent': 20 }, { 'machine/loadPercent': 80 }],
    ['a little less free space', { 'disk/C:/freeBytes': 100e9 }, { 'disk/C:/freeBytes': 95e9 }],
    [
      'a restart measured two seconds later',
      { 'system/bootAt': '2026-11-22T02:26:00Z' },
      { 'system/bootAt': '2026-11-22T02:26:02Z' },
    ],
    [
      'a recording that grew',
      { 'recordings/Production/transmissions': 10 },
      { 'recordings/Production/transmissions': 900 },
    ],
    ['a test that took 20 ms longer', { 'probe/sql/tcpMs': 4 }, { 'probe/sql/tcpMs': 24 }],
  ])('%s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
    expect(said(after, before)).toEqual([]);
  });

  it('what a collector did not read whole on one side, and that is said', () => {
    const whole = content({ 'services/P/A/state': 'Running', 'machine/memory': 32 });
    const denied = content({ 'machine/memory': 32 }, { outcomes: { instances: 'denied' } });
    const { differences, notCompared } = compareContents(whole, denied, OWNERS, TIME);
    expect(differences).toEqual([]);
    expect(notCompared).toEqual([
      { what: 'instances', reason: 'It may not be read by this account in the later collection.' },
    ]);
  });

  it('what was not read whole on both sides for one reason, and that is said once', () => {
    const side = content({ 'machine/memory': 32 }, { outcomes: { software: 'partial' } });
    expect(compareContents(side, side, OWNERS, TIME).notCompared).toEqual([
      { what: 'software', reason: 'It was read only in part in both.' },
    ]);
  });

  it('what another profile leaves out, and that is said', () => {
    const full = content({ 'machine/memory': 32, 'software/A': '1' }, { profile: 'full' });
    const small = content({ 'machine/memory': 32 }, { profile: 'minimal', outcomes: { software: 'skipped' } });
    const { differences, notCompared } = compareContents(full, small, OWNERS, TIME);
    expect(differences).toEqual([]);
    expect(notCompared.map(({ what }) => what)).toEqual(['software', 'profile']);
  });
});

describe('logs, checks and findings', () => {
  const series = (id: string, counts: readonly number[]): NonNullable<ComparedContent['logs']> => ({
    series: [{ id, startsAt: '2026-11-23T00:00:00.000Z', bucketMs: 3_600_000, counts: [...counts] }],
    patterns: [],
  });

  it('says how often the log complains by the hour, whatever the windows were', () => {
    const before = content({}, { logs: series('errors', [3, 3, 3, 3]) });
    const after = content({}, { logs: series('errors', [41]) });
    const compared = compareContents(before, after, OWNERS, TIME);
    expect(compared.sentences).toEqual(['Errors in the log: 3 an hour before, 41 an hour now.']);
    expect(compared.differences[0]).toMatchObject({ direction: 'more', before: 3, after: 41, importance: 'high' });
  });

  it('takes a few more complaints for weather', () => {
    const before = content({}, { logs: series('errors', [40]) });
    expect(compareContents(before, content({}, { logs: series('errors', [55]) }), OWNERS, TIME).differences).toEqual(
      [],
    );
  });

  it('says that logs were read on one side alone', () => {
    const { notCompared } = compareContents(content({}), content({}, { logs: series('errors', [4]) }), OWNERS, TIME);
    expect(notCompared).toEqual([{ what: 'logs', reason: 'No log was read before.' }]);
  });

  it('names patterns that are new or gone', () => {
    const one = {
      patternId: 'sql.timeout',
      title: 'The SQL server did not answer in time',
      instance: 'Production',
      count: 12,
    };
    const before = content({}, { logs: { series: [], patterns: [] } });
    const after = content({}, { logs: { series: [], patterns: [one] } });
    expect(compareContents(before, after, OWNERS, TIME).sentences).toEqual([
      'New in the log of Production: The SQL server did not answer in time (12 times).',
    ]);
    expect(compareContents(after, before, OWNERS, TIME).sentences).toEqual([
      'Not in the log of Production any more: The SQL server did not answer in time (it was there 12 times).',
    ]);
  });

  it('names checks that changed their answer, and those nobody could judge', () => {
    const check = (id: string, state: 'fine' | 'finding' | 'unknown') => ({
      id,
      group: 'network',
      state,
      title: `Way ${id}`,
      text: 'It waits.',
    });
    const before = content({}, { checks: [check('a', 'fine'), check('b', 'finding'), check('c', 'fine')] });
    const after = content({}, { checks: [check('a', 'finding'), check('b', 'fine'), check('c', 'unknown')] });
    const { sentences, notCompared } = compareContents(before, after, OWNERS, TIME);
    expect(sentences).toEqual(['Was fine before, is not now: Way a. It waits.', 'Is fine now: Way b.']);
    expect(notCompared).toEqual([{ what: 'Way c', reason: 'It waits.' }]);
  });

  it('names findings that appeared or went, once where a check says the same', () => {
    const finding = { id: 'disk', level: 'risk' as const, title: '6.1 GB left on C:', text: '', todo: '' };
    const after = content({}, { findings: [finding] });
    expect(compareContents(content({}), after, OWNERS, TIME).sentences).toEqual(['New finding: 6.1 GB left on C:.']);
    expect(compareContents(after, content({}), OWNERS, TIME).sentences).toEqual([
      'No finding any more: 6.1 GB left on C:.',
    ]);
    const check = (state: 'fine' | 'finding' | 'unknown') => [
      { id: 'disk', group: 'disk', state, title: 'Room', text: '' },
    ];
    const fine = content({}, { checks: check('fine') });
    const bad = content({}, { checks: check('finding'), findings: [{ ...finding, id: 'disk/C:' }] });
    expect(compareContents(fine, bad, OWNERS, TIME).sentences).toEqual(['New finding: 6.1 GB left on C:.']);
    const open = compareContents(content({}, { checks: check('unknown') }), bad, OWNERS, TIME);
    expect(open.sentences).toEqual([]);
    expect(open.notCompared.map(({ what }) => what)).toEqual(['Room']);
  });
});
