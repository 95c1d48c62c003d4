import type { InstanceRuns } from '../../../shared/domain/recordings.ts';
import { useRead } from '../../data/core.tsx';
import { useInstances } from '../../data/queries.ts';
import { usePlace } from '../../data/router.ts';

const MINUTE = 60_000;

/** What stands in the address: the instance, the time of the fault, and a run that was chosen by hand. */
export interface Asked {
  readonly instance: string | undefined;
  readonly faultAt: string | undefined;
  readonly run: string | undefined;
}

/** The address of the screen for what is asked. */
export function recordingsAddress({ instance, faultAt, run }: Asked): string {
  const query = new URLSearchParams();
  if (instance !== undefined) query.set('instance', instance);
  if (faultAt !== undefined) query.set('at', faultAt);
  if (run !== undefined) query.set('run', run);
  return query.size === 0 ? '/recordings' : `/recordings?${query.toString()}`;
}

/** Runs of all instances, and the run the address asks for with what is proposed of it. */
export function useRecordings() {
  const { query } = usePlace();
  const listing = useRead('recordings.list', {}, { staleMs: MINUTE });
  const roles = useInstances().data?.instances ?? [];
  const all = listing.data?.instances ?? [];
  const production = roles.find(({ role }) => role === 'production')?.name;
  const usual = usualInstance(all, production);
  const asked: Asked = {
    instance: query.get('instance') ?? usual?.instance,
    faultAt: momentOf(query.get('at')),
    run: query.get('run') ?? undefined,
  };
  const present = all.find(({ instance }) => instance === asked.instance);
  const answer = useRead(
    'recordings.run',
    {
      instance: asked.instance ?? '',
      ...(asked.run === undefined ? {} : { run: asked.run }),
      ...(asked.faultAt === undefined ? {} : { faultAt: asked.faultAt }),
    },
    { enabled: present !== undefined && present.runs.length > 0, staleMs: MINUTE },
  );
  return { listing, all, present, asked, answer };
}

/** Production where one is marked or called so, else what was recorded last. */
function usualInstance(all: readonly InstanceRuns[], production: string | undefined): InstanceRuns | undefined {
  const newestFirst = all.toSorted((a, b) => lastOf(b) - lastOf(a));
  return (
    all.find(({ instance }) => instance === production) ??
    newestFirst.find(({ instance }) => /^prod/iu.test(instance)) ??
    newestFirst[0]
  );
}

function lastOf({ runs: [newest] }: InstanceRuns): number {
  return newest === undefined ? Number.NEGATIVE_INFINITY : Date.parse(newest.lastAt);
}

function momentOf(text: string | null): string | undefined {
  return text !== null && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
