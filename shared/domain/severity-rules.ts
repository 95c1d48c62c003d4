import type { ExampleSign, Grading, GradingRule } from '../policy/index.ts';
import type { CaseDraft, CaseKind } from './case-form.ts';
import type { Severity } from './primitives.ts';
import { SEVERITY_CHOICES, SEVERITY_QUESTIONS } from './severity-answers.ts';
import type { SeverityAnswers, SeverityQuestion } from './severity-answers.ts';
import { plainWords, signFits } from './severity-words.ts';

/** What a policy says about severity, as far as suggesting one needs it. */
export interface SeverityGuide {
  readonly levels: readonly {
    readonly severity: Severity;
    readonly examples: readonly {
      readonly id: string;
      readonly text: string;
      readonly signs?: readonly ExampleSign[] | undefined;
    }[];
  }[];
  readonly grading: Grading;
}

/** An example of the policy and the severity it stands for. */
export interface FittingExample {
  readonly id: string;
  readonly text: string;
  readonly severity: Severity;
}

/** Why a severity is suggested. */
export type Because =
  | { readonly by: 'example'; readonly example: FittingExample }
  | {
      readonly [Q in SeverityQuestion]: {
        readonly by: 'answer';
        readonly question: Q;
        readonly answer: NonNullable<SeverityAnswers[Q]>;
      };
    }[SeverityQuestion]
  | { readonly by: 'kind'; readonly kind: CaseKind }
  /** What the person wrote sounds like an example. */
  | { readonly by: 'words'; readonly example: FittingExample };

/** A severity and everything that speaks for it, never empty. */
export interface Suggestion {
  readonly severity: Severity;
  /** `said`: ticked, answered or chosen by the person. `words`: only read out of what was written. */
  readonly basis: 'said' | 'words';
  readonly because: readonly Because[];
}

type Stated = Pick<
  CaseDraft,
  'kind' | 'severityExamples' | 'severityAnswers' | 'title' | 'description' | 'errorText' | 'sources'
>;

/**
 * The severity that fits a draft: the most severe of what the ticked examples, the three answers and the kind say; where
 * nothing was said, what its words sound like; null where they say nothing either. A suggestion only: the person decides.
 */
export function suggestSeverity(form: Stated, guide: SeverityGuide): Suggestion | null {
  const said = [...byExamples(form, guide), ...byAnswers(form, guide.grading)];
  // A case of a kind without harm may still be about harm that was not named yet.
  const kinds = byKind(form.kind, guide.grading);
  const spoken = said.length > 0 ? said : kinds;
  if (spoken.length > 0) return mostSevere(spoken, 'said');
  const heard = soundsLike(wordsOf(form), guide).map((example) => ({
    severity: example.severity,
    because: [{ by: 'words' as const, example }],
  }));
  return heard.length === 0 ? null : mostSevere(heard, 'words');
}

interface Opinion {
  readonly severity: Severity;
  readonly because: readonly Because[];
}

function mostSevere(opinions: readonly Opinion[], basis: Suggestion['basis']): Suggestion {
  const severity = opinions.reduce<Severity>((least, one) => (one.severity < least ? one.severity : least), 4);
  const because = opinions.filter((one) => one.severity === severity).flatMap((one) => one.because);
  return { severity, basis, because };
}

function byExamples({ severityExamples = [] }: Stated, guide: SeverityGuide): readonly Opinion[] {
  return allExamples(guide)
    .filter(({ id }) => severityExamples.includes(id))
    .map((example) => ({ severity: example.severity, because: [{ by: 'example', example }] }));
}

function allExamples({
  levels,
}: SeverityGuide): readonly (FittingExample & { readonly signs: readonly ExampleSign[] })[] {
  return levels.flatMap(({ severity, examples }) =>
    examples.map(({ id, text, signs = [] }) => ({ id, text, severity, signs })),
  );
}

function byKind(kind: CaseKind | undefined, { kinds }: Grading): readonly Opinion[] {
  return kinds
    .filter((entry) => entry.kind === kind)
    .map((entry) => ({ severity: entry.level, because: [{ by: 'kind', kind: entry.kind }] }));
}

/** What the answers give: the kind's own severity or the usual one, raised by every rule that applies. */
function byAnswers({ severityAnswers: answers = {}, kind }: Stated, grading: Grading): readonly Opinion[] {
  const given = SEVERITY_QUESTIONS.filter((question) => answers[question] !== undefined);
  if (given.length === 0) return [];
  const [own] = byKind(kind, grading);
  const base = own ?? { severity: grading.otherwise, because: reasons(answers, telling(answers, given)) };
  const [worst] = grading.rules.filter((rule) => applies(rule, answers)).toSorted((a, b) => a.level - b.level);
  if (worst === undefined || worst.level > base.severity) return [base];
  const named = SEVERITY_QUESTIONS.filter((question) => worst[question] !== undefined);
  return [{ severity: worst.level, because: reasons(answers, named) }];
}

/** That everybody can sign in says nothing where more was answered. */
function telling(answers: SeverityAnswers, given: readonly SeverityQuestion[]): readonly SeverityQuestion[] {
  const others = given.filter((question) => question !== 'signIn' || answers.signIn !== 'all');
  return others.length === 0 ? given : others;
}

function reasons(answers: SeverityAnswers, questions: readonly SeverityQuestion[]): readonly Because[] {
  return questions.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ by: 'answer', question, answer } as Because];
  });
}

/** Whether answers are at least as bad as a rule names. What was not answered counts as the mildest. */
function applies(rule: GradingRule, answers: SeverityAnswers): boolean {
  return SEVERITY_QUESTIONS.every((question) => {
    const least = rule[question];
    return least === undefined || badness(question, answers[question]) >= badness(question, least);
  });
}

/** How bad an answer is, from 0; below every answer where there is none. */
export function badness(question: SeverityQuestion, answer: string | undefined): number {
  const choices: readonly string[] = SEVERITY_CHOICES[question];
  return answer === undefined ? -1 : choices.indexOf(answer);
}

/** What is read of a text; a log that was pasted whole says no more about the severity than its beginning. */
const MOST_READ = 4000;

/** Examples that a person's words sound like, the most severe first. */
export function soundsLike(text: string, guide: SeverityGuide): readonly FittingExample[] {
  const words = plainWords(text.slice(0, MOST_READ));
  return allExamples(guide)
    .filter(({ signs }) => signs.some((sign) => signFits(sign, words)))
    .map(({ id, text: name, severity }) => ({ id, text: name, severity }))
    .toSorted((a, b) => a.severity - b.severity);
}

/**
 * What of a draft is read for signs: what the person wrote. A line that the machine filled in from a log is a fact of the
 * machine and no word of the person; a title made from the first sentence says nothing new.
 */
export function wordsOf(form: Stated): string {
  const written = (['title', 'description', 'errorText'] as const).filter(
    (item) => form.sources?.[item]?.from !== 'machine',
  );
  return written.map((item) => form[item] ?? '').join(' . ');
}

/** How a chosen severity stands to what fits: `higher` is more severe. */
export function compareSeverity(chosen: Severity, suggested: Severity): 'same' | 'higher' | 'lower' {
  if (chosen === suggested) return 'same';
  return chosen < suggested ? 'higher' : 'lower';
}
