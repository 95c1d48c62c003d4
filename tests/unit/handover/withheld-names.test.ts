import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Core } from '../../../core/app/index.ts';
import { openPackage } from '../../../core/handover/package.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { COMPLETE_FORM, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { BINARY } from '../outgoing/scene.ts';
import { attachBytes, twoMachines } from './plant.ts';

const SECRET = 'Sommer2026!';
const NAME = `dump ${SECRET}.bin`;

/** Hands over a case with a file that stays here, and reads what the package says of that. */
async function handedOver({ client }: Core, description: string) {
  const form = { ...COMPLETE_FORM, description };
  const { id } = valueOf(await client.call('cases.create', { kind: 'problem', form }));
  await attachBytes({ client } as Core, id, NAME, BINARY);
  const path = join(temporaryFolder(), 'case.companion-case');
  const given = valueOf(await client.call('handover.give', { id, to: 'Ada', path }));
  const opened = valueOf(await openPackage(nodeFiles, path));
  return { given, manifest: opened.manifest };
}

it('the name of a file that stays here leaves without what was taken out of the case, and is told here as it is', async () => {
  const { paul } = await twoMachines();
  const { given, manifest } = await handedOver(paul, `It asks: password=${SECRET}`);
  expect(given.withheld).toMatchObject([{ name: NAME }]);
  expect(manifest.withheld).toMatchObject([
    { name: expect.stringMatching(/^dump .*\.bin$/u) as string, reason: expect.stringContaining('as text') as string },
  ]);
  expect(JSON.stringify(manifest)).not.toContain(SECRET);
});

it('a file that stays here is told without its name when the second scan knows a value in it', async () => {
  const { paul } = await twoMachines();
  await handedOver(paul, `It asks: password=${SECRET}`);
  const { manifest } = await handedOver(paul, 'Nothing is said here.');
  expect(manifest.withheld).toMatchObject([{ name: '[REDACTED]' }]);
  expect(JSON.stringify(manifest)).not.toContain(SECRET);
});
