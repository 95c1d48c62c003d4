import type { Check } from '../../shared/domain/analysis.ts';
import { MOST_REASONS } from './types.ts';
import type { GuideView, Looked } from './types.ts';

/** Checks of what is around the product, in the order in which a person would ask. */
const AROUND = ['network', 'database', 'services', 'disk', 'machine', 'clock', 'system', 'event-log'];

/** Does other software, hardware or the network cause it? The verdict over everything that was collected. Pure. */
export function elsewhere({ analysis }: GuideView): Looked {
  const verdict = analysis?.verdict ?? null;
  if (analysis === null || verdict === null) return {};
  const reasons = [
    ...verdict.evidence.map(({ checkId, text }) => ({ source: sourceOf(analysis.checks, checkId), text })),
    ...fineOnes(analysis.checks),
  ].slice(0, MOST_REASONS);
  return { answer: answerOf(verdict.cause, verdict.likelihood), sentence: verdict.sentence, reasons };
}

/** A cause that only may be the one is for a person to weigh. */
function answerOf(cause: string, likelihood: string | undefined): string {
  if (cause === 'nothing' || cause === 'product') return 'no';
  return likelihood === 'likely' ? 'yes' : 'unsure';
}

function sourceOf(checks: readonly Check[], id: string): string {
  return checks.find((one) => one.id === id)?.title ?? id;
}

/** What was looked at and is as it should be: one line of each group, because the verdict rests on it too. */
function fineOnes(checks: readonly Check[]): readonly { readonly source: string; readonly text: string }[] {
  return AROUND.flatMap((group) => {
    const own = checks.filter((one) => one.group === group);
    if (own.some(({ state }) => state === 'finding')) return [];
    const fine = own.find(({ state }) => state === 'fine');
    return fine === undefined ? [] : [{ source: fine.title, text: fine.text }];
  });
}
