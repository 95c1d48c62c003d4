import type { Alarm } from '../../shared/domain/clocks.ts';
import { caseIdOf, storedCase } from './cases.ts';
import type { StoredCase } from './cases.ts';
import { fakeClock } from './clocks.ts';

/** A stopped plant beside the design's cases, and one whose programme promises an answer at once. */
export const emergency = (): readonly StoredCase[] => [
  storedCase({
    number: 1044,
    severity: 1,
    title: 'Nobody can sign in at plant 2',
    instance: 'Production',
    at: '2026-11-23T16:05:00.000Z',
    remoteId: '58251',
    events: [
      { id: 'g1', at: '2026-11-23T16:05:00.000Z', by: 'person', kind: 'created' },
      { id: 'g2', at: '2026-11-23T16:05:40.000Z', by: 'portal', kind: 'delivered', remoteId: '58251' },
    ],
  }),
  storedCase({
    number: 1045,
    severity: 2,
    title: 'Publish hangs since the night',
    instance: 'Production',
    at: '2026-11-23T16:40:00.000Z',
    remoteId: '58252',
    answeredAt: '2026-11-23T16:44:00.000Z',
    more: (now) => [
      fakeClock('2026-11-23T16:40:00.000Z', 0, now, null, { clock: 'nextUpdate', immediate: true }),
      fakeClock('2026-11-23T16:44:00.000Z', 60 * 60_000, now, null, { clock: 'managerPlan' }),
    ],
  }),
];

const alarm = (number: number, title: string, more: Partial<Alarm>): Alarm => ({
  id: `alarm-${number}-${more.kind ?? 'warning'}`,
  caseId: caseIdOf(number) as never,
  number,
  title,
  severity: 2,
  clock: 'firstResponse',
  kind: 'warning',
  crossedAt: '2026-11-23T16:50:00.000Z',
  raisedAt: '2026-11-23T16:50:01.000Z',
  dueAt: '2026-11-23T17:30:00.000Z',
  held: false,
  ...more,
});

export const alarms: readonly Alarm[] = [
  alarm(1044, 'Nobody can sign in at plant 2', { severity: 1, dueAt: '2026-11-23T17:05:00.000Z' }),
  alarm(1042, 'Line 3 empty after the Friday import', {}),
  alarm(1031, 'Report “Late jobs” counts split jobs twice', { kind: 'missed', dueAt: '2026-11-17T20:00:00.000Z' }),
];

export const skews = [
  { portal: 'help' as never, skewMs: 7 * 60_000 + 12_000, noticedAt: '2026-11-23T16:51:00.000Z', isOff: true },
];
