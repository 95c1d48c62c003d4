import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import type { Collector, EvidenceSource, RunContext } from '../../../core/collectors/index.ts';
import { logsCollector } from '../../../core/collectors/logs/index.ts';
import { chooseLogs } from '../../../core/collectors/logs/choose-logs.ts';
import { settingsCollector } from '../../../core/collectors/settings/index.ts';
import { contextFor, plantOf, refusing, runTree, samplePlant, testPlatform } from '../evidence/evidence-fixture.ts';

const ALERTS = 'Production/System/Data/Alerts';

async function look(collector: Collector, root: string | undefined, parts: Partial<RunContext> = {}) {
  const [run] = await runCollectors([collector], await contextFor(root, parts));
  if (run === undefined) throw new Error('nothing ran');
  const sources = run.output.files.filter((file): file is EvidenceSource => !('text' in file));
  return { ...run, sources, names: sources.map(({ place }) => place.join('/')) };
}

const at = (iso: string, text = 'a line\n') => ({ text, at: iso });

describe('the logs', () => {
  it('are all taken, rolled and packed ones too, when the sample plant is looked at', async () => {
    const plant = await samplePlant(3);
    const { result, sources, output } = await look(logsCollector, plant.root);
    expect(result).toMatchObject({ outcome: 'ok', count: plant.instances.length * 7 });
    expect(sources.filter(({ unpack }) => unpack === 'gzip')).toHaveLength(plant.instances.length * 2);
    expect(sources.every(({ kind, below }) => kind === 'log' && below === plant.root)).toBe(true);
    expect(output.left?.size).toBe(0);
  });

  it('are those of the window, rolled ones by where they begin, when there is one', async () => {
    const root = await plantOf({
      [`${ALERTS}/S.log`]: at('2026-11-20T12:00:00Z'),
      [`${ALERTS}/S.log.1`]: at('2026-11-19T12:00:00Z'),
      [`${ALERTS}/S.log.2`]: at('2026-11-18T12:00:00Z'),
      [`${ALERTS}/S.log.3`]: at('2026-11-17T12:00:00Z'),
    });
    const window = { since: '2026-11-18T13:00:00.000Z', until: '2026-11-19T11:00:00.000Z' };
    const { names, output } = await look(logsCollector, root, window);
    expect(names).toEqual([`logs/${ALERTS}/S.log.1`]);
    expect([...(output.left ?? [])].map(([path]) => path.slice(-5)).sort()).toEqual(['S.log', 'log.2', 'log.3']);
  });

  it('are absent when none is of that time, or there is none at all', async () => {
    const root = await plantOf({ [`${ALERTS}/S.log`]: at('2026-11-01T12:00:00Z') });
    expect((await look(logsCollector, root, { since: '2026-11-18T13:00:00.000Z' })).result).toMatchObject({
      outcome: 'absent',
      reason: 'No log was written in the time that was asked for.',
    });
    expect((await look(logsCollector, await plantOf(runTree('Production')))).result.outcome).toBe('absent');
    expect((await look(logsCollector, undefined)).result.outcome).toBe('absent');
  });

  it('are left out whole when the profile is the smallest', async () => {
    const root = await plantOf({ [`${ALERTS}/S.log`]: 'a' });
    expect((await look(logsCollector, root, { profile: 'minimal' })).result.outcome).toBe('skipped');
  });

  it('are refused with the reason when the root may not be read', async () => {
    const root = await plantOf({ [`${ALERTS}/S.log`]: 'a' });
    const { result } = await look(logsCollector, root, { platform: testPlatform({ files: refusing(root) }) });
    expect(result.outcome).toBe('denied');
  });

  it('are the newest first until a limit is reached, long ones from their end', async () => {
    const item = (name: string, bytes: number, modifiedMs: number) => ({
      place: ['P', name],
      path: `/r/P/${name}`,
      kind: 'file' as const,
      part: 'log' as const,
      bytes,
      modifiedMs,
      instance: 'P',
      left: '',
    });
    const logs = [item('a.log', 10, 1), item('b.log', 10, 2), item('c.log', 100, 3), item('d.log.gz', 50, 4)];
    const everything = { sinceMs: Number.NEGATIVE_INFINITY, untilMs: Number.POSITIVE_INFINITY };
    const limits = { bytes: 35, files: 9, bytesOfOne: 20, packedBytes: 15 };
    const { taken, left } = await chooseLogs(logs, everything, limits);
    expect(taken.map(({ path }) => path)).toEqual(['/r/P/c.log', '/r/P/b.log']);
    expect([...left]).toEqual([
      ['/r/P/d.log.gz', 'The packed log is larger than one run unpacks.'],
      ['/r/P/a.log', 'Newer logs fill what one run takes.'],
    ]);
  });
});

describe('the settings files', () => {
  it('are those on the list when the sample plant is looked at', async () => {
    const plant = await samplePlant(3);
    const { result, names } = await look(settingsCollector, plant.root);
    expect(result.outcome).toBe('ok');
    const kinds = new Set(names.map((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase()));
    expect([...kinds].sort()).toEqual([
      'aps_serversettings.xml',
      'apsinterfacesettings for pt sql database.xml',
      'apsinterfacesettings.xml',
      'apsschedulingagent.exe.config',
      'updatefiles.config',
    ]);
  });

  it('are never keys, credentials or archives, whatever these are called', async () => {
    const root = await plantOf({
      'Production/System/Data/Key/APSInterfaceSettings.xml': 'k',
      'Production/credentials/UpdateFiles.Config': 'k',
      'Production/APSAgent.exe.config.pfx': 'k',
      'Production/.env': 'k',
      'Production/old.zip': 'k',
      'Production/good.ini': 'k',
    });
    expect((await look(settingsCollector, root)).names).toEqual(['settings/Production/good.ini']);
  });

  it('are left when they are too large to be any', async () => {
    const root = await plantOf({ 'Production/System/Data/': '', 'Production/a.ini': 'x'.repeat(9_000_000) });
    await utimes(join(root, 'Production/a.ini'), new Date(0), new Date('2100-01-01'));
    const { output, sources } = await look(settingsCollector, root);
    expect(sources).toEqual([]);
    expect([...(output.left ?? [])].map(([, reason]) => reason)).toEqual([
      'It is too large for a settings file, so it was not read.',
    ]);
  });
});
