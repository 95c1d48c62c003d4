import { z } from 'zod';
import { caseRequest } from './case-request.ts';
import { answersTried } from './case-answers.ts';
import { casePictures } from './pictures.ts';
import { caseChecks } from './case-checks.ts';
import { preparedBy } from './handover.ts';
import { isoWithOffset, severity, timeZoneName } from './primitives.ts';
import { severityAnswers } from './severity-answers.ts';

export const CASE_KINDS = [
  'problem',
  'question',
  'service',
  'enhancement',
  'change',
  'refresh',
  'training',
  'professional',
] as const;
export const caseKind = z.enum(CASE_KINDS, `has to be ${CASE_KINDS.slice(0, -1).join(', ')} or ${CASE_KINDS.at(-1)}`);
export type CaseKind = z.output<typeof caseKind>;

/**
 * The fourteen items of the guide's form (G 4.2), in its order. `attachments` and `recordings` are answered by files.
 * `endUserProblem` false is an answer too, so "missing" means undefined or empty, never false.
 */
export const FORM_ITEMS = [
  'description',
  'businessImpact',
  'timeSensitivity',
  'stepsToReproduce',
  'workaround',
  'desiredResult',
  'attachments',
  'environment',
  'users',
  'occurredAt',
  'endUserProblem',
  'version',
  'errorText',
  'recordings',
] as const;
export type FormItem = (typeof FORM_ITEMS)[number];

/** Where an answer came from: typed by the person, or found by the machine, with words that say where. */
export const answerSource = z.object({ from: z.enum(['person', 'machine']), note: z.string() });
export type AnswerSource = z.output<typeof answerSource>;

const WRONG_KIND = 'has to be text';

export const caseUser = z.object(
  { id: z.string(WRONG_KIND), name: z.string(WRONG_KIND).optional() },
  'has to be an object with "id"',
);

const text = words(100_000);

function words(most: number): z.ZodString {
  return z.string(WRONG_KIND).max(most, `is longer than ${most} characters`);
}

/** Names in a list, for example of files. */
const names = z.array(z.string(WRONG_KIND), 'has to be a list of texts');
const reasons = z.record(z.string(), z.string(WRONG_KIND), 'has to be an object with a text per item');

/** A draft: everything may still be absent. Shapes follow `case.json` of docs/interfaces. */
export const caseDraft = z.object({
  title: words(500).optional(),
  kind: caseKind.optional(),
  severity: severity.optional(),
  instance: words(500).optional(),
  description: text.optional(),
  businessImpact: text.optional(),
  timeSensitivity: text.optional(),
  stepsToReproduce: text.optional(),
  workaround: text.optional(),
  desiredResult: text.optional(),
  environment: text.optional(),
  users: z.array(caseUser, 'has to be a list of objects with "id"').max(1000, 'holds more than 1000').optional(),
  oneOrMany: z.enum(['one', 'many'], 'has to be one or many').optional(),
  occurredAt: isoWithOffset.optional(),
  timeZone: timeZoneName.optional(),
  endUserProblem: z.boolean('has to be true or false').optional(),
  version: words(200).optional(),
  errorText: text.optional(),
  /** Names of recordings that matter; the files themselves are attachments. */
  recordings: names.max(10_000, 'holds more than 10000').optional(),
  /** "Unknown because …" per item: an item left out on purpose. */
  unknown: reasons.optional(),
  sources: z.record(z.string(), answerSource).optional(),
  /** Severity by the guide's examples: which of them were ticked. */
  severityExamples: names.optional(),
  pictures: casePictures.optional(),
  severityAnswers: severityAnswers.optional(),
  request: caseRequest.optional(),
  /** Who prepared it, where somebody else sends it. */
  preparedBy: preparedBy.optional(),
  answersTried: answersTried.optional(),
  /** The seven checks before logging (G 4.1). */
  checks: caseChecks.optional(),
});
export type CaseDraft = z.output<typeof caseDraft>;

/** `case.json` as scripts hand it in: a draft plus files by path. Unknown fields are ignored. */
export const caseJson = caseDraft.extend({ attachments: names.optional() });
export type CaseJson = z.output<typeof caseJson>;

/** What a draft must have before it can be sent, besides each form item or its "unknown because". */
export const REQUIRED_TO_SEND = ['title', 'kind', 'severity', 'instance'] as const;

/** Whether something is there: no blank text and no empty list. "No" is an answer. */
export function isAnswered(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

/** Whether support has to be told what it costs the business: "unknown because" is no answer at severity 1 and 2. */
export function needsImpact({ severity: level }: CaseDraft): boolean {
  return level === 1 || level === 2;
}

const mayBeUnknown = (item: FormItem, draft: CaseDraft): boolean => item !== 'businessImpact' || !needsImpact(draft);

/**
 * Items still open: neither answered nor declared unknown with a reason. `attachmentCount` answers the two file items.
 * `asked`: those the kind of case needs.
 */
export function openItems(
  draft: CaseDraft,
  attachmentCount: number,
  asked: readonly FormItem[] = FORM_ITEMS,
): readonly FormItem[] {
  return asked.filter((item) => {
    if (isAnswered(draft.unknown?.[item]) && mayBeUnknown(item, draft)) return false;
    if (item === 'attachments') return attachmentCount === 0;
    return !isAnswered(draft[item]);
  });
}

/** What a kind of case asks for, where that is not everything; see request-rules. */
export interface Asked {
  readonly items: readonly FormItem[];
  readonly instance: boolean;
}

/** Names of everything that stops this draft from being sent, form items and frame alike. */
export function missingToSend(draft: CaseDraft, attachmentCount: number, asked?: Asked): readonly string[] {
  const frame = REQUIRED_TO_SEND.filter(
    (field) => !isAnswered(draft[field]) && (field !== 'instance' || asked?.instance !== false),
  );
  const needsZone = isAnswered(draft.occurredAt) && !isAnswered(draft.timeZone) ? ['timeZone'] : [];
  return [...frame, ...openItems(draft, attachmentCount, asked?.items), ...needsZone];
}
