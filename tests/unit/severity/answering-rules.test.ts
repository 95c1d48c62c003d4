import { describe, expect, it } from 'vitest';
import { answeringNow, centreName, nextHoliday } from '../../../shared/domain/answering-rules.ts';
import type { SupportTimes } from '../../../shared/domain/answering-rules.ts';

const LOS_ANGELES = 'America/Los_Angeles';
const THANKSGIVING = { date: '2026-11-26', name: 'Thanksgiving Day', open: null };

function hours(support: { open: boolean; changesAt: string | null }, emergencyOpen = true): SupportTimes {
  const centre = { place: 'San Diego, California', isDefault: true, holidays: [THANKSGIVING] };
  return {
    support: { ...support, zone: LOS_ANGELES },
    emergency: { open: emergencyOpen },
    centres: [{ place: 'London', isDefault: false, holidays: [] }, centre],
  };
}

const MONDAY = Date.parse('2026-11-23T16:52:00Z');
const THURSDAY = Date.parse('2026-11-26T18:00:00Z');
const FRIDAY_END = '2026-11-28T00:00:00Z';

describe('support', () => {
  it.each([
    ['open while the week is open', { open: true, changesAt: FRIDAY_END }, MONDAY, 'open'],
    ['closing in the last hour', { open: true, changesAt: FRIDAY_END }, Date.parse(FRIDAY_END) - 3_600_000, 'closing'],
    [
      'closed outside the week',
      { open: false, changesAt: '2026-11-30T16:00:00Z' },
      Date.parse('2026-11-28T12:00:00Z'),
      'closed',
    ],
    ['always there where it never changes', { open: true, changesAt: null }, MONDAY, 'always'],
    ['never there where it never opens', { open: false, changesAt: null }, MONDAY, 'never'],
  ])('is %s', (_name, support, now, state) => {
    expect(answeringNow(hours(support), now).state).toBe(state);
  });

  it('is closed for the holiday, by name, when the telephone is answered all the same', () => {
    const closed = { open: false, changesAt: '2026-11-30T16:00:00Z' };
    expect(answeringNow(hours(closed), THURSDAY)).toEqual({
      state: 'holiday',
      changesAt: closed.changesAt,
      holiday: 'Thanksgiving Day',
    });
    expect(answeringNow(hours(closed, false), THURSDAY).state).toBe('closed');
  });

  it('names the next holiday of the coming days, and none that is far or today', () => {
    const open = { open: true, changesAt: FRIDAY_END };
    expect(nextHoliday(hours(open), MONDAY)?.name).toBe('Thanksgiving Day');
    expect(nextHoliday(hours(open), MONDAY - 7 * 86_400_000)).toBeUndefined();
    expect(nextHoliday(hours(open), THURSDAY)).toBeUndefined();
  });

  it('is named by the place of the centre that handles the cases', () => {
    expect(centreName(hours({ open: true, changesAt: null }))).toBe('San Diego');
  });
});
