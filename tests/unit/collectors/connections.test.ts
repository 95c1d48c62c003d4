import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import { connectionsCollector } from '../../../core/collectors/connections/index.ts';
import { dataTargets } from '../../../core/connections/index.ts';
import { readConnectionTexts } from '../../../core/instances/connection-texts.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { testProbes } from '../../helpers/net/test-probes.ts';
import { sqlServer } from '../../helpers/tds/sql-server.ts';
import {
  contextFor,
  defaultSettings,
  plantOf,
  productMapping,
  samplePlant,
  testPlatform,
} from '../evidence/evidence-fixture.ts';

const OWN = testPlatform().system;

describe('data connections of settings files', () => {
  it('are found in a sample plant, each once, with their sign-ins', async () => {
    const plant = await samplePlant(7);
    const context = await contextFor(plant.root);
    const reading = await context.plant();
    if (reading === undefined) throw new Error('no plant');
    const found = await readConnectionTexts(nodeFiles, await productMapping(), reading);
    const purposes = new Set(found.map(({ purpose }) => purpose));
    expect([...purposes].toSorted()).toEqual(['Analytics', 'Import', 'Publish']);
    expect(new Set(found.map(({ instance }) => instance))).toEqual(new Set(plant.instances));
    const targets = dataTargets(found, OWN);
    expect(targets.every(({ way }) => way.kind === 'sql' || way.kind === 'oracle')).toBe(true);
    const said = JSON.stringify([found, targets]);
    for (const secret of plant.secrets) expect(said).not.toContain(secret);
  });

  it('are none, and no error, when a settings file is damaged or not there', async () => {
    const root = await plantOf({ 'APS_ServerSettings.xml': '<APSServerSettings><Inst', 'Production/System/Data/': '' });
    const reading = await (await contextFor(root)).plant();
    if (reading === undefined) throw new Error('no plant');
    expect(await readConnectionTexts(nodeFiles, await productMapping(), reading)).toEqual([]);
  });
});

describe('the connections collector', () => {
  const collect = async (port: number, settings: Readonly<Record<string, unknown>> = {}) => {
    const text = `Server=127.0.0.1,${port};Database=PT_Secret;User Id=svc_secret;Password=pw_secret`;
    const one = { instance: 'Production', purpose: 'Import', type: 'SQL Server', timeoutSeconds: 30, text: () => text };
    const context = await contextFor(undefined, {
      platform: testPlatform({ probes: testProbes() }),
      settings: new Map([...defaultSettings, ...Object.entries(settings)]),
      targets: async () => dataTargets([one], OWN),
    });
    const [run] = await runCollectors([connectionsCollector], context);
    if (run === undefined) throw new Error('nothing ran');
    return run;
  };

  it('brings what connections are like and how far they were reached, and nothing that names them', async () => {
    const { port } = await sqlServer();
    const { result, output } = await collect(port);
    expect(result).toMatchObject({ outcome: 'ok', summary: '1 tried, 1 reached' });
    const facts = new Map(output.facts.map(({ group, key, value }) => [`${group}/${key}`, value]));
    expect(facts.get('connections/Production/Import/signIn')).toBe('SQL');
    expect(facts.get('connections/Production/Import/timeoutSeconds')).toBe(30);
    expect(facts.get('probe/Production/Import/tcp')).toBe('ok');
    expect(facts.get('probe/Production/Import/signIn')).toBe('skipped');
    expect(JSON.stringify([output, result])).not.toMatch(/_secret|127\.0\.0\.1/u);
  });

  it('goes through although nothing is reached, and is done when there is nothing to try', async () => {
    expect((await collect(1)).result).toMatchObject({ outcome: 'ok', summary: '1 tried, 0 reached' });
    const [run] = await runCollectors([connectionsCollector], await contextFor(undefined));
    expect(run?.result).toMatchObject({ outcome: 'ok', summary: 'nothing to try' });
  });

  it('tries nothing when that is switched off', async () => {
    const server = await sqlServer();
    const { result, output } = await collect(server.port, { 'probe.enabled': false });
    expect(result.outcome).toBe('ok');
    expect(output.facts).toEqual([]);
  });
});
