import type { Analysis } from '../../shared/domain/analysis.ts';
import type { Fact } from '../../shared/domain/evidence.ts';
import type { CollectorRun, SurveyItem } from '../collectors/index.ts';
import { factName, isMoving, isSameMoving } from './moving-rules.ts';

/** Stamps of files may be this coarse: what is written twice within it may look as if it was written once. */
const COARSEST_STAMP_MS = 2_000;

/**
 * Whether a file was written so shortly before it was looked at, or by a clock so far ahead, that a later change could
 * leave its stamp as it is. Pure.
 */
export function isTooFresh(
  items: readonly Pick<SurveyItem, 'modifiedMs' | 'changedMs'>[],
  lookedAtMs: number,
): boolean {
  const latest = lookedAtMs - COARSEST_STAMP_MS;
  return items.some(({ modifiedMs, changedMs = 0 }) => modifiedMs > latest || changedMs > latest);
}

/** Everything of a survey's item that tells whether it is another one; no name holds a zero. Pure. */
export function stampLine({ kind, path, bytes, entries, modifiedMs, changedMs }: SurveyItem): string {
  return `${kind}\0${path}\0${bytes ?? ''}\0${entries ?? ''}\0${modifiedMs}\0${changedMs ?? ''}\n`;
}

/** Settings that change nothing of what is gathered and packed. */
const OF_THE_WINDOW = /^(?:ui|quiet|alarms|notifications)\./u;

/** Settings as far as they may matter, in the order of their names. Pure. */
export function mattering(settings: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] {
  return [...settings].filter(([key]) => !OF_THE_WINDOW.test(key)).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What collectors said that look beyond the files, without what moves by itself. Pure. */
export function standingText(runs: readonly CollectorRun[]): string {
  return JSON.stringify(
    runs.map(({ result: { id, outcome, reason }, output: { facts, findings, files, withheld, left } }) => ({
      id,
      outcome,
      reason,
      facts: facts.filter((fact) => !isMoving(factName(fact))),
      findings,
      files: files.filter((file) => !('text' in file && file.moves === true)),
      withheld,
      left: [...(left ?? [])],
    })),
  );
}

/** Whether what moves by itself moved so little that nobody would want to know. Pure. */
export function movedLittle(before: readonly Fact[], after: readonly Fact[]): boolean {
  const moving = (facts: readonly Fact[]): ReadonlyMap<string, Fact['value']> =>
    new Map(facts.flatMap((fact) => (isMoving(factName(fact)) ? [[factName(fact), fact.value] as const] : [])));
  const [earlier, later] = [moving(before), moving(after)];
  return (
    earlier.size === later.size &&
    [...later].every(([name, value]) => earlier.has(name) && isSameMoving(name, earlier.get(name) ?? null, value))
  );
}

/** Whether two judgements come to the same answers: time alone may make a finding of what was none. Pure. */
export function isJudgedAlike(before: Analysis | null, after: Analysis): boolean {
  const answers = (analysis: Analysis): string =>
    JSON.stringify([
      analysis.verdict?.cause,
      analysis.checks.map(({ id, state }) => `${id} ${state}`).sort((a, b) => (a < b ? -1 : 1)),
    ]);
  return before !== null && answers(before) === answers(after);
}
