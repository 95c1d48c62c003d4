import type { TFunction } from 'i18next';
import { checksAnswered } from '../../../shared/domain/case-found.ts';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { Attachment } from '../../../shared/domain/cases.ts';
import { checksAsked, wantsEvidence } from '../../../shared/domain/request-rules.ts';
import type { KindRules } from '../../../shared/domain/request-rules.ts';
import { bytes, capital, countWord } from '../../components/number-words.ts';
import type { KnownAnswers } from './answers-rules.ts';
import { askedNext } from './asked-words.ts';
import { progressOf } from './report-rules.ts';
import type { Completeness, Progress, Section } from './report-rules.ts';
import { gradeSentence } from './severity/grade-sentence.ts';
import type { GradeFacts } from './severity/grade-sentence.ts';

/** What the states and sentences of the steps are told from. */
export interface StepFacts {
  readonly form: CaseDraft;
  /** What its kind asks for. */
  readonly rules: KindRules;
  /** The steps it has. */
  readonly steps: readonly Section[];
  readonly attachments: readonly Attachment[];
  readonly whole: Completeness;
  /** The guide's name of the chosen severity. */
  readonly levelName: string | undefined;
  readonly grade: GradeFacts;
  /** What goes along, as far as it is opened here. */
  readonly evidence: {
    readonly bytes: number;
    /** When the fault was, "16:40", where all that was recorded around it is among what goes. */
    readonly recordedAt: string | undefined;
  };
  /** What may answer it already; undefined while that is looked for. */
  readonly answers: KnownAnswers | undefined;
}

/** How far a step is, and the few words that say so under its name. */
export interface StepState {
  readonly progress: Progress;
  readonly note?: string;
}

/** A page's first line. */
export interface Sentence {
  readonly strong: string;
  readonly rest: string;
}

interface StepRule {
  readonly state: (facts: StepFacts, t: TFunction) => StepState;
  /** The step's own first line; without it, how complete the whole report is. */
  readonly sentence?: (facts: StepFacts, t: TFunction) => Sentence;
  /** Nothing is left to be said or read there, so that the way to the review leads past it. The list of steps still leads to it. */
  readonly needsNothing?: (facts: StepFacts) => boolean;
}

/** What each step says of itself. A new step is a line here, in `SECTIONS` and in `STEP_BODIES`. Pure. */
export const STEP_RULES: Readonly<Record<Section, StepRule>> = {
  what: { state: whatState },
  checks: { state: checksState, sentence: checksSentence },
  answers: { state: answersState, sentence: answersSentence, needsNothing: hasNoAnswers },
  severity: { state: severityState, sentence: gradeSentence },
  details: { state: detailsState, needsNothing: isFilledIn },
  evidence: { state: evidenceState, sentence: evidenceSentence },
};

/** "Eleven of fourteen answers are here. Support will ask next: …" */
export function wholeSentence({ whole, form }: StepFacts, t: TFunction): Sentence {
  const { next } = whole;
  return {
    strong: t('report.answers', { n: capital(countWord(t, whole.answered)), of: countWord(t, whole.of) }),
    rest: next === undefined ? t('report.complete') : t('report.askNext', { what: askedNext(t, next, form.kind) }),
  };
}

function whatState({ whole }: StepFacts, t: TFunction): StepState {
  const { done, of } = whole.steps.what;
  const progress = progressOf(whole.steps.what);
  return { progress, note: progress === 'done' ? t('report.note.written') : t('report.stepDone', { done, of }) };
}

/** Of the checks that make sense for the kind. */
function checksCount({ form, rules }: StepFacts): readonly [done: number, of: number] {
  const asked = checksAsked(rules);
  return [checksAnswered(form, asked), asked.length];
}

function checksState(facts: StepFacts, t: TFunction): StepState {
  const [done, of] = checksCount(facts);
  return { progress: done === of ? 'done' : done === 0 ? 'open' : 'partly', note: t('checks.done', { done, of }) };
}

function checksSentence(facts: StepFacts, t: TFunction): Sentence {
  const [done, of] = checksCount(facts);
  return {
    strong: t('checks.strong', { count: done, n: capital(countWord(t, done)), of: countWord(t, of) }),
    rest: t(done === of ? 'checks.restDone' : 'checks.rest'),
  };
}

function severityState({ form, whole, levelName }: StepFacts, t: TFunction): StepState {
  const progress = progressOf(whole.steps.severity);
  if (form.severity === undefined) return { progress, note: t('report.note.notChosen') };
  return { progress, note: t('report.note.severity', { n: form.severity, name: levelName ?? '' }).trim() };
}

/** Nothing has to be answered here: it is done when nothing is left to be read. */
function answersState({ answers }: StepFacts, t: TFunction): StepState {
  if (answers === undefined) return { progress: 'open' };
  const count = answers.hits.length + answers.cases.length;
  if (count > 0) return { progress: answers.tried > 0 ? 'partly' : 'open', note: t('answers.fit', { count }) };
  return { progress: answers.tried > 0 ? 'done' : 'open', note: t('answers.nothing') };
}

function answersSentence({ answers }: StepFacts, t: TFunction): Sentence {
  const [articles, cases] = [answers?.hits.length ?? 0, answers?.cases.length ?? 0];
  const n = (count: number): string => capital(countWord(t, count));
  if (articles > 0)
    return { strong: t('answers.strong', { count: articles, n: n(articles) }), rest: t('answers.rest') };
  if (cases > 0) return { strong: t('answers.strongCases', { count: cases, n: n(cases) }), rest: t('answers.rest') };
  return { strong: t('answers.noneStrong'), rest: t('answers.noneRest') };
}

function hasNoAnswers({ answers }: StepFacts): boolean {
  return answers !== undefined && answers.hits.length + answers.cases.length === 0;
}

/** What was filled in there is read in the review, where all of it is seen as support sees it. */
function isFilledIn({ whole }: StepFacts): boolean {
  return progressOf(whole.steps.details) === 'done';
}

function detailsState({ whole }: StepFacts, t: TFunction): StepState {
  const { done, of } = whole.steps.details;
  return { progress: progressOf(whole.steps.details), note: t('report.stepDone', { done, of }) };
}

function evidenceState({ whole, attachments, evidence }: StepFacts, t: TFunction): StepState {
  const progress = progressOf(whole.steps.evidence);
  if (attachments.length === 0) return { progress, note: t('report.noFiles') };
  return { progress, note: t('report.note.ready', { size: bytes(evidence.bytes) }) };
}

function evidenceSentence(facts: StepFacts, t: TFunction): Sentence {
  const { attachments, evidence, rules } = facts;
  if (attachments.length === 0)
    return {
      strong: t('report.nothingGoes'),
      rest: t(wantsEvidence(rules) ? 'report.nothingGoesRest' : 'wanted.noFilesRest'),
    };
  return {
    strong: t('report.willGo', { size: bytes(evidence.bytes) }),
    rest:
      evidence.recordedAt === undefined
        ? t('report.willGoRest', { count: attachments.length })
        : t('evidence.complete', { at: evidence.recordedAt }),
  };
}
