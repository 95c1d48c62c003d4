import { z } from 'zod';

/** Answer of somebody who does not know, or of a machine that found signs of both. */
export const UNSURE = 'unsure';

/**
 * The guide's seven checks before logging (G 4.1), in its order, with what each can be answered with. Yes stands before
 * no in all of them, so that nobody ticks the wrong one by habit.
 */
export const CHECK_ANSWERS = {
  /** Does other software, hardware or the network cause it? */
  elsewhere: ['yes', 'no'],
  /** Is there an answer already: an article, an earlier case? */
  known: ['yes', 'no'],
  /** Can it be seen again by the same steps? */
  reproduced: ['yes', 'no'],
  /** One instance or environment, or several? */
  instances: ['one', 'several'],
  /** Does it come back each time, now and then, or was it once? */
  pattern: ['each', 'sometimes', 'once'],
  /** Did anything change lately? */
  changes: ['yes', 'no'],
  /** Were the documentation and the release notes read? */
  documentation: ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>;
export type CheckId = keyof typeof CHECK_ANSWERS;
export const CHECK_IDS = Object.keys(CHECK_ANSWERS) as readonly CheckId[];

/** One answer: who gave it, and in a sentence why. `note` is empty where a person only chose. */
const answered = <const A extends readonly [string, ...string[]]>(answers: A) =>
  z.object({
    answer: z.enum([...answers, UNSURE], `has to be ${[...answers, UNSURE].join(', ')}`),
    from: z.enum(['person', 'machine'], 'has to be person or machine').default('person'),
    note: z.string('has to be text').max(2000, 'is longer than 2000 characters').default(''),
  });

/** The seven checks of a draft; what is absent was not answered. */
export const caseChecks = z.object({
  elsewhere: answered(CHECK_ANSWERS.elsewhere).optional(),
  known: answered(CHECK_ANSWERS.known).optional(),
  reproduced: answered(CHECK_ANSWERS.reproduced).optional(),
  instances: answered(CHECK_ANSWERS.instances).optional(),
  pattern: answered(CHECK_ANSWERS.pattern).optional(),
  changes: answered(CHECK_ANSWERS.changes).optional(),
  documentation: answered(CHECK_ANSWERS.documentation).optional(),
});
export type CaseChecks = z.output<typeof caseChecks>;
export type CheckAnswer<I extends CheckId = CheckId> = (typeof CHECK_ANSWERS)[I][number] | typeof UNSURE;

/** What a machine found for one check. */
export const machineCheck = z.object({
  id: z.enum(CHECK_IDS),
  /** Null where the machine has evidence but the answer is a person's. */
  answer: z.string().nullable(),
  /** What it found, in a sentence; "" where it cannot look at this. */
  sentence: z.string(),
  /** What the sentence rests on, by whom. */
  reasons: z.array(z.object({ source: z.string(), text: z.string() })),
  /** Something to read about it. */
  links: z.array(z.object({ title: z.string(), url: z.string() })),
});
export type MachineCheck = z.output<typeof machineCheck>;

/** What a machine found for an item of the form: the value, and in words where. */
export const foundItem = z.object({ value: z.json(), note: z.string() });
export type FoundItem = z.output<typeof foundItem>;
