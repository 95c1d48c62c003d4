import type { ClockEvent, PauseReason } from '../../shared/domain/clocks.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import type { Position } from '../../shared/policy/index.ts';
import { HOLDS, inForce, isLate, usedAt } from './clock-frame.ts';
import type { Frame, Hold, Run } from './clock-frame.ts';
import type { CompiledRule, Plan, Track } from './compiled-rules.ts';
import type { History } from './history.ts';

/** The rules for a centre; for a case that names none, those of the policy's default. */
export type PlanOf = (centre: string | undefined) => Plan;

/** One of a case's clocks after all that happened. */
export interface Walked {
  /** Under the centre that has the case now. */
  track: Track;
  /** The case's level now. */
  severity: Severity;
  /** Earlier ones first; only the last one may still go on. Empty while nothing has started the clock. */
  readonly runs: Run[];
}

interface Walk extends Walked {
  readonly history: History;
  trackOf(centre: string): Track;
  /** What holds the clocks of the case that mind it. */
  readonly held: Set<Hold>;
  isTransferred: boolean;
}

/**
 * Walks a case's history for each of its clocks and finds their runs. Nothing that comes after the end of a run changes
 * it.
 */
export function walksOf(history: History, planOf: PlanOf): readonly Walked[] {
  const { kind, centre } = history;
  return planOf(centre)[kind].map((track, index) =>
    walked(history, track, (moved) => planOf(moved)[kind][index] as Track),
  );
}

function walked(history: History, track: Track, trackOf: Walk['trackOf']): Walked {
  const { severity, loggedAt } = history;
  const walk: Walk = { history, trackOf, track, severity, held: new Set(), isTransferred: false, runs: [] };
  if (shapeOf(walk).start === 'logged') begin(walk, loggedAt);
  // Clocks of other machines may run ahead: what is dated before the case happened when it was logged.
  for (const event of history.events) step(walk, event, Math.max(event.at, loggedAt));
  return walk;
}

function step(walk: Walk, event: ClockEvent, at: number): void {
  switch (event.kind) {
    case 'severity':
      walk.severity = event.to;
      return follow(walk, at);
    case 'centre':
      walk.track = walk.trackOf(event.to);
      return follow(walk, at);
    case 'pause':
      return hold(walk, event.reason, at);
    case 'resume':
      return event.reason === 'professionalServices' ? release(walk, event.reason, at) : undefined;
    case 'disrupted':
      return release(walk, 'restored', at);
    case 'reopened':
      return release(walk, 'closed', at);
    case 'restored':
    case 'closed':
      position(walk, event.kind, at);
      walk.held.add(event.kind);
      return sync(walk, at);
    case 'answer':
      return event.automatic ? undefined : position(walk, event.kind, at);
    case 'escalated':
    case 'plan':
      return position(walk, event.kind, at);
    case 'logged':
    case 'customer':
      return undefined;
  }
}

const ruleOf = ({ track, severity }: Walk): CompiledRule | undefined => track.rules[severity];
const shapeOf = (walk: Walk): CompiledRule => ruleOf(walk) ?? walk.track.shape;

/** The run that has not ended for good. */
function openRun({ runs }: Walk): Run | undefined {
  const last = runs.at(-1);
  return last?.final === undefined ? last : undefined;
}

function position(walk: Walk, kind: Position, at: number): void {
  const { start, stop, restart } = shapeOf(walk);
  const run = openRun(walk);
  if (run === undefined) {
    if (start === kind && holdIn(walk) === undefined) begin(walk, at);
  } else if (run.heldSince !== undefined) {
    // What ended the clock may be undone; until then nothing else matters.
  } else if (restart === kind) {
    run.final = { at, how: 'stopped' };
    begin(walk, at);
  } else if (stop.includes(kind) && kind !== 'restored' && kind !== 'closed') run.final = { at, how: 'stopped' };
}

function begin(walk: Walk, at: number): void {
  const { track, severity } = walk;
  const frames: readonly Frame[] = ruleOf(walk) === undefined ? [] : [{ severity, start: at, wins: 'later' }];
  walk.runs.push({
    origin: at,
    track,
    severity,
    frames,
    gaps: [],
    heldSince: undefined,
    heldBy: undefined,
    final: undefined,
    droppedAt: undefined,
    isLocked: false,
  });
  exclude(walk, at);
}

/** A case that is handed over leaves the clocks that say so for good. */
function exclude(walk: Walk, at: number): void {
  const run = openRun(walk);
  if (run === undefined || run.heldSince !== undefined || run.droppedAt !== undefined) return;
  if (walk.isTransferred && run.track.rules[run.severity]?.excludes === true) run.final = { at, how: 'excluded' };
}

function hold(walk: Walk, reason: PauseReason, at: number): void {
  if (reason === 'withL2L3') {
    walk.isTransferred = true;
    exclude(walk, at);
  } else if (reason === 'professionalServices') {
    walk.held.add(reason);
    sync(walk, at);
  }
}

function release(walk: Walk, reason: Hold, at: number): void {
  if (walk.held.delete(reason)) sync(walk, at);
}

/** What holds a clock now. Restored service holds only clocks that wait for it. */
function holdIn(walk: Walk): Hold | undefined {
  return HOLDS.find((hold) => walk.held.has(hold) && (hold !== 'restored' || shapeOf(walk).stop.includes(hold)));
}

/** Ends or continues the run after what holds it has changed. */
function sync(walk: Walk, at: number): void {
  const run = openRun(walk);
  if (run === undefined) return;
  const by = holdIn(walk);
  if (by !== undefined && run.heldSince === undefined) {
    run.heldSince = at;
    run.heldBy = by;
  } else if (by === undefined && run.heldSince !== undefined) {
    run.gaps = [...run.gaps, { from: run.heldSince, to: at, why: run.heldBy as Hold }];
    run.heldSince = undefined;
    run.heldBy = undefined;
    follow(walk, at);
  }
}

/** Takes the level and the centre in force over, unless the clock has ended. A clock that is too late stays so. */
function follow(walk: Walk, at: number): void {
  const run = openRun(walk);
  if (run === undefined || run.heldSince !== undefined || run.isLocked) return;
  if (run.severity === walk.severity && run.track === walk.track) return;
  if (at > run.origin && isLateAt(walk, run, at)) {
    run.isLocked = true;
    return;
  }
  run.track = walk.track;
  if (run.severity !== walk.severity) changeLevel(walk, run, at);
  exclude(walk, at);
  sync(walk, at);
}

function isLateAt({ history }: Walk, run: Run, at: number): boolean {
  const framed = inForce(run, history, at);
  return framed !== undefined && isLate(framed, usedAt(framed, at));
}

function changeLevel(walk: Walk, run: Run, at: number): void {
  const isRaise = walk.severity < run.severity;
  run.severity = walk.severity;
  const rule = ruleOf(walk);
  if (rule === undefined) {
    run.droppedAt ??= run.frames.length > 0 ? at : undefined;
    return;
  }
  const isNew = at === run.origin || run.frames.length === 0 || run.droppedAt !== undefined;
  const since = isRaise && rule.sinceRaise ? at : run.origin;
  const frame: Frame = { severity: walk.severity, start: since, wins: isRaise ? 'earlier' : 'later' };
  run.frames = isNew || (isRaise && !rule.sinceRaise) ? [frame] : [...run.frames, frame];
  run.droppedAt = undefined;
}
