// Builds a hostile plant: a sample plant, or a bare root, with every evil that a folder can hold. Linux only.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { outsideText } from './canaries.ts';
import { EVILS } from './evils.ts';
import type { Evil, Ground } from './evils.ts';
import { placeAt } from './places.ts';

export interface HostileOptions {
  /** Which evils; all unless named. */
  readonly evils?: readonly Evil[];
  /** Whether the evils stand in a whole sample plant, else in one bare instance. On unless told otherwise. */
  readonly sample?: boolean;
  /** Files in one folder. */
  readonly manyFiles?: number;
}

/** A hostile plant on disk. */
export interface HostilePlant {
  readonly root: string;
  /** Everything that is not the root and must not be read. */
  readonly outside: string;
  readonly instance: string;
  /** The folder of its logs and of its newest run. */
  readonly logs: string;
  readonly run: string;
  /** Secrets without a mark of their own, beside those in canaries.ts. */
  readonly secrets: readonly string[];
  /** How often somebody called the address that hostile files name. */
  calls(): number;
  /** Takes everything away. */
  remove(): void;
}

const RUN = 'Recording 2099-01-01 00.00.00';

/** Builds one; takes seconds and under 200 MB of disk. */
export async function hostilePlant(options: HostileOptions = {}): Promise<HostilePlant> {
  const base = mkdtempSync(join(tmpdir(), 'companion-hostile-'));
  const cleanups: (() => void)[] = [];
  let calls = 0;
  const listener = createServer((_request, response) => {
    calls += 1;
    response.end('<!ENTITY x "called">');
  });
  await new Promise<void>((resolve) => void listener.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => void listener.close());
  const { root, instance, secrets } = await rootOf(base, options.sample ?? true);
  const outside = outsideOf(base);
  const data = placeAt(join(root, instance, 'System', 'Data'));
  const ground: Ground = {
    root: placeAt(root),
    instance: placeAt(join(root, instance)),
    logs: data.at('Alerts').folder(),
    run: data.at('Recordings').at(RUN).folder(),
    outside,
    url: `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`,
    manyFiles: options.manyFiles ?? 30_000,
    later: (clean) => void cleanups.push(clean),
  };
  const wanted = new Set(options.evils ?? (Object.keys(EVILS) as Evil[]));
  for (const [name, build] of Object.entries(EVILS)) if (wanted.has(name as Evil)) build(ground);
  return {
    root,
    outside,
    instance,
    logs: ground.logs.path.toString(),
    run: ground.run.path.toString(),
    secrets,
    calls: () => calls,
    remove: () => {
      for (const clean of cleanups) clean();
      removeAll(base);
    },
  };
}

/** Node's own removal does not know names that are no text. */
function removeAll(base: string): void {
  execFileSync('chmod', ['-Rf', 'u+rwx', base], { stdio: 'ignore' });
  execFileSync('rm', ['-rf', base]);
}

async function rootOf(
  base: string,
  sample: boolean,
): Promise<{ readonly root: string; readonly instance: string; readonly secrets: readonly string[] }> {
  if (sample) {
    const plant = await generatePlant({ directory: join(base, 'plant'), seed: 4 });
    const [instance = 'Production'] = plant.instances;
    return { root: plant.root, instance, secrets: plant.secrets };
  }
  const root = join(base, 'plant', 'PlanetTogether APS');
  mkdirSync(join(root, 'Production', 'System', 'Data'), { recursive: true });
  return { root, instance: 'Production', secrets: [] };
}

/** What a follower of links would find: an instance like any other. */
function outsideOf(base: string): string {
  const outside = join(base, 'elsewhere');
  const write = (path: string): void => {
    mkdirSync(join(outside, path, '..'), { recursive: true });
    writeFileSync(join(outside, path), outsideText(path));
  };
  for (const path of [
    'canary.log',
    'canary.xml',
    'System/Data/Alerts/SystemService.log',
    'System/Data/Recordings/2099-02-02 00.00.00/000001 JobMove.bin',
    'System/Data/Recordings/2099-02-02 00.00.00/Scenarios 1.dat',
    'System/Data/Scenario/Scenarios.dat',
    'System/Data/Key/License.xml',
    'deep/er/still.log',
  ])
    write(path);
  return outside;
}
