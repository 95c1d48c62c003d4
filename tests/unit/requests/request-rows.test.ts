import { assert, constantFrom, property, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpKinds } from '../../../renderer/dev/made-up-kinds.ts';
import { requestRows, sentRows } from '../../../shared/domain/request-rows.ts';
import { openRequest } from '../../../shared/domain/request-rules.ts';

const kindNamed = (name: string) => madeUpKinds.find(({ kind }) => kind === name);

describe('what a request asks, in the review', () => {
  it('is nothing for a kind that asks nothing beside the form', () => {
    expect(requestRows({}, kindNamed('problem'))).toBeNull();
    expect(requestRows({}, undefined)).toBeNull();
  });

  it('counts a term as agreed to only in the words it has now', () => {
    const rules = kindNamed('professional');
    const [term] = rules?.terms ?? [];
    const agreed = (text: string) =>
      requestRows({ request: { accepted: [{ term: 'billed', text, at: '2026-11-23T16:40:00.000Z' }] } }, rules)?.terms;
    expect(agreed(term?.text ?? '')).toMatchObject([{ agreed: { at: '2026-11-23T16:40:00.000Z' } }]);
    expect(agreed('Other words')).toMatchObject([{ agreed: undefined }]);
  });

  it('shows as open exactly what stops the sending, whatever was answered and agreed to', () => {
    const kinds = constantFrom(...madeUpKinds.filter(({ fields = [], terms }) => fields.length + terms.length > 0));
    const ids = [...new Set(madeUpKinds.flatMap(({ fields = [] }) => fields.map(({ id }) => id)))];
    const answers = subarray(ids).map((some) =>
      Object.fromEntries(some.map((id) => [id, `2026-11-28T18:00:00Z ${id}`])),
    );
    const terms = madeUpKinds.flatMap((one) => one.terms.map(({ id, text }) => ({ term: id, text })));
    assert(
      property(kinds, answers, subarray(terms), (rules, fields, accepted) => {
        const form = { request: { fields, accepted } };
        const rows = requestRows(form, rules);
        const shown = [
          ...(rows?.fields ?? []).filter(({ isOpen }) => isOpen).map(({ field }) => `request.${field.id}`),
          ...(rows?.terms ?? []).filter(({ agreed }) => agreed === undefined).map(({ id }) => `accept.${id}`),
        ];
        expect(shown).toEqual(openRequest(form, rules));
      }),
    );
  });
});

describe('what a request asked, once it was sent', () => {
  const accepted = [
    { term: 'no-promise', text: 'The words of that day', by: 'Mara', at: '2026-11-23T16:40:00.000Z' },
    { term: 'never', text: 'Not agreed to' },
  ];

  it('is told in the words of that day, whatever the policy says by now', () => {
    const request = {
      fields: { value: 'Two hours a week', way: ' ' },
      labels: { value: 'What it is worth' },
      accepted,
    };
    expect(sentRows({ request }, undefined)).toMatchObject({
      fields: [{ field: { label: 'What it is worth' }, answer: 'Two hours a week' }],
      terms: [{ text: 'The words of that day', agreed: { by: 'Mara' } }],
    });
  });

  it('is nothing where nothing was asked', () => {
    expect(sentRows({}, kindNamed('enhancement'))).toBeNull();
  });
});
