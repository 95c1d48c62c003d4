import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../core/platform/node/index.ts';
import { probeFor } from '../../../core/windows/index.ts';
import type { WindowsProbe } from '../../../core/windows/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { fakeWindows, sectionLine } from '../../fakes/windows.ts';
import type { WindowsOptions } from '../../fakes/windows.ts';

const REGISTRY = [
  '',
  String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\APSSystem_Live`,
  '    DisplayName    REG_SZ    APS System Service (Live)',
  '    Start    REG_DWORD    0x2',
  '    Type    REG_DWORD    0x10',
  '    ObjectName    REG_SZ    LocalSystem',
  '',
].join('\r\n');

interface Started {
  readonly probe: WindowsProbe;
  readonly asked: ReturnType<typeof fakeWindows>['asked'];
  readonly abort: AbortController;
}

function start(options: WindowsOptions, clock = systemClock): Started {
  const { platform, asked } = fakeWindows(options);
  const abort = new AbortController();
  const probe = probeFor(
    { ...platform, clock },
    {
      profile: 'standard',
      managerKey: '',
      managerValues: { server: [], instance: [] },
      signal: abort.signal,
    },
  );
  if (probe === undefined) throw new Error('not Windows');
  return { probe, asked, abort };
}

describe('the probe of a run', () => {
  it('starts one child with the first question, and no other for the next', async () => {
    const { probe, asked } = start({ sections: { listening: [7991], services: [], updates: [] } });
    expect(asked).toEqual([]);
    expect(await probe.ask('listening')).toEqual({ ok: true, value: [7991] });
    expect(await probe.ask('services')).toEqual({ ok: true, value: [] });
    expect(await probe.ask('listening')).toEqual({ ok: true, value: [7991] });
    expect(asked.map(({ file }) => file)).toEqual(['powershell.exe']);
  });

  it('hands over each section as it comes when another one hangs', async () => {
    const clock = fakeClock();
    const { probe } = start({ sections: { listening: [7990] }, ending: 'hangs' }, clock);
    expect(await probe.ask('listening')).toEqual({ ok: true, value: [7990] });
    const late = probe.ask('services', { limitMs: 5_000 });
    await Promise.resolve();
    clock.advance(5_000);
    expect(await late).toMatchObject({
      ok: false,
      error: { why: 'timeout', message: 'Windows did not answer in time when it was asked for its services.' },
    });
    expect(await probe.ask('listening')).toEqual({ ok: true, value: [7990] });
  });

  it('ends the child as soon as everything was answered, though it goes on', async () => {
    const { probe } = start({ lines: [sectionLine('listening', [1]), sectionLine('end', null)], ending: 'hangs' });
    expect(await probe.ask('updates')).toMatchObject({ ok: false, error: { why: 'unavailable' } });
  });

  it('answers unavailable when it is stopped, or its run is cancelled', async () => {
    const one = start({ ending: 'hangs' });
    const first = one.probe.ask('updates');
    one.probe.stop();
    expect(await first).toMatchObject({ ok: false, error: { why: 'unavailable' } });
    const two = start({ ending: 'hangs' });
    const second = two.probe.ask('updates');
    two.abort.abort();
    expect(await second).toMatchObject({ ok: false });
    expect(two.asked).toHaveLength(1);
  });

  it('keeps what came and drops half a line when the child fails', async () => {
    const { probe } = start({
      lines: [sectionLine('listening', [1]), '{"section":"services","data":[{"na'],
      ending: 'fails',
    });
    expect(await probe.ask('listening')).toEqual({ ok: true, value: [1] });
    expect(await probe.ask('services')).toMatchObject({ ok: false, error: { why: 'unavailable' } });
  });

  it.each(['not-found', 'refused', 'fails'] as const)(
    'reads the services from the registry in a second child when PowerShell says nothing (%s)',
    async (ending) => {
      const { probe, asked } = start({ ending, registry: REGISTRY });
      expect(await probe.ask('services')).toMatchObject({
        ok: true,
        value: [
          { displayName: 'APS System Service (Live)', state: null, startMode: 'Automatic', account: 'Local System' },
        ],
      });
      expect(await probe.ask('software')).toMatchObject({ ok: false, error: { why: 'unavailable' } });
      expect(asked.map(({ file }) => file)).toEqual(['powershell.exe', 'reg.exe']);
    },
  );

  it('says why when neither program can be asked', async () => {
    const { probe } = start({ ending: 'refused' });
    expect(await probe.ask('services')).toMatchObject({
      ok: false,
      error: { message: 'Windows could not be asked for its services: powershell.exe could not be started (EPERM).' },
    });
  });

  it('does not answer what a run did not want', async () => {
    const { probe, asked } = start({});
    expect(await probe.ask('hardware')).toMatchObject({ ok: false, error: { why: 'unavailable' } });
    expect(asked).toEqual([]);
  });

  it('is not there on another system', () => {
    const { platform } = fakeWindows({ system: { platform: 'linux' } });
    const choice = {
      managerKey: '',
      managerValues: { server: [], instance: [] },
      signal: new AbortController().signal,
    };
    expect(probeFor({ ...platform, clock: systemClock }, { profile: 'full', ...choice })).toBeUndefined();
  });
});
