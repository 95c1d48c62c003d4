import { assert, boolean, constantFrom, dictionary, integer, property, record, string, subarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECK_IDS } from '../../../shared/domain/case-checks.ts';
import { CASE_KINDS, FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import type { CaseDraft, CaseKind } from '../../../shared/domain/case-form.ts';
import { completed } from '../../../shared/domain/completeness-rules.ts';
import {
  checksAsked,
  missingOfKind,
  ofItsKind,
  rulesOfKind,
  wantsEvidence,
} from '../../../shared/domain/request-rules.ts';
import { shipped } from '../policy/shipped.ts';

const { requests } = shipped();
const rules = (kind: CaseKind) => rulesOfKind(requests, kind);
const MACHINE = { from: 'machine', note: 'Found' } as const;

describe('the count of answers', () => {
  it('is the fourteen items for a problem, each with what belongs to it', () => {
    expect(completed({}, 0, rules('problem'))).toMatchObject({ of: FORM_ITEMS.length, answered: 0 });
    const form: CaseDraft = { description: 'Line 3 stands', kind: 'problem' };
    expect(completed(form, 0, rules('problem')).answered).toBe(0);
    expect(completed({ ...form, title: 'Line 3' }, 0, rules('problem')).answered).toBe(1);
  });

  it('is what the kind needs for a request: no severity, no checks, its own fields and terms', () => {
    const wish: CaseDraft = { kind: 'enhancement', severity: 4 };
    const { answers } = completed(wish, 0, rules('enhancement'));
    expect(answers.map(({ names: [name] }) => name)).toEqual([
      'description',
      'workaround',
      'desiredResult',
      'version',
      'request.business-value',
      'accept.no-promise',
      'accept.property',
      'accept.not-confidential',
    ]);
    const course = completed({ kind: 'training', severity: 4 }, 0, rules('training'));
    expect(course.answers.map(({ names: [name] }) => name)).toEqual([
      'desiredResult',
      'title',
      'request.topic',
      'request.people',
      'request.dates',
    ]);
  });

  it('leaves nothing open where nothing is missing, and names all that is, whatever the draft', () => {
    const texts = dictionary(constantFrom(...FORM_ITEMS), string(), { noNullPrototype: true });
    const draft = record(
      { kind: constantFrom(...CASE_KINDS), severity: constantFrom(1, 2, 3, 4), title: string(), instance: string() },
      { requiredKeys: [] },
    );
    assert(
      property(
        draft,
        texts,
        subarray([...FORM_ITEMS]),
        integer({ min: 0, max: 2 }),
        boolean(),
        (frame, own, unknown, files, isKnown) => {
          const form = {
            ...own,
            ...frame,
            unknown: Object.fromEntries(unknown.map((item) => [item, 'Nobody knows'])),
          } as CaseDraft;
          const its = isKnown ? rules(frame.kind ?? 'problem') : undefined;
          const { of, answered, answers } = completed(form, files, its);
          const named = answers.flatMap(({ missing }) => missing);
          expect(named.toSorted()).toEqual([...missingOfKind(form, files, its)].toSorted());
          expect(answers.filter(({ missing }) => missing.length > 0)).toHaveLength(of - answered);
        },
      ),
    );
  });
});

describe('what of a draft is of its kind', () => {
  const found: CaseDraft = {
    kind: 'training',
    desiredResult: 'They can read the Gantt',
    errorText: 'Connection refused',
    environment: 'Windows',
    instance: 'Production',
    users: [{ id: 'kpatel' }],
    workaround: 'On paper',
    checks: { pattern: { answer: 'sometimes', from: 'machine', note: 'It is in the logs 9 times.' } },
    sources: {
      errorText: MACHINE,
      environment: MACHINE,
      instance: MACHINE,
      users: MACHINE,
      workaround: { from: 'person', note: '' },
    },
  };

  it('is no machine of a fault and no check, and all that a person wrote', () => {
    const lean = ofItsKind(found, rules('training'));
    expect(lean).toEqual({
      kind: 'training',
      desiredResult: 'They can read the Gantt',
      workaround: 'On paper',
      sources: { workaround: { from: 'person', note: '' } },
    });
    expect(ofItsKind({ ...found, kind: 'problem' }, rules('problem'))).toEqual({ ...found, kind: 'problem' });
  });

  it('asks the checks of a fault only, or those a policy names', () => {
    expect(checksAsked(rules('problem'))).toEqual(CHECK_IDS);
    for (const kind of CASE_KINDS.filter((one) => one !== 'problem')) {
      expect(checksAsked(rules(kind))).toEqual([]);
      expect(wantsEvidence(rules(kind))).toBe(false);
    }
    const question = rules('question');
    if (question?.asks === undefined) throw new Error('no such kind');
    const named = { ...question, asks: { ...question.asks, checks: ['documentation' as const, 'known' as const] } };
    expect(checksAsked(named)).toEqual(['known', 'documentation']);
  });
});
