import type { SnapshotHistory } from '../../shared/domain/snapshot-history.ts';

/** A fortnight of collections: the disk falls from 31 GB to 6.1 GB. */
const FREE: readonly (readonly [string, number])[] = [
  ['09', 31],
  ['11', 30],
  ['13', 27],
  ['15', 25.5],
  ['17', 21.4],
  ['19', 17.2],
  ['21', 11.9],
  ['23', 6.1],
];

/** Since when versions were seen, and the way of the disk. */
export const history: SnapshotHistory = {
  versions: [
    { subject: 'instance/Production', version: '12.1.4', firstSeenAt: '2025-10-06T07:00:00.000Z' },
    { subject: 'instance/Production', version: '12.3.1', firstSeenAt: '2026-04-14T07:00:00.000Z' },
    { subject: 'instance/Test', version: '12.1.4', firstSeenAt: '2025-10-06T07:00:00.000Z' },
    { subject: 'instance/Test', version: '12.3.1', firstSeenAt: '2026-04-02T07:00:00.000Z' },
    { subject: 'instance/Preview 12.4', version: '12.3.1', firstSeenAt: '2026-11-02T07:00:00.000Z' },
    { subject: 'instance/Preview 12.4', version: '12.4.0', firstSeenAt: '2026-11-18T08:14:00.000Z' },
  ],
  volume: 'C:',
  freeSpace: {
    points: FREE.map(([day, gigabytes]) => ({ at: `2026-11-${day}T16:30:00.000Z`, freeBytes: gigabytes * 1e9 })),
    freeBytes: 6.1e9,
    neededBytes: 30e9,
    pace: 'full-soon',
    bytesPerDay: -2_600_000_000,
    fullAt: '2026-11-25T10:00:00.000Z',
  },
};
