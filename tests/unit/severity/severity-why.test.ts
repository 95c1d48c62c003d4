import { array, assert, constantFrom, property, record, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEVERITY_CHOICES } from '../../../shared/domain/severity-answers.ts';
import { severityWhy, withSeverityWhy } from '../../../shared/domain/severity-why.ts';

const EXAMPLES = [
  { id: 's1-no-connection', text: 'Nobody can reach the service' },
  { id: 's2-slow', text: 'A function hangs' },
  { id: 's3-one', text: 'One user is hindered' },
];

describe('why a severity was chosen', () => {
  it('names what was ticked, the three answers and what it costs, a line each', () => {
    const form = {
      severityExamples: ['s2-slow', 'unknown'],
      severityAnswers: { signIn: 'all', stopped: 'several', workaround: 'no' },
      businessImpact: 'Two lines stand.\nShipping ends at 20:00.',
    } as const;
    expect(severityWhy({ ...form, severityExamples: [...form.severityExamples] }, EXAMPLES)).toBe(
      [
        'Ticked: A function hangs',
        'Can people sign in? Everybody can',
        'Who is stopped? Several people',
        'Is there another way meanwhile? No',
        'Business impact: Two lines stand. Shipping ends at 20:00.',
      ].join('\n'),
    );
  });

  it('is nothing when nobody ticked or answered anything, though it costs something', () => {
    expect(severityWhy({ businessImpact: 'A lot' }, EXAMPLES)).toBe('');
    expect(withSeverityWhy({ severity: 2 }, EXAMPLES)).toEqual({ severity: 2 });
  });

  it('is short when the impact is long, and cut between characters', () => {
    const why = severityWhy({ severityExamples: ['s2-slow'], businessImpact: '😀'.repeat(5000) }, EXAMPLES);
    expect(why).toBe(`Ticked: A function hangs\nBusiness impact: ${'😀'.repeat(200)}…`);
  });

  it('holds each ticked example once, in the order of the policy, and a line for each answer whatever was said', () => {
    const answers = record(
      {
        signIn: constantFrom(...SEVERITY_CHOICES.signIn),
        stopped: constantFrom(...SEVERITY_CHOICES.stopped),
        workaround: constantFrom(...SEVERITY_CHOICES.workaround),
      },
      { requiredKeys: [] },
    );
    const ticked = uniqueArray(constantFrom(...EXAMPLES.map(({ id }) => id), 'gone'));
    assert(
      property(ticked, answers, array(string()), (severityExamples, severityAnswers, impact) => {
        const form = { severityExamples, severityAnswers, businessImpact: impact.join(' ') };
        const lines = severityWhy(form, EXAMPLES).split('\n');
        const known = EXAMPLES.filter(({ id }) => severityExamples.includes(id)).map(({ text }) => `Ticked: ${text}`);
        expect(lines.filter((line) => line.startsWith('Ticked: '))).toEqual(known);
        expect(lines.filter((line) => /^[^:]+\? /u.test(line))).toHaveLength(Object.keys(severityAnswers).length);
      }),
    );
  });
});
