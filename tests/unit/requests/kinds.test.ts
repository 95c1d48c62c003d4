import { readFileSync } from 'node:fs';
import { array, assert, constantFrom, dictionary, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseDraft, CaseKind } from '../../../shared/domain/case-form.ts';
import { missingOfKind, rulesOfKind, stampedRequest } from '../../../shared/domain/request-rules.ts';
import { parsePolicy } from '../../../shared/policy/index.ts';
import { shipped, withValues } from '../policy/shipped.ts';

const { requests } = shipped();
const rules = (kind: CaseKind) => rulesOfKind(requests, kind);
const NOW = { by: 'Ada', at: '2026-11-23T16:52:00.000Z', policy: { id: 'planettogether', version: 3 } };

const CHANGE: CaseDraft = {
  title: 'A field for the colour',
  kind: 'change',
  severity: 3,
  instance: 'Production',
  description: 'Orders get a colour.',
  businessImpact: 'Setups are planned by colour.',
  environment: 'Production',
  version: '12.3.1',
  request: {
    fields: {
      'what-changes': 'Job.Colour',
      'window-from': '2026-12-05T18:00:00+01:00',
      'window-to': '2026-12-05T20:00:00+01:00',
      'downtime-minutes': '90',
      rollback: 'The old model is kept.',
      told: 'All planners',
    },
  },
};

const without = (form: CaseDraft, fields: Readonly<Record<string, string>>): CaseDraft => ({
  ...form,
  request: { ...form.request, fields: { ...form.request?.fields, ...fields } },
});

describe('what a kind of request asks for', () => {
  it('is everything for a problem, and for a kind the policy does not speak of', () => {
    expect(missingOfKind({ kind: 'problem' }, 0, rules('problem'))).toHaveLength(17);
    expect(missingOfKind({}, 0, undefined)).toHaveLength(18);
  });

  it('is a window, a downtime and who is told for a change, and names each that does not fit', () => {
    expect(missingOfKind(CHANGE, 0, rules('change'))).toEqual([]);
    const told = (fields: Readonly<Record<string, string>>) =>
      missingOfKind(without(CHANGE, fields), 0, rules('change'));
    expect(told({ told: ' ' })).toEqual(['request.told']);
    expect(told({ 'window-from': 'Saturday' })).toEqual(['request.window-from']);
    expect(told({ 'window-to': '2026-12-05T12:00:00+01:00' })).toEqual(['request.window-to']);
    expect(told({ 'downtime-minutes': 'an hour' })).toEqual(['request.downtime-minutes']);
  });

  it('refuses to take data of an instance for that instance itself', () => {
    const refresh = { ...CHANGE, kind: 'refresh' as const };
    const fields = { source: 'Production', target: ' production ', overseen: 'maybe' };
    expect(missingOfKind(without(refresh, fields), 0, rules('refresh'))).toEqual([
      'request.target',
      'request.overseen',
    ]);
  });

  it('needs no instance for a course or a wish', () => {
    for (const kind of ['training', 'enhancement', 'professional'] as const)
      expect(missingOfKind({ kind }, 0, rules(kind))).not.toContain('instance');
    expect(missingOfKind({ kind: 'question' }, 0, rules('question'))).toContain('instance');
  });

  it('asks what it costs the business at severity 1 and 2, whatever the kind', () => {
    expect(missingOfKind({ kind: 'question', severity: 2 }, 0, rules('question'))).toContain('businessImpact');
    expect(missingOfKind({ kind: 'question', severity: 3 }, 0, rules('question'))).not.toContain('businessImpact');
  });

  it('needs the terms of a wish accepted in the words they have', () => {
    const wish: CaseDraft = { kind: 'enhancement', request: { accepted: [{ term: 'property' }] } };
    expect(missingOfKind(wish, 0, rules('enhancement'))).toContain('accept.property');
    const agreed = stampedRequest(wish, {}, rules('enhancement'), NOW);
    const missing = missingOfKind(agreed, 0, rules('enhancement'));
    expect(missing).not.toContain('accept.property');
    expect(missing).toEqual(
      expect.arrayContaining(['accept.no-promise', 'accept.not-confidential', 'request.business-value']),
    );
    expect(agreed.request?.accepted).toEqual([
      { term: 'property', text: 'What you hand in belongs to the vendor, without payment.', ...NOW },
    ]);
    const other = structuredClone(rules('enhancement'));
    for (const term of other?.terms ?? []) term.text = `${term.text} From now on.`;
    expect(missingOfKind(agreed, 0, other)).toContain('accept.property');
  });
});

describe('who agreed to what and when', () => {
  it('is written once, whatever the window says, and keeps the first time', () => {
    const terms = (rules('enhancement')?.terms ?? []).map(({ id }) => id);
    const given = record({
      accepted: array(
        record({ term: constantFrom(...terms, 'not-there'), by: string(), text: string() }, { requiredKeys: ['term'] }),
      ),
      fields: dictionary(constantFrom('business-value', 'other'), string()),
    });
    assert(
      property(given, (request) => {
        const form: CaseDraft = { kind: 'enhancement', request };
        const once = stampedRequest(form, {}, rules('enhancement'), NOW);
        const later = stampedRequest(form, once, rules('enhancement'), {
          ...NOW,
          by: 'Eve',
          at: '2027-01-01T00:00:00.000Z',
        });
        expect(later).toEqual(once);
        expect(stampedRequest(once, once, rules('enhancement'), { ...NOW, by: 'Eve' })).toEqual(once);
        expect(once.request?.fields).toEqual(request.fields);
        const agreed = once.request?.accepted ?? [];
        expect(agreed.every(({ by, at }) => by === 'Ada' && at === NOW.at)).toBe(true);
        expect(new Set(agreed.map(({ term }) => term))).toEqual(
          new Set(request.accepted.map(({ term }) => term).filter((term) => term !== 'not-there')),
        );
      }),
    );
  });
});

describe('requests of another vendor', () => {
  const harbour = (): Record<string, unknown> =>
    JSON.parse(
      readFileSync(new URL('../../fixtures/policies/harbour-systems.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;

  it('are read from its policy alone', () => {
    const policy = parsePolicy(harbour());
    if (!policy.ok) throw new Error(policy.error.message);
    const berth = rulesOfKind(policy.value.requests, 'service');
    expect(missingOfKind({ title: 'Pier 3', kind: 'service', severity: 4 }, 0, berth)).toEqual([
      'description',
      'request.in',
      'accept.fee',
    ]);
  });

  it('are refused where a field follows one that is not there, or where a field is there twice', () => {
    const wrong = withValues(harbour(), [['requests', 0, 'fields', 1, 'after'], 'arrival']);
    expect(parsePolicy(wrong)).toMatchObject({ ok: false, error: { message: expect.stringContaining('"arrival"') } });
    const twice = withValues(harbour(), [['requests', 0, 'fields', 1, 'id'], 'in']);
    expect(parsePolicy(twice)).toMatchObject({ ok: false, error: { message: expect.stringContaining('twice') } });
  });
});
