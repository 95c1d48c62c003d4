import { assert, constantFrom, option, property, record, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byNeed } from '../../../shared/domain/ask-order-rules.ts';
import { CASE_KINDS, FORM_ITEMS, REQUIRED_TO_SEND } from '../../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import { missingOfKind } from '../../../shared/domain/request-rules.ts';

const NAMES = [...REQUIRED_TO_SEND, ...FORM_ITEMS, 'timeZone', 'request.target', 'accept.property', 'approval'];
const forms = record(
  { kind: constantFrom(...CASE_KINDS), severity: constantFrom(1 as const, 2 as const, 3 as const, 4 as const) },
  { requiredKeys: [] },
);

describe('what support needs first', () => {
  it('is what it costs the business when the severity is 1 or 2, and the way to see it again when it is not', () => {
    const open = ['timeSensitivity', 'stepsToReproduce', 'businessImpact', 'errorText'];
    expect(byNeed(open, { kind: 'problem', severity: 1 })[0]).toBe('businessImpact');
    expect(byNeed(open, { kind: 'problem', severity: 3 })[0]).toBe('stepsToReproduce');
  });

  it('is the description before anything else when there is none, whatever the case is', () => {
    assert(
      property(forms, (form) => {
        expect(byNeed(NAMES, form)[0]).toBe('description');
      }),
    );
  });

  it('is the workaround before the version when a plant waits', () => {
    expect(byNeed(['version', 'workaround'], { severity: 1 })).toEqual(['workaround', 'version']);
    expect(byNeed(['version', 'workaround'], { severity: 4 })).toEqual(['version', 'workaround']);
  });

  it('is what the kind asks, then its terms, when it is a request, and a yes is asked for last', () => {
    const open = ['version', 'approval', 'accept.property', 'request.target', 'title'];
    const sorted = ['request.target', 'accept.property', 'version', 'title', 'approval'];
    expect(byNeed(open, { kind: 'refresh', severity: 3 })).toEqual(sorted);
  });

  it('names everything that is open exactly once, and nothing else, whatever is open', () => {
    assert(
      property(forms, shuffledSubarray(NAMES), (form, open) => {
        const sorted = byNeed(open, form);
        expect(sorted.toSorted()).toEqual(open.toSorted());
        expect(byNeed(sorted, form)).toEqual(sorted);
      }),
    );
  });

  it('is never what is filled in or left out with a reason', () => {
    const texts = record(
      {
        description: option(constantFrom('It stops', ' '), { nil: undefined }),
        errorText: option(constantFrom('E1', ''), { nil: undefined }),
        businessImpact: option(constantFrom('A lot', ''), { nil: undefined }),
        version: option(constantFrom('12.3.1'), { nil: undefined }),
      },
      { requiredKeys: [] },
    );
    const reasons = record(
      { workaround: constantFrom('nobody tried', ''), users: constantFrom('all') },
      { requiredKeys: [] },
    );
    assert(
      property(forms, texts, reasons, (form, answers, unknown) => {
        const draft = { ...form, ...answers, unknown } as CaseDraft;
        const [next] = byNeed(missingOfKind(draft, 0, undefined), draft);
        const value = next === undefined ? undefined : (draft as Readonly<Record<string, unknown>>)[next];
        expect(typeof value === 'string' && value.trim() !== '').toBe(false);
        const isLeftOut = next === 'users' ? unknown.users : next === 'workaround' ? unknown.workaround : undefined;
        expect(isLeftOut ?? '').toBe('');
      }),
    );
  });
});
