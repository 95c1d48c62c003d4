import { describe, expect, it } from 'vitest';
import { systemClock } from '../../../core/app/index.ts';
import { DEFAULT_NOW, generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { byMachine, checksAnswered, withFound, withMachineChecks } from '../../../shared/domain/case-found.ts';
import { FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import { packedOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

/** A draft on a plant of this seed, minutes after its newest log line, with everything that is collected for it. */
async function reportOn(seed: number) {
  const plant = await generatePlant({ directory: temporaryFolder(), seed });
  const ahead = systemClock.now() - Date.parse(DEFAULT_NOW);
  const clock = { ...systemClock, now: () => systemClock.now() - ahead };
  const { client } = await startCore({ platform: { clock } });
  valueOf(await client.call('settings.set', { key: 'root', value: plant.root }));
  const { id } = valueOf(await client.call('cases.create', { kind: 'problem' }));
  const { snapshotId } = packedOf(await client.call('collect.run', { caseId: id }));
  valueOf(await client.call('snapshots.attach', { id: snapshotId, caseId: id }));
  const looked = valueOf(await client.call('guide.look', { id }));
  const { form, attachments } = valueOf(await client.call('cases.get', { id }));
  return { plant, looked, form, attachments };
}

describe('a report on a sample plant', () => {
  it.each([3, 7, 11])(
    'has nine of fourteen items from the machine and its checks answered by evidence when the seed is %i',
    async (seed) => {
      const { looked, form, attachments, plant } = await reportOn(seed);
      const filled = withFound(form, looked.found);
      const items = byMachine(
        filled,
        attachments.some(({ source }) => source === 'bundle'),
        FORM_ITEMS,
      );
      expect(items.length).toBeGreaterThanOrEqual(9);
      for (const item of items.filter((one) => one !== 'attachments'))
        expect(filled.sources?.[item]?.note).toMatch(/\w+ \w+/u);
      expect(looked.asOf).not.toBeNull();
      const checked = withMachineChecks(filled, looked.checks);
      expect(checksAnswered(checked)).toBeGreaterThanOrEqual(3);
      const of = (id: string) => looked.checks.find((one) => one.id === id);
      expect(of('elsewhere')?.reasons.length).toBeGreaterThan(0);
      expect(of('instances')?.reasons.length).toBeGreaterThan(0);
      expect(of('reproduced')?.answer).toBeNull();
      for (const secret of plant.secrets) expect(JSON.stringify(checked)).not.toContain(secret);
    },
    60_000,
  );
});
