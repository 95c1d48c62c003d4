import type { UseQueryResult } from '@tanstack/react-query';
import type { CoreContract, OutputOf } from '../../shared/contract/index.ts';
import { useRead } from './core.tsx';

type Answer<K extends keyof CoreContract> = UseQueryResult<OutputOf<CoreContract, K>>;

const MINUTE = 60_000;

/** All cases. Fetched again each minute, because their clocks are computed for a moment. */
export const useCases = (): Answer<'cases.list'> => useRead('cases.list', {}, { everyMs: MINUTE });

export const useCase = (id: string): Answer<'cases.get'> => useRead('cases.get', { id }, { everyMs: MINUTE });

/** What each severity would mean for a case logged now, and whether support is open. */
export const useSeverities = (): Answer<'cases.severities'> => useRead('cases.severities', {}, { everyMs: MINUTE });

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
