import type { CheckAnswer } from '../../shared/contract/checks.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { COLLECTORS, runCollectors } from '../collectors/index.ts';
import type { Collector } from '../collectors/index.ts';
import type { PlantReading } from '../instances/index.ts';
import { judge } from './judge.ts';
import { probeTargetsOf } from './probe-targets.ts';
import type { Asked } from './probe-targets.ts';
import { checkSource } from './request-check.ts';
import type { EvidenceDeps } from './types.ts';

/** What is to be looked at. */
export interface CheckRequest extends Asked {
  readonly root?: string | undefined;
  readonly instance?: string | undefined;
}

/** Beside the quick set: the connections are what it is for, and Windows answers the others in the same process. */
const ALWAYS: ReadonlySet<string> = new Set(['connections', 'event-log', 'software', 'updates']);

/**
 * Looks at this machine by the quick set of collectors, tries its connections, and judges. Nothing is stored or packed.
 * Fails as a run does: `invalid` (root), `not-found` (instance), `cancelled`.
 */
export async function quickCheck(
  deps: EvidenceDeps,
  request: CheckRequest,
  signal: AbortSignal,
): Promise<Result<CheckAnswer>> {
  const { platform, settings } = deps;
  const { instance, root } = request;
  // Of Windows all that the collectors below ask for: one process answers it anyway.
  const asked = { profile: 'standard' as const, ...(root === undefined ? {} : { root }) };
  const source = await checkSource(deps, { ...asked, ...(instance === undefined ? {} : { instance }) }, signal);
  if (!source.ok) return source;
  const { windows } = source.value;
  const plant = (): Promise<PlantReading | undefined> => source.value.plant();
  try {
    const context = {
      platform,
      root: source.value.root.path ?? undefined,
      instance: source.value.instance,
      since: undefined,
      until: undefined,
      profile: 'minimal' as const,
      settings: settings.all(),
      signal,
      plant,
      survey: async () => undefined,
      windows: () => windows,
      approval: () => undefined,
      targets: () => probeTargetsOf(deps, plant, request),
      ...(deps.recording === undefined ? {} : { recording: deps.recording }),
    };
    const runs = await runCollectors((deps.collectors ?? COLLECTORS).flatMap(inQuickSet), context);
    if (signal.aborted) return fail('cancelled', 'The check was cancelled.');
    const takenAt = new Date(platform.clock.now()).toISOString();
    const { analysis, findings } = judge(deps, takenAt, runs);
    return ok({
      analysis,
      findings: [...runs.flatMap(({ output }) => output.findings), ...findings],
      collectors: runs.map(({ result }) => result),
      probes: runs.flatMap(({ output }) => output.probes ?? []),
      root: source.value.root.path,
    });
  } finally {
    windows?.stop();
  }
}

function inQuickSet(collector: Collector): readonly Collector[] {
  if (collector.profiles.includes('minimal')) return [collector];
  return ALWAYS.has(collector.id) ? [{ ...collector, profiles: ['minimal'] }] : [];
}
