import { z } from 'zod';

/** Answers to each of the three questions about how bad it is, from the mildest to the worst. */
export const SIGN_IN_ANSWERS = ['all', 'some', 'nobody'] as const;
export const STOPPED_ANSWERS = ['nobody', 'one', 'several', 'plant'] as const;
export const WORKAROUND_ANSWERS = ['yes', 'no'] as const;

export const signInAnswer = z.enum(SIGN_IN_ANSWERS, `has to be ${SIGN_IN_ANSWERS.join(', ')}`);
export const stoppedAnswer = z.enum(STOPPED_ANSWERS, `has to be ${STOPPED_ANSWERS.join(', ')}`);
export const workaroundAnswer = z.enum(WORKAROUND_ANSWERS, `has to be ${WORKAROUND_ANSWERS.join(' or ')}`);

/**
 * Three plain questions that say how severe a case is: can people sign in, who is stopped, is there a workaround. What
 * is absent was not answered. Which severity they give is the policy's (`grading`).
 */
export const severityAnswers = z.object({
  signIn: signInAnswer.optional(),
  stopped: stoppedAnswer.optional(),
  workaround: workaroundAnswer.optional(),
});
export type SeverityAnswers = z.output<typeof severityAnswers>;
export type SeverityQuestion = keyof SeverityAnswers;

/** In the order in which they are asked. */
export const SEVERITY_QUESTIONS = ['signIn', 'stopped', 'workaround'] as const satisfies readonly SeverityQuestion[];

/** What each question can be answered with, from the mildest to the worst. */
export const SEVERITY_CHOICES = {
  signIn: SIGN_IN_ANSWERS,
  stopped: STOPPED_ANSWERS,
  workaround: WORKAROUND_ANSWERS,
} as const satisfies Readonly<Record<SeverityQuestion, readonly string[]>>;
