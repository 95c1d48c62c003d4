import { describe, expect, it } from 'vitest';
import { answeringText } from '../../../cli/commands/support/hours.ts';

type Hours = Parameters<typeof answeringText>[0];

/** What `support.hours` answers, as far as one line needs it. */
function hours(now: string, support: { open: boolean; changesAt: string | null }): Hours {
  const thanksgiving = { date: '2026-11-26', name: 'Thanksgiving Day', open: null };
  return {
    now,
    zone: 'Europe/Berlin',
    support: { ...support, zone: 'America/Los_Angeles' },
    emergency: { open: true },
    centres: [{ place: 'San Diego, California', isDefault: true, holidays: [thanksgiving] }],
  } as unknown as Hours;
}

const CLOSES = { open: true, changesAt: '2026-11-28T00:00:00.000Z' };
const OPENS = { open: false, changesAt: '2026-11-30T16:00:00.000Z' };

describe('who answers now, in one line', () => {
  it.each([
    [
      'until when it is open, and the holiday that comes',
      hours('2026-11-23T16:52:00.000Z', CLOSES),
      'Support answers now in San Diego, until 2026-11-28 01:00 (2026-11-27 16:00 America/Los_Angeles). Closed 2026-11-26, Thanksgiving Day.',
    ],
    [
      'that it closes soon',
      hours('2026-11-27T23:18:00.000Z', CLOSES),
      'Support in San Diego closes in 42 min, at 2026-11-28 01:00 (2026-11-27 16:00 America/Los_Angeles).',
    ],
    [
      'when it opens',
      hours('2026-11-28T12:00:00.000Z', OPENS),
      'Support in San Diego answers again 2026-11-30 17:00 (08:00 America/Los_Angeles), in 52 h 00 min.',
    ],
    [
      'the holiday that is the reason',
      hours('2026-11-26T18:00:00.000Z', OPENS),
      'Closed for Thanksgiving Day. Support in San Diego answers again 2026-11-30 17:00 (08:00 America/Los_Angeles), in 94 h 00 min.',
    ],
    [
      'that it never closes',
      hours('2026-11-26T18:00:00.000Z', { open: true, changesAt: null }),
      'Support answers at all times.',
    ],
  ])('says %s', (_name, given, expected) => {
    expect(answeringText(given)).toBe(expected);
  });
});
