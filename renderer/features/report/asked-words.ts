import type { TFunction } from 'i18next';
import type { CaseDraft } from '../../../shared/domain/case-form.ts';
import type { Asked } from './report-rules.ts';

/** How a question is put for a kind of case: nothing went wrong behind a wish or a date for training. Pure. */
export function askedLabel(t: TFunction, asked: Asked, kind: CaseDraft['kind']): string {
  if (kind === undefined || kind === 'problem') return t(`report.label.${asked}`);
  if (asked === 'description' || asked === 'desiredResult') return t(`wanted.${asked}.${kind}`);
  if (asked === 'workaround' || asked === 'businessImpact') return t(`wanted.${asked}`);
  return t(`report.label.${asked}`);
}

/** The same question as support would put it, after "Support will ask next". Pure. */
export function askedNext(t: TFunction, asked: Asked, kind: CaseDraft['kind']): string {
  const label = askedLabel(t, asked, kind);
  return label === t(`report.label.${asked}`) ? t(`report.ask.${asked}`) : label;
}

type Prompted = 'title' | 'description' | 'desiredResult' | 'workaround' | 'businessImpact';
const PROMPTED: ReadonlySet<string> = new Set([
  'title',
  'description',
  'desiredResult',
  'workaround',
  'businessImpact',
] satisfies Prompted[]);

const isPrompted = (asked: string): asked is Prompted => PROMPTED.has(asked);

/** What stands in an empty field as an example. Pure. */
export function askedPrompt(
  t: TFunction,
  asked: Prompted | 'errorText' | 'timeSensitivity' | 'stepsToReproduce' | 'environment' | 'version',
  kind: CaseDraft['kind'],
): string {
  return kind !== undefined && kind !== 'problem' && isPrompted(asked)
    ? t(`wanted.prompt.${asked}`)
    : t(`report.prompt.${asked}`);
}

/** A step's name; where nothing happened it says what is needed. Pure. */
export function stepTitle(
  t: TFunction,
  step: 'what' | 'checks' | 'answers' | 'severity' | 'details' | 'evidence' | 'review',
  kind: CaseDraft['kind'],
): string {
  return step === 'what' && kind !== undefined && kind !== 'problem'
    ? t('wanted.section')
    : t(`report.section.${step}`);
}
