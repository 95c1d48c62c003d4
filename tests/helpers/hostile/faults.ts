// Everything that is wrong with a run of the command line on a hostile plant, in words; nothing when it is sound.
import { readFileSync } from 'node:fs';
import { verifyBundle } from '../../../core/bundle/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import { accountOf, manifestOf } from './accounting.ts';
import { OUTSIDE_MARK } from './canaries.ts';
import type { Watched } from './command.ts';
import type { Items } from './items.ts';
import { leaksIn } from './leaks.ts';
import type { HostilePlant } from './plant.ts';

/** 400 before the logs were read for what they say, which this plant makes as dear as it can; measured 410 to 460. */
const MAX_PEAK_MIB = 500;

/** A run and where its bundle is. */
export interface Collected extends Watched {
  readonly bundle: string;
}

/** What is wrong; `truth` is what lies below the root, with how many of it may come and go, and the memory it may take. */
export async function faultsOf(
  plant: HostilePlant,
  ran: Collected,
  truth: { readonly items: Items; readonly passing?: number; readonly mostMiB?: number },
): Promise<string[]> {
  if (ran.isKilled) return [`It did not end within its time (${Math.round(ran.ms)} ms).`];
  if (ran.code !== 0 && ran.code !== 3) return [`It ended with ${ran.code}: ${ran.err}${ran.out}`];
  const bytes = readFileSync(ran.bundle);
  const { problems } = await verifyBundle(nodeFiles, ran.bundle);
  const peak = Math.round(ran.peakBytes / 1024 / 1024);
  return [
    ...leaksIn('bundle', bytes, plant.secrets).map(({ where, form, around }) => `${where} (${form}): ${around}`),
    ...problems,
    ...accountFaults(ran.bundle, truth.items, truth.passing),
    ...(peak <= (truth.mostMiB ?? MAX_PEAK_MIB) ? [] : [`It took ${peak} MiB of memory.`]),
    ...(plant.calls() === 0 ? [] : [`It called out ${plant.calls()} times.`]),
    // The answer stays here and may name an instance as somebody called it; nobody may have read what is outside.
    ...((ran.out + ran.err).includes(OUTSIDE_MARK) ? ['The answer quotes what is outside the root.'] : []),
  ];
}

function accountFaults(bundle: string, items: Items, passing = 0): string[] {
  const { named, least, most } = accountOf(manifestOf(bundle), items, passing);
  if (named >= least && named <= most) return [];
  return [`${named} things are in the bundle or withheld; there are ${least} to ${most}.`];
}
