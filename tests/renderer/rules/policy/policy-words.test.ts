import { describe, expect, it } from 'vitest';
import { createTimeWords } from '../../../../renderer/components/time-words.ts';
import { madeUpPolicy } from '../../../../renderer/dev/made-up-policy.ts';
import { pendingChange, previewAddress } from '../../../../renderer/features/policy/pending-change.ts';
import {
  calendarChoices,
  calendarWords,
  severitiesWords,
  targetWords,
  warningWords,
} from '../../../../renderer/features/policy/policy-words.ts';
import { inOrderOfCare, moveWords, previewSentence } from '../../../../renderer/features/policy/preview-words.ts';
import { localProblems, partOf, problemAt } from '../../../../renderer/features/policy/edit/problems.ts';
import { zonesLike } from '../../../../renderer/features/policy/edit/zone-rules.ts';
import { createWords } from '../../../../renderer/i18n/index.ts';
import type { DueMove } from '../../../../shared/contract/policies.ts';

const { t } = createWords();
const words = createTimeWords(t, 'Europe/Berlin', Date.parse('2026-11-23T16:52:00Z'));

describe('a policy in words', () => {
  it('says targets with their units and never rounds them', () => {
    expect(targetWords(t, { minutes: 240 })).toBe('4 h');
    expect(targetWords(t, { minutes: 240, strict: true })).toBe('Less than 4 h');
    expect(targetWords(t, { minutes: 90 })).toBe('1 h 30 min');
    expect(targetWords(t, { minutes: 7230 })).toBe('120 h 30 min');
    expect(targetWords(t, { businessDays: 10 })).toBe('10 business days');
    expect(targetWords(t, { immediate: true, alarmMinutes: 15 })).toBe('At once, an alarm after 15 min');
  });

  it('says severities as a range where they are one', () => {
    expect(severitiesWords(t, [1])).toBe('severity 1');
    expect(severitiesWords(t, [4, 2, 3])).toBe('severity 2 to 4');
    expect(severitiesWords(t, [1, 3])).toBe('severity 1 and 3');
  });

  it('says when people are told', () => {
    expect(warningWords(t, { ofTarget: 0.5 })).toBe('when 50\u00a0% have counted');
    expect(warningWords(t, { left: { minutes: 30, ofTarget: 0.25 } })).toBe(
      '30 min before, at most 25\u00a0% of the target',
    );
  });

  it('says a calendar of every kind in one line', () => {
    const line = (id: string): string =>
      calendarWords(t, madeUpPolicy, madeUpPolicy.calendars.find((one) => one.id === id)?.def ?? { kind: 'always' });
    expect(line('support-week')).toBe('Mon 08:00 to Fri 16:00, Pacific');
    expect(line('san-diego')).toBe('Mon to Fri 08:00–17:00, Pacific');
    expect(line('any-centre')).toBe('Open while any of these is: San Diego, London, Singapore.');
    expect(line('own-centre')).toBe('Hours of the centre that handles the case, else of San Diego.');
    expect(line('nowhere')).toBe('Always open, day and night.');
  });

  it('offers the aliases of the readings under the name of what they stand for', () => {
    expect(calendarChoices(madeUpPolicy).slice(0, 2)).toEqual([
      { id: 'emergency-hours', name: 'Emergency line' },
      { id: 'support-hours', name: 'Support week' },
    ]);
  });
});

const move = (from: string | null, to: string | null, number = 1): DueMove => ({
  caseId: `c${number}` as never,
  number,
  title: '',
  clock: 'firstResponse',
  from,
  to,
});

describe('a preview in words', () => {
  const earlier = move('2026-11-23T18:00:00.000Z', '2026-11-23T17:00:00.000Z');
  const later = move('2026-11-23T17:30:00.000Z', '2026-11-24T17:30:00.000Z', 2);

  it('says by how much a due time moves, and when it comes or goes', () => {
    expect(moveWords(t, words, earlier)).toBe('1 h earlier');
    expect(moveWords(t, words, later)).toBe('24 h later');
    expect(moveWords(t, words, move(null, '2026-11-24T17:30:00.000Z'))).toBe('due from now on');
    expect(moveWords(t, words, move('2026-11-24T17:30:00.000Z', null))).toBe('not due any more');
  });

  it('puts first what leaves less time', () => {
    expect(inOrderOfCare([move('2026-01-01T00:00:00.000Z', null, 3), later, earlier])).toMatchObject([
      { number: 1 },
      { number: 2 },
      { number: 3 },
    ]);
  });

  it('says how many stay and how many never change', () => {
    expect(previewSentence(t, { moves: [earlier, later], open: 5, sealed: 12 })).toEqual({
      strong: 'Two open due times would move.',
      rest: 'Three stay. Twelve are settled and never change.',
    });
    expect(previewSentence(t, { moves: [], open: 0, sealed: 0 })).toEqual({
      strong: 'No open due time would move.',
      rest: 'None stays. None is settled yet.',
    });
  });
});

describe('an address of the preview', () => {
  it('leads to the change it was made of', () => {
    const query = (address: string): URLSearchParams => new URLSearchParams(address.split('?')[1]);
    for (const choice of [
      { kind: 'reading', reading: 'centre' },
      { kind: 'use', use: 'hyper&care', tier: 'basic' },
      { kind: 'use', use: 'planettogether', tier: undefined },
    ] as const)
      expect(pendingChange(query(previewAddress(choice)))).toEqual(choice);
    expect(pendingChange(new URLSearchParams('restore=company@3'))).toEqual({
      kind: 'restore',
      ref: { id: 'company', version: 3 },
    });
    expect(pendingChange(new URLSearchParams('restore=nonsense'))).toEqual({ kind: 'edit' });
  });
});

describe('problems of an edit', () => {
  const calendars = madeUpPolicy.calendars.map((one) =>
    one.id === 'london' && one.def.kind === 'week'
      ? {
          ...one,
          def: {
            ...one.def,
            zone: 'Europe/Londn',
            week: {
              mon: [
                ['09:00', '17:00'],
                ['16:00', '18:00'],
              ],
            },
          },
        }
      : one,
  );
  const problems = localProblems({ ...madeUpPolicy, calendars });
  const at = calendars.findIndex(({ id }) => id === 'london');

  it('are found at the field they belong to, as a sentence', () => {
    expect(problemAt(problems, `calendars.${at}.def.zone`)).toMatch(/^Is not a time zone this machine knows/);
    expect(problemAt(problems, `calendars.${at}.def.week`)).toBe('Monday 09:00–17:00 and Monday 16:00–18:00 overlap.');
    expect(problemAt(problems, `calendars.${at + 1}`)).toBeUndefined();
    expect(problemAt(problems, 'name')).toBeUndefined();
  });

  it('name the part of the editor where they are put right', () => {
    expect(new Set(problems.map((one) => partOf(one)))).toEqual(new Set(['calendars']));
    expect(partOf({ path: 'emergency.phone', message: '' })).toBe('general');
    expect(partOf({ path: 'clocks.3.target', message: '' })).toBe('targets');
  });

  it('are none when the policy can be used', () => {
    expect(localProblems(madeUpPolicy)).toEqual([]);
  });
});

describe('zones to choose from', () => {
  it('are found by any words of their name, cities first', () => {
    expect(zonesLike('los angeles')[0]).toBe('America/Los_Angeles');
    expect(zonesLike('berlin')[0]).toBe('Europe/Berlin');
    expect(zonesLike('Etc/GMT+8')).toContain('Etc/GMT+8');
    expect(zonesLike('nowhere at all')).toEqual([]);
    expect(zonesLike('').length).toBe(40);
  });
});
