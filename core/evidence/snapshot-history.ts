import type { SnapshotDetail } from '../../shared/domain/evidence.ts';
import type { SnapshotHistory } from '../../shared/domain/snapshot-history.ts';
import type { Settings } from '../settings/index.ts';
import type { EvidenceRepository } from './evidence-repository.ts';
import { freeSpaceOf, volumeOf } from './free-space-rules.ts';

/** A fortnight of collecting every hour; what is older says nothing of this week. */
const MOST_POINTS = 336;
const BYTES_PER_GB = 1e9;

/** What earlier snapshots of the same root add to one. */
export function historyOf(
  repository: Pick<EvidenceRepository, 'freeBytes' | 'versionHistory'>,
  { root, takenAt, facts }: SnapshotDetail,
  settings: Pick<Settings, 'get'>,
): SnapshotHistory {
  const instances = facts.filter(({ group, key }) => group === 'versions' && key.startsWith('instance/')).length;
  const needed = instances * settings.get('requirements.diskGbPerInstance') * BYTES_PER_GB;
  return {
    versions: repository
      .versionHistory(root ?? '')
      .map(({ subject, version, firstSeenAt }) => ({ subject, version, firstSeenAt })),
    volume: volumeOf(root),
    freeSpace: freeSpaceOf(repository.freeBytes(root, takenAt, MOST_POINTS), needed === 0 ? null : needed),
  };
}
