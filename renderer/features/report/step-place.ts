import type { Asked, Section } from './report-rules.ts';
import { SECTION_NAMES, SECTIONS, sectionOfAsked } from './report-rules.ts';

/** Every place a report has: its steps, and the review behind them. */
export const STEP_NAMES = [...SECTION_NAMES, 'review'] as const;
export type StepName = Section | 'review';

const isSection = (name: string | null): name is Section => SECTION_NAMES.some((one) => one === name);
const isAsked = (name: string | null): name is Asked =>
  SECTION_NAMES.some((section) => SECTIONS[section].some((one) => one === name));

/**
 * Where an address leads inside a report: `step` (or `part`, as older links call it), `ask` for the field of a
 * question, `open` for the first question that is still open. Pure.
 */
export function placeOf(
  query: URLSearchParams,
  missing: readonly Asked[],
  steps: readonly Section[] = SECTION_NAMES,
): { readonly step: Section; readonly ask: Asked | undefined } {
  const named = query.get('step') ?? query.get('part');
  const ask = query.get('ask');
  const wanted = isAsked(ask) ? ask : query.has('open') ? missing[0] : undefined;
  if (wanted !== undefined) return { step: sectionOfAsked(wanted, steps), ask: wanted };
  return { step: isSection(named) && steps.includes(named) ? named : 'what', ask: undefined };
}

/** Address of a step, for `go`. */
export function stepAddress(id: string, step: StepName, ask?: Asked): string {
  if (step === 'review') return `/report/${encodeURIComponent(id)}/review`;
  return `/report/${encodeURIComponent(id)}?step=${step}${ask === undefined ? '' : `&ask=${ask}`}`;
}

/** Address of the known answers, with one of them read. */
export function readAddress(id: string, article: string | undefined): string {
  const step = stepAddress(id, 'answers');
  return article === undefined ? step : `${step}&read=${encodeURIComponent(article)}`;
}

/** The step after this one among those the draft has, without those that need nothing; the review is the last. */
export function stepAfter(
  step: Section,
  needsNothing: (step: Section) => boolean = () => false,
  steps: readonly Section[] = SECTION_NAMES,
): StepName {
  const behind = steps.slice(steps.indexOf(step) + 1);
  return behind.find((one) => !needsNothing(one)) ?? 'review';
}

/** Where Esc leads: from an article that is read to the answers, else one step back, and from the first one Home. */
export function backFrom(
  id: string,
  step: StepName,
  { steps = SECTION_NAMES, query }: { readonly steps?: readonly Section[]; readonly query?: URLSearchParams } = {},
): string {
  if (step === 'answers' && query?.has('read') === true) return readAddress(id, undefined);
  const all: readonly StepName[] = [...steps, 'review'];
  const before = all[all.indexOf(step) - 1];
  return before === undefined ? '/' : stepAddress(id, before);
}
