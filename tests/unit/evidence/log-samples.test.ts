import { expect, it } from 'vitest';
import { packedOf, valueOf } from '../../helpers/core.ts';
import { readArchive } from '../bundle/archive-tools.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';

it('A snapshot holds no secret in what the logs say, also when only another file gives it away', async () => {
  const secret = 'Zk7unterwegsQ2xP';
  const root = await plantOf({
    ...runTree('Production'),
    'Production/IntegrationFiles/APSInterfaceSettings.XML': `<s><add name="db" connectionString="Server=a;User ID=b;Password=${secret};"/></s>`,
    'Production/System/Data/Alerts/ServiceLog.txt': `2026-11-24 13:00:00 ERROR Internal Server Error for ${secret} again\n`,
  });
  const { evidence } = await startEvidence();
  const answer = packedOf(await evidence.run({ profile: 'standard', root }, noSignal));
  const detail = valueOf(evidence.get(answer.snapshotId));
  expect(detail.analysis?.logs?.findings).toMatchObject([
    { patternId: 'internal-server-error', count: 1, sample: expect.stringContaining('Internal Server Error for [') },
  ]);
  expect(JSON.stringify(detail)).not.toContain(secret);
  const files = await readArchive(answer.bundle.path);
  const facts = files.find(({ name }) => name === 'facts/logs.json')?.content.toString('utf8') ?? '';
  expect(facts).toContain('internal-server-error');
  expect(facts).not.toContain(secret);
}, 60_000);
