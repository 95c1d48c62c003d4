import { ok } from '../../shared/result.ts';
import { COLLECTORS, runCollectors, takeSurvey } from '../collectors/index.ts';
import type { Survey } from '../collectors/index.ts';
import type { LookIntoLogs } from '../logs/index.ts';
import { checkRequest } from './request-check.ts';
import type { EvidenceDeps } from './types.ts';

/** The logs collector alone: what it says, and nothing is packed or kept. Fails as a collection does before it begins. */
export async function lookIntoLogs(
  deps: EvidenceDeps,
  wish: Parameters<LookIntoLogs>[0],
  signal: AbortSignal,
): ReturnType<LookIntoLogs> {
  const checked = await checkRequest(deps, { ...wish, profile: 'full' }, 'logs', signal);
  if (!checked.ok) return checked;
  const { root, instance, since, until, windows } = checked.value;
  let taken: Promise<Survey | undefined> | undefined;
  const take = async (): Promise<Survey | undefined> => {
    const plant = await checked.value.plant();
    return plant === undefined ? undefined : takeSurvey(deps.platform.files, plant, instance, signal);
  };
  try {
    const [run] = await runCollectors(
      COLLECTORS.filter(({ id }) => id === 'logs'),
      {
        platform: deps.platform,
        root: root.path ?? undefined,
        instance,
        since,
        until,
        profile: 'full',
        settings: deps.settings.all(),
        signal,
        plant: () => checked.value.plant(),
        survey: () => (taken ??= take()),
        windows: () => windows,
        approval: () => undefined,
        logReader: deps.logReader,
      },
    );
    return ok({
      root: root.path,
      outcome: run?.result.outcome ?? 'skipped',
      reason: run?.result.reason ?? null,
      summary: run?.result.summary ?? '',
      logs: run?.output.logs ?? null,
    });
  } finally {
    windows?.stop();
  }
}
