import { assert, boolean, date, option, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stateWords } from '../../../renderer/app/frame/state-words.ts';
import { createWords } from '../../../renderer/i18n/index.ts';
import { answeringNow } from '../../../shared/domain/answering-rules.ts';

const { t } = createWords();
const PACIFIC = 'America/Los_Angeles';
const FRIDAY_END = '2026-11-28T00:00:00.000Z';
const HOLIDAYS = ['2026-11-26', '2026-11-27'].map((day) => ({ date: day, name: 'Thanksgiving', open: null }));

function times(support: { open: boolean; changesAt: string | null }, emergencyOpen = true) {
  return {
    support: { ...support, zone: PACIFIC },
    emergency: { open: emergencyOpen, changesAt: FRIDAY_END, zone: PACIFIC },
    centres: [{ place: 'San Diego', isDefault: true, holidays: HOLIDAYS }],
  };
}

describe('the state of support in the title bar', () => {
  it('closes where the holiday begins, and not with the telephone at the end of the week, on the day before a holiday', () => {
    const eve = Date.parse('2026-11-25T17:00:00Z');
    const said = stateWords(t, times({ open: true, changesAt: '2026-11-26T08:00:00.000Z' }), eve);
    expect(said).toMatchObject({ state: 'Support open', verb: 'closes', at: 'Thu 00:00 PT' });
  });

  it('names the holiday and when it opens when the day is one', () => {
    const day = Date.parse('2026-11-26T18:00:00Z');
    const said = stateWords(t, times({ open: false, changesAt: '2026-11-30T16:00:00.000Z' }), day);
    expect(said).toMatchObject({ state: 'Support closed, Thanksgiving', verb: 'opens', at: 'Mon 08:00 PT' });
  });

  it('names the same moment as the line on Home whatever the hours are', () => {
    const instants = date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true });
    const support = record({ open: boolean(), changesAt: option(instants.map((at) => at.toISOString())) });
    assert(
      property(support, boolean(), instants, (given, isLineOpen, now) => {
        const hours = times(given, isLineOpen);
        const home = answeringNow(hours, now.getTime());
        const bar = stateWords(t, hours, now.getTime());
        expect(bar.changesAt).toBe('changesAt' in home ? home.changesAt : null);
        const isOpenAtHome = ['open', 'closing', 'always'].includes(home.state);
        expect(bar.verb).toBe(isOpenAtHome ? 'closes' : 'opens');
      }),
    );
  });
});
