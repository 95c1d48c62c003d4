import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { watched } from '../../helpers/hostile/command.ts';
import { EVILS } from '../../helpers/hostile/evils.ts';
import type { Evil } from '../../helpers/hostile/evils.ts';
import { faultsOf } from '../../helpers/hostile/faults.ts';
import type { Collected } from '../../helpers/hostile/faults.ts';
import { itemsBelow } from '../../helpers/hostile/items.ts';
import type { Items } from '../../helpers/hostile/items.ts';
import { hostilePlant } from '../../helpers/hostile/plant.ts';
import type { HostilePlant } from '../../helpers/hostile/plant.ts';
import { stir } from '../../helpers/hostile/stirring.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

// Other tests and services may run beside it.
vi.setConfig({ testTimeout: 400_000 });

const LIMIT_MS = 170_000;
/** All but those that take long: all of it is read, or there are tens of thousands. */
const SLOW: ReadonlySet<Evil> = new Set(['hugeSnapshot', 'many']);
const EVILS_TOGETHER = (Object.keys(EVILS) as Evil[]).filter((evil) => !SLOW.has(evil));

interface How {
  readonly trace?: boolean;
  readonly format?: 'zip' | 'tar.zst';
  readonly redaction?: 'default' | 'strict';
}

/** Collects with the real command line, on a data folder of this test alone. */
async function collect(plant: HostilePlant, args: readonly string[] = [], how: How = {}): Promise<Collected> {
  const { trace = false, format = 'zip', redaction } = how;
  const scratch = temporaryFolder();
  const bundle = join(scratch, `bundle.${format}`);
  const data = join(scratch, 'data');
  const watch = { scratch, limitMs: LIMIT_MS };
  if (redaction !== undefined) {
    const set = await watched(['settings', 'set', 'redaction.profile', redaction, '--data', data], watch);
    if (set.code !== 0) throw new Error(set.err);
  }
  // What the tries of connections reach is told by tests/integration/consent.
  if (trace) await watched(['settings', 'set', 'probe.enabled', 'false', '--data', data], watch);
  const words = ['collect', '--root', plant.root, '--data', data, '--out', bundle, '--format', format, '--json'];
  return { ...(await watched([...words, ...args], { ...watch, trace })), bundle };
}

describe('a collection of a hostile folder', () => {
  let plant: HostilePlant;
  let items: Items;

  beforeAll(async () => {
    plant = await hostilePlant({ evils: EVILS_TOGETHER });
    items = itemsBelow(Buffer.from(plant.root));
  });
  afterAll(() => plant.remove());

  it.each(['minimal', 'standard', 'full'])(
    'takes nothing secret and names everything when the profile is %s',
    async (profile) => {
      expect(await faultsOf(plant, await collect(plant, ['--profile', profile]), { items })).toEqual([]);
    },
  );

  it('opens nothing outside the root and calls nobody when its system calls are watched', async () => {
    const ran = await collect(plant, [], { trace: true });
    expect(await faultsOf(plant, ran, { items })).toEqual([]);
    expect(ran.opened.length).toBeGreaterThan(100);
    expect(ran.opened.filter((path) => path.startsWith(plant.outside))).toEqual([]);
    expect(ran.network.filter((line) => !/AF_(?:UNIX|NETLINK)/u.test(line))).toEqual([]);
  });
});

describe('a collection of a folder that moves', () => {
  it('takes nothing from outside when links take the place of files and folders meanwhile', async () => {
    const plant = await hostilePlant({ evils: ['secrets', 'links', 'names'] });
    const items = itemsBelow(Buffer.from(plant.root));
    const { passing, stop } = stir(plant);
    try {
      for (let turn = 0; turn < 3; turn += 1) {
        expect(await faultsOf(plant, await collect(plant), { items, passing })).toEqual([]);
      }
    } finally {
      stop();
      plant.remove();
    }
  });

  it('takes nothing secret and names everything when a folder has tens of thousands of files', async () => {
    const plant = await hostilePlant({ evils: ['secrets', 'many'] });
    try {
      const items = itemsBelow(Buffer.from(plant.root));
      const ran = await collect(plant, ['--profile', 'full'], { format: 'tar.zst', redaction: 'strict' });
      expect(await faultsOf(plant, ran, { items, mostMiB: 620 })).toEqual([]);
    } finally {
      plant.remove();
    }
  });

  it('ends within its limits when a snapshot has ten gigabytes', async () => {
    const plant = await hostilePlant({ evils: ['hugeSnapshot'], sample: false });
    try {
      const items = itemsBelow(Buffer.from(plant.root));
      expect(await faultsOf(plant, await collect(plant), { items })).toEqual([]);
    } finally {
      plant.remove();
    }
  });
});
