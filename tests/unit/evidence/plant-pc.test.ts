import { cpus, release, totalmem } from 'node:os';
import { expect, test } from 'vitest';
import { machineAt } from '../../e2e/support/plant-pc/machine-at.ts';
import { startCore, valueOf } from '../../helpers/core.ts';
import { samplePlant } from './evidence-fixture.ts';

const AT = Date.parse('2026-11-20T21:25:00Z');

test('the made-up PC of the pictures gives the same bundle each time, and nothing of this machine', async () => {
  const plant = await samplePlant(7);
  const collected = async () => {
    const { platform } = machineAt(AT, 'story');
    const { client } = await startCore({ platform });
    valueOf(await client.call('settings.set', { key: 'root', value: plant.root }));
    const { snapshotId } = valueOf(await client.call('collect.run', { profile: 'minimal' }));
    const snapshot = valueOf(await client.call('snapshots.get', { id: snapshotId }));
    const { id } = valueOf(await client.call('cases.create', { kind: 'problem' }));
    const { form } = valueOf(await client.call('cases.get', { id }));
    return { snapshot, environment: form.environment };
  };
  const [one, other] = [await collected(), await collected()];
  expect(one.snapshot.bundle?.sha256).toMatch(/^[\da-f]{64}$/u);
  expect(other.snapshot.bundle?.sha256).toBe(one.snapshot.bundle?.sha256);
  expect(one.environment).toMatch(
    /^Windows_NT 10\.0\.26100, 16 processor cores, 32 GB memory$|on Windows_NT 10\.0\.26100/u,
  );
  const machine = one.snapshot.collectors.find(({ id }) => id === 'machine');
  expect(machine?.summary).toBe('Windows 11 Pro 10.0.26100, 8 cores at 2.9 GHz, 32 GB');
  const told = JSON.stringify(one);
  for (const fact of [release(), cpus()[0]?.model ?? '', String(totalmem())].filter((text) => text.length > 5))
    expect(told).not.toContain(fact);
}, 120_000);
