import type { CaseId } from '../../shared/domain/primitives.ts';
import type { ClockResult } from '../sla/index.ts';
import type { OpenCase, ThresholdAt, WatchedResult } from './types.ts';

/** A case with its clocks that have not stopped, as core/clocks has it in memory. */
export interface OpenClocks {
  readonly caseId: string;
  readonly number: number;
  readonly title: string;
  readonly results: readonly ClockResult[];
}

/** Open clocks as they stand at an instant (epoch ms), of these cases or of all. Results only name the next threshold. */
export type OpenClocksAt = (at: number, ids?: ReadonlySet<string>) => readonly OpenClocks[];

/** More points than any rules have; ends the walk whatever the engine answers. */
const MOST_STEPS = 64;

/**
 * The open cases at `now` with every threshold that was crossed and the one that comes next. The engine names only the
 * next threshold after an instant, so they are walked from where each clock started: one glance more at a case whose
 * first one lies ahead.
 */
export function readOpenCases(openClocks: OpenClocksAt, ids: ReadonlySet<string> | undefined, now: number): OpenCase[] {
  return openClocks(now, ids)
    .filter(({ caseId }) => ids === undefined || ids.has(caseId))
    .map((open) => {
      const thresholds = walk(openClocks, open, now);
      const results = open.results.map((result) => watched(result, thresholds.get(result.clock) ?? []));
      return { caseId: open.caseId as CaseId, number: open.number, title: open.title, results };
    });
}

type Found = Map<string, Map<string, ThresholdAt>>;

function walk(openClocks: OpenClocksAt, open: OpenClocks, now: number): ReadonlyMap<string, readonly ThresholdAt[]> {
  const found: Found = new Map();
  const only = new Set([open.caseId]);
  const seen = new Set<number>();
  const ahead = note(found, open.results);
  const wanted = open.results.flatMap(({ startedAt }) => (startedAt === null ? [] : [startedAt]));
  for (let at = wanted.pop(); at !== undefined && seen.size < MOST_STEPS; at = wanted.pop()) {
    if (at >= now || seen.has(at)) continue;
    seen.add(at);
    const then = openClocks(at, only).find(({ caseId }) => caseId === open.caseId);
    wanted.push(...note(found, then?.results ?? []).filter((next) => !ahead.includes(next)));
  }
  return new Map([...found].map(([clock, thresholds]) => [clock, [...thresholds.values()]]));
}

/** Notes the next threshold of every clock; answers their instants. */
function note(found: Found, results: readonly ClockResult[]): readonly number[] {
  return results.flatMap(({ clock, nextThreshold }) => {
    if (nextThreshold === undefined || !Number.isFinite(nextThreshold.at)) return [];
    const ofClock = found.get(clock) ?? new Map<string, ThresholdAt>();
    found.set(clock, ofClock);
    ofClock.set(nextThreshold.id, nextThreshold);
    return [nextThreshold.at];
  });
}

function watched(result: ClockResult, thresholds: readonly ThresholdAt[]): WatchedResult {
  const { clock, state, severity, startedAt, breachAt, stoppedAt, targetMs, leftMs } = result;
  const dueAt = result.dueAt !== null && Number.isFinite(result.dueAt) ? result.dueAt : null;
  // The engine names no thresholds of a clock whose outcome is sealed.
  const isSealed = state === 'missed' && breachAt !== null && !thresholds.some(({ kind }) => kind === 'missed');
  const all = isSealed ? [...thresholds, { id: 'due', kind: 'missed', at: breachAt } as const] : thresholds;
  return { clock, state, severity, startedAt, dueAt, stoppedAt, targetMs, leftMs, thresholds: all };
}
