import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fakeWindows } from '../../fakes/windows.ts';
import { valueOf } from '../../helpers/core.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';

async function collectWith(profile: 'minimal' | 'standard' | 'full', ending: 'ends' | 'not-found') {
  const programData = await plantOf(
    Object.fromEntries(
      Object.entries(runTree('Live')).map(([path, content]) => [`PlanetTogether APS/${path}`, content]),
    ),
  );
  const windows = fakeWindows({ ending, sections: { services: [], listening: [7991] }, system: { programData } });
  const { evidence } = await startEvidence({ platform: windows.platform });
  const answer = valueOf(await evidence.run({ profile }, noSignal));
  return { asked: windows.asked, answer, root: join(programData, 'PlanetTogether APS') };
}

describe('a whole run on Windows', () => {
  it.each(['minimal', 'standard', 'full'] as const)('starts one child process in profile %s', async (profile) => {
    const { asked, answer } = await collectWith(profile, 'ends');
    expect(answer.bundle).not.toBeNull();
    expect(asked.map(({ file }) => file)).toEqual(['powershell.exe']);
  });

  it.each(['minimal', 'standard', 'full'] as const)(
    'starts two at most in profile %s when PowerShell cannot be used',
    async (profile) => {
      const { asked, answer } = await collectWith(profile, 'not-found');
      expect(answer.bundle).not.toBeNull();
      expect(asked.map(({ file }) => file)).toEqual(['powershell.exe', 'reg.exe']);
    },
  );
});

it('asks Windows for its events, software and updates too when only a check is wanted', async () => {
  const programData = await plantOf({ 'PlanetTogether APS/Live/System/Data/Alerts/ServiceLog.txt': 'ok' });
  const sections = {
    services: [],
    listening: [],
    systemEvents: [],
    applicationEvents: [],
    software: [],
    drivers: {},
    updates: [],
  };
  const windows = fakeWindows({ sections, system: { programData } });
  const { evidence } = await startEvidence({ platform: windows.platform });
  const { collectors } = valueOf(await evidence.check({ sql: [], urls: [] }, noSignal));
  const ends = new Map(collectors.map(({ id, outcome }) => [id, outcome]));
  expect([ends.get('event-log'), ends.get('software'), ends.get('updates')]).toEqual([expect.any(String), 'ok', 'ok']);
  expect(ends.has('logs')).toBe(false);
  expect(windows.asked.map(({ file }) => file)).toEqual(['powershell.exe']);
});
