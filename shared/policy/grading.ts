import { z } from 'zod';
import { caseKind } from '../domain/case-form.ts';
import { severity } from '../domain/primitives.ts';
import { signInAnswer, stoppedAnswer, workaroundAnswer } from '../domain/severity-answers.ts';
import { citedShape } from './clock-rule.ts';

/** Words by "|": any of them is enough. A word that ends with "*" stands for all that begin with it. */
const alternatives = z
  .string()
  .regex(/^[^|*\s][^|]*(?:\|[^|*\s][^|]*)*$/u, 'takes words divided by "|", none of them empty')
  .max(4000);

/** How an example is recognised in what a person writes: one of each entry of `all` is there, none of `not`. */
export const exampleSign = z.strictObject({
  all: z.array(alternatives).min(1).max(10),
  not: z.array(alternatives).max(10).optional(),
});
export type ExampleSign = z.output<typeof exampleSign>;

/** A severity for answers that are at least as bad as those named here; what is not named does not matter. */
export const gradingRule = z
  .strictObject({
    level: severity,
    signIn: signInAnswer.optional(),
    stopped: stoppedAnswer.optional(),
    workaround: workaroundAnswer.optional(),
  })
  .refine(
    ({ signIn, stopped, workaround }) => (signIn ?? stopped ?? workaround) !== undefined,
    'names none of "signIn", "stopped" and "workaround"',
  );
export type GradingRule = z.output<typeof gradingRule>;

/** Which severity the three answers and the kind of request give. */
export const grading = z.strictObject({
  ...citedShape,
  /** The most severe of the rules that apply counts, so a worse answer never gives a milder severity. */
  rules: z.array(gradingRule).min(1).max(50),
  /** The severity where the answers fit no rule. */
  otherwise: severity,
  /** Kinds that have a severity of their own as long as no rule gives a higher one. */
  kinds: z.array(z.strictObject({ kind: caseKind, level: severity })).max(20),
});
export type Grading = z.output<typeof grading>;

/** What the app goes by where a policy does not say how answers are graded. */
export const USUAL_GRADING: Grading = {
  rules: [
    { level: 1, signIn: 'nobody' },
    { level: 1, stopped: 'plant', workaround: 'no' },
    { level: 2, stopped: 'plant' },
    { level: 2, stopped: 'several', workaround: 'no' },
    { level: 2, signIn: 'some', stopped: 'several' },
  ],
  otherwise: 3,
  kinds: [
    { kind: 'question', level: 4 },
    { kind: 'enhancement', level: 4 },
    { kind: 'training', level: 4 },
    { kind: 'professional', level: 4 },
    { kind: 'service', level: 3 },
    { kind: 'change', level: 3 },
    { kind: 'refresh', level: 3 },
  ],
  cite: 'usual practice',
  nature: 'ours',
};
