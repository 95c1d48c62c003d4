import { runCollectors } from '../../core/collectors/index.ts';
import type { CollectorRun } from '../../core/collectors/index.ts';
import { createMachineCollector } from '../../core/collectors/machine/index.ts';
import { SETTINGS } from '../../core/settings/index.ts';
import { benchPlatform } from '../platform.ts';

const settings = new Map(Object.entries(SETTINGS).map(([key, { fallback }]) => [key, fallback]));

/** One run of the machine collector alone, as a collection does it. */
export async function runMachine(profile: 'standard' | 'full'): Promise<CollectorRun | undefined> {
  const [run] = await runCollectors([createMachineCollector()], {
    platform: benchPlatform(),
    root: '/',
    instance: undefined,
    since: undefined,
    until: undefined,
    profile,
    settings,
    signal: new AbortController().signal,
    plant: () => Promise.resolve(undefined),
    survey: () => Promise.resolve(undefined),
    windows: () => undefined,
    approval: () => undefined,
  });
  return run;
}
