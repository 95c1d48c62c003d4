import type { UseQueryResult } from '@tanstack/react-query';
import type { CoreContract, OutputOf } from '../../shared/contract/index.ts';
import type { CaseKind } from '../../shared/domain/case-form.ts';
import type { ClockName } from '../../shared/domain/clocks.ts';
import { useQuery } from '@tanstack/react-query';
import type { StorageProgress } from '../../shared/domain/storage.ts';
import { useRead } from './core.tsx';
import { STORAGE_PROGRESS } from './invalidation.ts';

type Answer<K extends keyof CoreContract> = UseQueryResult<OutputOf<CoreContract, K>>;

const MINUTE = 60_000;

/** All cases. Fetched again each minute, because their clocks are computed for a moment. */
export const useCases = (): Answer<'cases.list'> => useRead('cases.list', {}, { everyMs: MINUTE });

export const useCase = (id: string): Answer<'cases.get'> => useRead('cases.get', { id }, { everyMs: MINUTE });

/** What each severity would mean for a case logged now, and whether support is open. */
export const useSeverities = (): Answer<'cases.severities'> => useRead('cases.severities', {}, { everyMs: MINUTE });

/** Everything that answers "why this time?" of one clock. */
export const useExplanation = (id: string, clock: ClockName): Answer<'clocks.explain'> =>
  useRead('clocks.explain', { id, clock }, { everyMs: MINUTE });

/** The clocks a case of this kind would have at each severity if it were logged now. */
export const useIfLogged = (kind: CaseKind): Answer<'clocks.ifLogged'> =>
  useRead('clocks.ifLogged', { kind }, { everyMs: MINUTE });

/** Who answers now, and when: the emergency line, support's hours, the centres. */
export const useSupportHours = (): Answer<'support.hours'> => useRead('support.hours', {}, { everyMs: MINUTE });

/** This computer's clock beside the portals'. */
export const useClockState = (): Answer<'clocks.state'> => useRead('clocks.state', {}, { everyMs: 5 * MINUTE });

/** Data-access requests, who may decide, and for how long. Some end by themselves. */
export const useApprovals = (): Answer<'approvals.list'> => useRead('approvals.list', {}, { everyMs: MINUTE });

export const useAlarms = (): Answer<'alarms.list'> => useRead('alarms.list', {});

export const useSyncState = (): Answer<'sync.state'> => useRead('sync.state', {}, { everyMs: MINUTE });

export const useOutbox = (): Answer<'outbox.list'> => useRead('outbox.list', {});

export const usePortals = (): Answer<'portals.list'> => useRead('portals.list', {});

/** Instances as the folders show them; a listing, so it is done again when a screen opens after a minute. */
export const useInstances = (): Answer<'instances.list'> => useRead('instances.list', {}, { staleMs: MINUTE });

export const useReleases = (): Answer<'releases.list'> => useRead('releases.list', {});

export const useNotices = (): Answer<'notices.list'> => useRead('notices.list', {});

export const useSnapshots = (): Answer<'snapshots.list'> => useRead('snapshots.list', {});

export const useCollectState = (): Answer<'collect.state'> => useRead('collect.state', {});

export const useProfile = (): Answer<'profile.get'> => useRead('profile.get', {});

export const useSystemState = (): Answer<'system.state'> => useRead('system.state', {});

/** How far an archive for another machine is; only events write it. */
export const useStorageProgress = (): UseQueryResult<StorageProgress | null> =>
  useQuery({ queryKey: STORAGE_PROGRESS, queryFn: (): StorageProgress | null => null, enabled: false });
