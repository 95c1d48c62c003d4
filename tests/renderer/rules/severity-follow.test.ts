import { describe, expect, it } from 'vitest';
import { gradeSentence } from '../../../renderer/features/report/severity/grade-sentence.ts';
import { knownAnswers, withAnswer, withTicked } from '../../../renderer/features/report/severity/follow-rules.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { USUAL_GRADING } from '../../../shared/policy/index.ts';

const guide = {
  levels: ([1, 2, 3, 4] as const).map((severity: Severity) => ({
    severity,
    examples: [{ id: `e${severity}`, text: `Example ${severity}` }],
  })),
  grading: USUAL_GRADING,
};
const SEVERAL = { stopped: 'several', workaround: 'no' } as const;

describe('the severity', () => {
  it('is chosen by the most severe example that is ticked', () => {
    const two = withTicked({}, 'e2', true, guide);
    expect(two).toMatchObject({ severity: 2, severityExamples: ['e2'], sources: { severity: { from: 'person' } } });
    expect(withTicked(two, 'e3', true, guide).severity).toBe(2);
    expect(withTicked(two, 'e1', true, guide).severity).toBe(1);
  });

  it('goes back when the tick that raised it goes, and stays when the last one goes', () => {
    const both = withTicked(withTicked({}, 'e2', true, guide), 'e1', true, guide);
    const one = withTicked(both, 'e1', false, guide);
    expect(one.severity).toBe(2);
    expect(withTicked(one, 'e2', false, guide)).toMatchObject({ severity: 2 });
  });

  it('takes a workaround that was written as the answer to the third question', () => {
    const person = { workaround: { from: 'person', note: '' } } as const;
    const written = { workaround: 'The sequence is kept on paper.', sources: person };
    expect(knownAnswers(written)).toEqual({ workaround: 'yes' });
    expect(withAnswer(written, { stopped: 'several' }, guide)).toMatchObject({
      severity: 3,
      severityAnswers: { stopped: 'several', workaround: 'yes' },
    });
    expect(knownAnswers({ ...written, severityAnswers: { workaround: 'no' } })).toEqual({ workaround: 'no' });
  });

  it.each(['None.', 'nothing yet', 'Keine', 'noch nicht', 'Ninguno', 'nada', '没有', '暂无', '-', ' '])(
    'takes “%s” for no workaround that was written',
    (workaround) => {
      const sources = { workaround: { from: 'person', note: '' } } as const;
      expect(knownAnswers({ workaround, sources })).toEqual({});
    },
  );

  it('takes no workaround from what the machine wrote', () => {
    const sources = { workaround: { from: 'machine', note: 'Your answer under Severity' } } as const;
    expect(knownAnswers({ workaround: 'On paper', sources })).toEqual({});
  });

  it('follows the answers while the person did not choose another', () => {
    const answered = withAnswer({ kind: 'problem' }, SEVERAL, guide);
    expect(answered.severity).toBe(2);
    expect(withAnswer(answered, { workaround: 'yes' }, guide).severity).toBe(3);
    const own = { ...answered, severity: 1 as const };
    expect(withAnswer(own, { workaround: 'yes' }, guide)).toMatchObject({
      severity: 1,
      severityAnswers: { stopped: 'several', workaround: 'yes' },
    });
  });
});

describe('the first line of the step', () => {
  const t = ((key: string, values?: object) => `${key} ${JSON.stringify(values ?? {})}`) as never;
  const fits = { severity: 2, basis: 'said', because: [] } as const;

  it.each([
    [undefined, null, 'grade.none'],
    [undefined, fits, 'grade.likelyHead'],
    [2, fits, 'grade.fitsHead'],
    [1, fits, 'grade.higherHead'],
    [3, null, 'grade.chosenHead'],
  ] as const)('answers with what is chosen (%s) beside what fits (%o)', (severity, suggestion, key) => {
    const form = severity === undefined ? {} : { severity };
    const said = gradeSentence({ form, grade: { fits: suggestion, due: '21:52' } }, t);
    expect(said.strong.split(' ')[0]).toBe(key);
  });
});
