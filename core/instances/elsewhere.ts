import type { Instance, InstanceRole } from '../../shared/domain/evidence.ts';
import type { Platform } from '../platform/ports.ts';
import { sameName, toInstance, withoutFolders } from './listing-rules.ts';
import type { InstancePlace } from './places-repository.ts';
import { noAnswerFrom, REACH_LIMIT_MS, within } from './reach.ts';
import { checkRoot } from './root-folder.ts';
import type { PlantReading } from './types.ts';

/** What is needed to look at roots of other servers. */
export interface Elsewhere {
  readonly platform: Pick<Platform, 'files' | 'clock'>;
  readonly read: (root: string, signal: AbortSignal) => Promise<PlantReading>;
  readonly roleOf: (name: string) => InstanceRole;
  /** Roots that did not answer, with when (monotonic ms). */
  readonly silentSince: Map<string, number>;
}

const ASKED_AGAIN_AFTER_MS = 60_000;

interface RootReading {
  readonly reading: PlantReading | undefined;
  readonly problems: readonly string[];
}

/**
 * The instances a person added, each as its own root shows it. Roots are asked side by side, each within its own time:
 * one that does not answer is a problem in words and its instances are listed by name.
 */
export async function listElsewhere(
  elsewhere: Elsewhere,
  places: readonly InstancePlace[],
  signal: AbortSignal,
): Promise<{ readonly instances: readonly Instance[]; readonly problems: readonly string[] }> {
  const roots = [...new Set(places.flatMap(({ root }) => root ?? []))];
  const readings = new Map(
    await Promise.all(roots.map(async (root) => [root, await readRoot(elsewhere, root, signal)] as const)),
  );
  const found = places.map(({ name, root }) => {
    const role = elsewhere.roleOf(name);
    const reading = root === null ? undefined : readings.get(root)?.reading;
    const one = reading?.instances.find((instance) => instance.path !== null && sameName(instance.name, name));
    if (root === null || one === undefined) {
      const gone = root !== null && reading !== undefined ? [`There is no instance ${name} at ${root} now.`] : [];
      return { instance: withoutFolders(name, role), problems: gone };
    }
    return { instance: toInstance(one, root, role), problems: [] };
  });
  return {
    instances: found.map(({ instance }) => instance),
    problems: [
      ...[...readings.values()].flatMap(({ problems }) => problems),
      ...found.flatMap(({ problems }) => problems),
    ],
  };
}

/**
 * One look at a root of another server within its time. One that did not answer is not asked again for a while: each
 * question to a dead share keeps a thread of this process waiting.
 */
export async function readRoot(elsewhere: Elsewhere, root: string, signal: AbortSignal): Promise<RootReading> {
  const { platform, silentSince } = elsewhere;
  const now = platform.clock.monotonic();
  if (now - (silentSince.get(root) ?? Number.NEGATIVE_INFINITY) < ASKED_AGAIN_AFTER_MS)
    return { reading: undefined, problems: [noAnswerFrom(root)] };
  const looked = await within(look(elsewhere, root, signal), REACH_LIMIT_MS, platform.clock);
  if (looked !== undefined) return looked;
  silentSince.set(root, platform.clock.monotonic());
  return { reading: undefined, problems: [noAnswerFrom(root)] };
}

async function look({ platform, read }: Elsewhere, root: string, signal: AbortSignal): Promise<RootReading> {
  const checked = await checkRoot(platform.files, root);
  if (!checked.ok) return { reading: undefined, problems: [checked.error.message] };
  try {
    const reading = await read(root, signal);
    return { reading, problems: reading.problems };
  } catch {
    return {
      reading: undefined,
      problems: [`${root} could not be read to its end. Its share may have gone meanwhile.`],
    };
  }
}
