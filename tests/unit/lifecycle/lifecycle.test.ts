import { describe, expect, it } from 'vitest';
import { createAudit } from '../../../core/audit/index.ts';
import { createLifecycle } from '../../../core/lifecycle/index.ts';
import type { InstalledVersion, Lifecycle, LifecyclePolicy } from '../../../core/lifecycle/index.ts';
import type { FileToken } from '../../../shared/domain/primitives.ts';
import { ok } from '../../../shared/result.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

const TODAY = Date.parse('2026-11-21T20:00:00Z');
const FILE = 'file' as FileToken;

const LIFECYCLE: LifecyclePolicy = {
  zone: 'America/Los_Angeles',
  maintenanceMonths: { GA: 12, EA: 3 },
  warnDays: [90, 60, 30, 7],
  earlyAccessMayEnd: true,
  terms: [],
  cite: 'G 5.3',
  nature: 'guideline',
};

async function lifecycle(installed: readonly InstalledVersion[] = []) {
  const place = testStore();
  const { db } = await openedStore(place);
  const clock = { ...place.clock, now: () => TODAY };
  const emitted: string[] = [];
  let content = '';
  const audit = createAudit(db, clock);
  const made: Lifecycle = createLifecycle({
    db,
    clock,
    audit,
    emit: (name) => void emitted.push(name),
    policy: () => LIFECYCLE,
    installedVersions: () => Promise.resolve(installed),
    readFileToken: () => Promise.resolve(ok({ name: 'releases.json', bytes: new TextEncoder().encode(content) })),
  });
  const importText = (text: string) => {
    content = text;
    return made.import(FILE);
  };
  return { made, audit, emitted, importText, import: (json: unknown) => importText(JSON.stringify(json)) };
}

const CATALOGUE = {
  releases: [
    { version: '12.3.1', channel: 'GA', releasedAt: '2026-02-01', notesUrl: 'https://example.com/12.3.1' },
    { version: '12.4.0', channel: 'EA', releasedAt: '2026-08-21', extra: 'ignored' },
    { version: '12.2.0', channel: 'GA', releasedAt: '2025-11-01' },
  ],
};

describe('the release catalogue', () => {
  it('is empty and has no date when nothing was imported', async () => {
    const { made } = await lifecycle();
    expect(await made.list()).toEqual({ releases: [], asOf: null });
  });

  it('shows days left and who runs what when it was imported', async () => {
    const installed = [
      { name: 'Prod', version: 'v12.3.1' },
      { name: 'Test', version: '12.3.1.0' },
      { name: 'Old', version: null },
    ];
    const { made, import: importJson } = await lifecycle(installed);
    expect(await importJson(CATALOGUE)).toEqual({ ok: true, value: { added: 3, total: 3 } });
    const { releases, asOf } = await made.list();
    expect(asOf).toBe('2026-11-21');
    expect(
      releases.map(({ version, maintenanceUntil, daysLeft, instances }) => [
        version,
        maintenanceUntil,
        daysLeft,
        instances,
      ]),
    ).toEqual([
      ['12.4.0', '2026-11-21', 0, []],
      ['12.3.1', '2027-02-01', 72, ['Prod', 'Test']],
      ['12.2.0', '2026-11-01', -20, []],
    ]);
  });

  it('keeps what a later file does not name and corrects what it does', async () => {
    const { made, import: importJson } = await lifecycle();
    await importJson(CATALOGUE);
    const again = { releases: [{ version: 'v12.4', channel: 'GA', releasedAt: '2026-09-01' }] };
    expect(await importJson(again)).toEqual({ ok: true, value: { added: 0, total: 3 } });
    const { releases } = await made.list();
    expect(releases.map(({ version, channel }) => `${version} ${channel}`)).toEqual([
      'v12.4 GA',
      '12.3.1 GA',
      '12.2.0 GA',
    ]);
  });

  it('is audited and announced when it is imported', async () => {
    const { audit, emitted, import: importJson } = await lifecycle();
    await importJson(CATALOGUE);
    expect(audit.list(1)[0]).toMatchObject({ action: 'releases.import', details: '{"added":3,"total":3}' });
    expect(emitted).toEqual(['releases.changed']);
  });

  it.each([
    ['a date is none', { version: '12.5.0', channel: 'GA', releasedAt: '2026-02-30' }, 'releases.1.releasedAt'],
    ['a channel is unknown', { version: '12.5.0', channel: 'LTS', releasedAt: '2026-02-01' }, 'releases.1.channel'],
    ['a version is none', { version: 'next', channel: 'GA', releasedAt: '2026-02-01' }, 'releases.1.version'],
    [
      'a link is not one for a browser',
      { version: '12.5.0', channel: 'GA', releasedAt: '2026-02-01', notesUrl: 'javascript:alert(1)' },
      'releases.1.notesUrl',
    ],
    ['a version is there twice', { version: 'v12.3.1', channel: 'EA', releasedAt: '2026-02-01' }, 'releases.1'],
  ])('stays as it was, with the place named, when %s', async (_name, wrong, place) => {
    const { made, import: importJson } = await lifecycle();
    await importJson(CATALOGUE);
    const result = await importJson({ releases: [CATALOGUE.releases[0], wrong] });
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid', details: { problems: [{ path: place }] } } });
    expect((await made.list()).releases).toHaveLength(3);
  });

  it.each(['not json', '[]', '{"releases":[]}', '\u0000'])('is refused in words when the file is %j', async (text) => {
    const { importText } = await lifecycle();
    const result = await importText(text);
    expect(result).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(result.ok ? '' : result.error.message).toContain('Nothing was imported');
  });
});
