import { array, assert, constantFrom, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_KINDS, missingToSend, needsImpact } from '../../../shared/domain/case-form.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { SEVERITY_CHOICES, SEVERITY_QUESTIONS } from '../../../shared/domain/severity-answers.ts';
import { badness, compareSeverity, soundsLike, suggestSeverity } from '../../../shared/domain/severity-rules.ts';
import { hasOneOf, plainWords } from '../../../shared/domain/severity-words.ts';
import { grading, USUAL_GRADING } from '../../../shared/policy/index.ts';
import type { Grading } from '../../../shared/policy/index.ts';
import { WHOLE_CASE } from '../cli/whole-case.ts';

const LEVELS: readonly Severity[] = [1, 2, 3, 4];
const guide = {
  levels: LEVELS.map((severity) => ({
    severity,
    examples: [{ id: `e${severity}`, text: `Example ${severity}`, signs: [{ all: [`word${severity}`] }] }],
  })),
  grading: USUAL_GRADING,
};

const level = constantFrom(...LEVELS);
const answers = record(
  {
    signIn: constantFrom(...SEVERITY_CHOICES.signIn),
    stopped: constantFrom(...SEVERITY_CHOICES.stopped),
    workaround: constantFrom(...SEVERITY_CHOICES.workaround),
  },
  { requiredKeys: [] },
);
const rule = record(
  {
    level,
    signIn: constantFrom(...SEVERITY_CHOICES.signIn),
    stopped: constantFrom(...SEVERITY_CHOICES.stopped),
    workaround: constantFrom(...SEVERITY_CHOICES.workaround),
  },
  { requiredKeys: ['level'] },
);
const anyGrading = record({
  rules: array(rule, { maxLength: 6 }),
  otherwise: level,
  kinds: array(record({ kind: constantFrom(...CASE_KINDS), level }), { maxLength: 4 }),
}).map((parts): Grading => Object.assign(parts, { cite: 'made up', nature: 'ours' as const }));
const draft = record({
  kind: constantFrom(...CASE_KINDS),
  severityAnswers: answers,
  severityExamples: array(constantFrom('e1', 'e2', 'e3', 'e4')),
});

describe('a suggested severity', () => {
  it('never gets milder when an answer gets worse, under any grading a policy may hold', () => {
    assert(
      property(draft, anyGrading, constantFrom(...SEVERITY_QUESTIONS), (form, given, question) => {
        const before = form.severityAnswers[question];
        if (before === undefined) return;
        const choices = SEVERITY_CHOICES[question];
        for (const worse of choices.slice(badness(question, before) + 1)) {
          const severityAnswers = { ...form.severityAnswers, [question]: worse };
          const [mild, bad] = [form, { ...form, severityAnswers }].map(
            (one) => suggestSeverity(one, { ...guide, grading: given })?.severity ?? 5,
          );
          expect(bad ?? 5).toBeLessThanOrEqual(mild ?? 5);
        }
      }),
    );
  });

  it('never gets milder when one more example is ticked', () => {
    assert(
      property(draft, constantFrom('e1', 'e2', 'e3', 'e4'), (form, example) => {
        if (form.severityExamples.length === 0) return;
        const more = suggestSeverity({ ...form, severityExamples: [...form.severityExamples, example] }, guide);
        expect(more?.severity ?? 5).toBeLessThanOrEqual(suggestSeverity(form, guide)?.severity ?? 5);
      }),
    );
  });

  it('says why whenever there is one', () => {
    assert(
      property(draft, anyGrading, (form, given) => {
        const found = suggestSeverity(form, { ...guide, grading: given });
        expect(found === null || found.because.length > 0).toBe(true);
      }),
    );
  });

  it('names the answers that decide it', () => {
    const severityAnswers = { signIn: 'all', stopped: 'several', workaround: 'no' } as const;
    expect(suggestSeverity({ kind: 'problem', severityAnswers }, guide)).toEqual({
      severity: 2,
      basis: 'said',
      because: [
        { by: 'answer', question: 'stopped', answer: 'several' },
        { by: 'answer', question: 'workaround', answer: 'no' },
      ],
    });
  });

  it('is none when nothing was said or written', () => {
    expect(suggestSeverity({ kind: 'problem' }, guide)).toBeNull();
  });

  it('comes from the words only while nothing was ticked or answered', () => {
    const form = { kind: 'problem' as const, title: 'Word2, again' };
    expect(suggestSeverity(form, guide)).toMatchObject({ severity: 2, basis: 'words' });
    expect(suggestSeverity({ ...form, severityExamples: ['e3'] }, guide)).toMatchObject({ severity: 3, basis: 'said' });
  });

  it('ignores an example that the policy in use does not know', () => {
    expect(suggestSeverity({ severityExamples: ['gone'] }, guide)).toBeNull();
  });
});

describe('words', () => {
  it('are whole words, beginnings where a star says so, and pieces of Chinese', () => {
    const words = plainWords('The Servers WON’T start… 服务器打不开');
    expect(hasOneOf("won't", words)).toBe(true);
    expect(hasOneOf('server', words)).toBe(false);
    expect(hasOneOf('server*', words)).toBe(true);
    expect(hasOneOf('打不开', words)).toBe(true);
    expect(hasOneOf('start now', words)).toBe(false);
  });

  it('find the most severe example first when several fit', () => {
    expect(soundsLike('word3 and word1', guide).map(({ id }) => id)).toEqual(['e1', 'e3']);
  });
});

describe('a grading', () => {
  it('is refused when a rule names no question', () => {
    const none = { ...USUAL_GRADING, rules: [{ level: 1 }] };
    expect(grading.safeParse(none).success).toBe(false);
    expect(grading.safeParse(USUAL_GRADING).success).toBe(true);
  });
});

describe('a chosen severity', () => {
  it('is the same, higher or lower than what fits', () => {
    expect([compareSeverity(2, 2), compareSeverity(1, 2), compareSeverity(4, 2)]).toEqual(['same', 'higher', 'lower']);
  });
});

describe('business impact', () => {
  const without = (severity: Severity) => {
    const { businessImpact: _, ...form } = { ...WHOLE_CASE, severity };
    return { ...form, users: [...form.users], unknown: { ...form.unknown, businessImpact: 'nobody knows' } };
  };

  it.each([1, 2] as const)('has to be told, not declared unknown, when the severity is %i', (severity) => {
    expect(needsImpact({ severity })).toBe(true);
    expect(missingToSend(without(severity), 0)).toEqual(['businessImpact']);
  });

  it.each([3, 4] as const)('may be unknown when the severity is %i', (severity) => {
    expect(missingToSend(without(severity), 0)).toEqual([]);
  });
});
