import { describe, expect, it } from 'vitest';
import { madeUpPolicy } from '../../../../renderer/dev/made-up-policy.ts';
import { changedItems } from '../../../../renderer/features/policy/edit/changed-items.ts';
import { editPolicy } from '../../../../renderer/features/policy/edit/policy-edit.ts';
import type { PolicyEdit } from '../../../../renderer/features/policy/edit/policy-edit.ts';
import { parsePolicy } from '../../../../shared/policy/index.ts';
import type { Policy } from '../../../../shared/policy/index.ts';

const context = { original: madeUpPolicy, cite: (was: string | undefined) => `here, was ${was ?? 'nothing'}` };
const edited = (...edits: readonly PolicyEdit[]): Policy =>
  edits.reduce((policy, edit) => editPolicy(policy, edit, context), madeUpPolicy);
const ruleAt = madeUpPolicy.clocks.findIndex(({ id }) => id === 'first-response-2');
const calendarAt = (id: string): number => madeUpPolicy.calendars.findIndex((one) => one.id === id);

describe('an edit of a target', () => {
  it('makes it the company’s own and says what it was', () => {
    const next = edited({ kind: 'rule', at: ruleAt, patch: { target: { minutes: 120 } } });
    expect(next.clocks[ruleAt]).toMatchObject({ target: { minutes: 120 }, nature: 'ours', cite: 'here, was G 4.3' });
    expect(parsePolicy(next).ok).toBe(true);
  });

  it('is the guide’s again when it says again what the guide says', () => {
    const there = { kind: 'rule', at: ruleAt, patch: { target: { minutes: 120 } } } as const;
    const back = { kind: 'rule', at: ruleAt, patch: { target: { minutes: 240 } } } as const;
    expect(edited(there, back)).toEqual(madeUpPolicy);
  });

  it('leaves the citation alone when only warnings or a switch change', () => {
    const next = edited({ kind: 'rule', at: ruleAt, patch: { warn: [], enabled: false } });
    expect(next.clocks[ruleAt]).toMatchObject({ warn: [], enabled: false, nature: 'guideline', cite: 'G 4.3' });
  });

  it('never changes the policy it began with', () => {
    const before = structuredClone(madeUpPolicy);
    edited(
      { kind: 'rule', at: ruleAt, patch: { target: { businessDays: 2 } } },
      { kind: 'remove-set', at: 0 },
      { kind: 'remove-centre', at: 0 },
    );
    expect(madeUpPolicy).toEqual(before);
  });
});

describe('an edit of centres', () => {
  it('names another default when the default centre goes', () => {
    expect(edited({ kind: 'remove-centre', at: 0 }).defaultCentre).toBe('london');
    const none = edited(
      { kind: 'remove-centre', at: 0 },
      { kind: 'remove-centre', at: 0 },
      { kind: 'remove-centre', at: 0 },
    );
    expect(none.centres).toEqual([]);
    expect(Object.hasOwn(none, 'defaultCentre')).toBe(false);
  });

  it('takes a member away when it is emptied', () => {
    const next = edited({ kind: 'centre', at: 0, patch: { phone: undefined, languages: undefined } });
    expect(Object.keys(next.centres[0] ?? {})).not.toContain('phone');
    expect(parsePolicy(next).ok).toBe(true);
  });

  it('adds one of its own', () => {
    const centre = { id: 'tokyo', name: 'Tokyo', place: 'Japan', zone: 'Asia/Tokyo', calendar: 'singapore' };
    const next = edited({ kind: 'add-centre', centre }, { kind: 'default-centre', id: 'tokyo' });
    expect(next.centres.at(-1)).toMatchObject({ ...centre, nature: 'ours', cite: 'here, was nothing' });
    expect(next.defaultCentre).toBe('tokyo');
  });
});

describe('an edit of holiday lists', () => {
  it('takes a removed list out of the calendars that named it', () => {
    const next = edited({ kind: 'remove-set', at: 0 });
    expect(next.holidays.map(({ id }) => id)).toEqual(['gb']);
    expect(next.calendars[calendarAt('support-week')]?.def).toMatchObject({ holidays: [] });
    expect(next.calendars[calendarAt('london')]?.def).toMatchObject({ holidays: ['gb'] });
    expect(parsePolicy(next).ok).toBe(true);
  });
});

describe('an edit of name and contact', () => {
  it('sets them, and takes them away when they are emptied', () => {
    const next = edited({ kind: 'general', name: 'Our support', phone: '', email: '' });
    expect(next.name).toBe('Our support');
    expect(Object.keys(next)).not.toContain('email');
    expect(Object.keys(next.emergency)).not.toContain('phone');
  });

  it('changes when an unanswered case may be closed, and says whose rule that is', () => {
    const next = edited({ kind: 'unanswered', patch: { attempts: 4 } });
    expect(next.closure.unanswered).toMatchObject({ attempts: 4, businessDays: 5, nature: 'ours' });
    expect(
      edited({ kind: 'unanswered', patch: { attempts: 4 } }, { kind: 'unanswered', patch: { attempts: 3 } }),
    ).toEqual(madeUpPolicy);
  });
});

describe('what an edit changed', () => {
  it('is named entry by entry', () => {
    const next = edited(
      { kind: 'rule', at: ruleAt, patch: { target: { minutes: 120 } } },
      { kind: 'add-calendar', id: 'own', name: 'Own', def: { kind: 'always' } },
      { kind: 'remove-centre', at: 2 },
      { kind: 'general', name: 'Our support' },
    );
    expect(changedItems(madeUpPolicy, next)).toEqual([
      { part: 'general', kind: 'changed', id: 'general', name: undefined },
      { part: 'targets', kind: 'changed', id: 'first-response-2', name: undefined },
      { part: 'calendars', kind: 'added', id: 'own', name: 'Own' },
      { part: 'centres', kind: 'removed', id: 'singapore', name: 'Singapore' },
    ]);
    expect(changedItems(madeUpPolicy, structuredClone(madeUpPolicy))).toEqual([]);
  });
});
