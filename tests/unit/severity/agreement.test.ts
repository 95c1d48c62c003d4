import { describe, expect, it } from 'vitest';
import { soundsLike, suggestSeverity } from '../../../shared/domain/severity-rules.ts';
import { USUAL_GRADING } from '../../../shared/policy/index.ts';
import { shipped } from '../policy/shipped.ts';
import { GUIDE_EXAMPLES } from './guide-examples.ts';

const policy = shipped();
const guide = {
  levels: policy.severities.map(({ level, examples }) => ({ severity: level, examples })),
  grading: policy.grading ?? USUAL_GRADING,
};

describe("agreement with the guide's eighteen examples", () => {
  it('has all eighteen, four, five, four and five to a level', () => {
    const ofPolicy = guide.levels.flatMap(({ severity, examples }) => examples.map(({ id }) => `${severity} ${id}`));
    expect(GUIDE_EXAMPLES.map(({ level, id }) => `${level} ${id}`)).toEqual(ofPolicy);
    expect(ofPolicy).toHaveLength(18);
  });

  it.each(GUIDE_EXAMPLES)('$id gives level $level when it is ticked', ({ id, level }) => {
    expect(suggestSeverity({ kind: 'problem', severityExamples: [id] }, guide)).toMatchObject({
      severity: level,
      basis: 'said',
      because: [{ by: 'example', example: { id } }],
    });
  });

  it.each(GUIDE_EXAMPLES)('$id gives level $level when it is answered', ({ level, kind, answers }) => {
    expect(suggestSeverity({ kind, severityAnswers: answers }, guide)?.severity).toBe(level);
  });

  it.each(GUIDE_EXAMPLES.flatMap((one) => one.wordings.map((wording) => ({ ...one, wording }))))(
    '"$wording" is heard as $id, and nothing worse, when it is typed',
    ({ id, level, wording }) => {
      const heard = soundsLike(wording, guide);
      expect(heard.map((one) => one.id)).toContain(id);
      expect(suggestSeverity({ title: wording }, guide)).toMatchObject({ severity: level, basis: 'words' });
    },
  );

  it.each([
    'I cannot log in, my password has expired',
    'The printer is out of paper',
    'Line 3 has no start times after the import',
    'How do I sign in to the training portal?',
    'The report server shows old figures',
  ])('"%s" is not heard as severity 1 when it is typed', (wording) => {
    expect(soundsLike(wording, guide).filter(({ severity }) => severity === 1)).toEqual([]);
  });
});
