import type { Severity } from '../../shared/domain/primitives.ts';
import type { Position } from '../../shared/policy/index.ts';
import { HOLDS, inForce, isLate, usedAt } from './clock-frame.ts';
import type { Frame, Hold, Run } from './clock-frame.ts';
import type { CompiledRule, Plan, Track } from './rule-plan.ts';
import type { History, Step } from './history.ts';

/** The rules for a centre; for a case that names none, those of the policy's default. */
export type PlanOf = (centre: string | undefined) => Plan;

/** One of a case's clocks after all that happened. */
export interface Walked {
  /** Under the centre that has the case now. */
  track: Track;
  /** The case's level now. */
  severity: Severity;
  /** The last run; undefined while nothing has started the clock. */
  run: Run | undefined;
  /** The runs before it, the oldest first, if there are any. All have ended for good. */
  earlier: Run[] | undefined;
}

interface Walk extends Walked {
  readonly history: History;
  readonly planOf: PlanOf;
  /** Which of the plan's tracks. */
  index: number;
  /** What holds the clocks of the case that mind it. */
  held: HoldSet;
  isTransferred: boolean;
}

/** A bit for each of what is held. */
type HoldSet = number;
const BITS: Readonly<Record<Hold, HoldSet>> = { closed: 1, restored: 2, professionalServices: 4 };

/**
 * Walks a case's history for each of its clocks and hands over what became of it. Nothing that comes after the end of a
 * run changes it. Clocks that none of the case's levels has are left out. What is handed over is good until the next
 * one: of a hundred thousand cases each costs as little as it can.
 */
export function eachClock(history: History, planOf: PlanOf, visit: (walked: Walked) => void): void {
  const tracks = planOf(history.centre)[history.kind];
  let walk: Walk | undefined;
  for (let index = 0; index < tracks.length; index += 1) {
    const track = tracks[index] as Track;
    if ((track.levels & history.levels) === 0) continue;
    walk ??= walkThrough(history, planOf, track);
    walk.index = index;
    walk.track = track;
    walk.severity = history.severity;
    walk.held = 0;
    walk.isTransferred = false;
    walk.run = undefined;
    walk.earlier = undefined;
    if (shapeOf(walk).start === 'logged') begin(walk, history.loggedAt);
    for (const step of history.steps) take(walk, step);
    visit(walk);
  }
}

function walkThrough(history: History, planOf: PlanOf, track: Track): Walk {
  const { severity } = history;
  return {
    history,
    planOf,
    index: 0,
    track,
    severity,
    held: 0,
    isTransferred: false,
    run: undefined,
    earlier: undefined,
  };
}

const NONE: readonly never[] = [];

function take(walk: Walk, { kind, at, severity, centre }: Step): void {
  switch (kind) {
    case 'reply':
      return undefined;
    case 'answer':
    case 'call':
      return position(walk, 'answer', at);
    case 'escalated':
    case 'plan':
      return position(walk, kind, at);
    case 'closed':
    case 'restored':
      position(walk, kind, at);
      return hold(walk, kind, at);
    case 'reopened':
      return release(walk, 'closed', at);
    case 'disrupted':
      return release(walk, 'restored', at);
    case 'handed':
      return hold(walk, 'professionalServices', at);
    case 'returned':
      return release(walk, 'professionalServices', at);
    case 'transferred':
      walk.isTransferred = true;
      return exclude(walk, at);
    case 'severity':
      walk.severity = severity ?? walk.severity;
      return follow(walk, at);
    case 'centre':
      walk.track = walk.planOf(centre)[walk.history.kind][walk.index] as Track;
      return follow(walk, at);
  }
}

const ruleOf = ({ track, severity }: Walk): CompiledRule | undefined => track.rules[severity];
const shapeOf = (walk: Walk): CompiledRule => ruleOf(walk) ?? walk.track.shape;

/** The run that has not ended for good. */
function openRun({ run }: Walk): Run | undefined {
  return run?.final === undefined ? run : undefined;
}

function position(walk: Walk, kind: Position, at: number): void {
  const { start, stop, restart } = shapeOf(walk);
  const run = openRun(walk);
  if (run === undefined) {
    if (start === kind && holdIn(walk) === undefined) begin(walk, at);
  } else if (run.heldSince !== undefined) {
    // What ended the clock may be undone; until then nothing else matters.
  } else if (restart === kind) {
    run.final = { at, isExcluded: false };
    begin(walk, at);
  } else if (stop.includes(kind) && kind !== 'restored' && kind !== 'closed') run.final = { at, isExcluded: false };
}

function begin(walk: Walk, at: number): void {
  const { track, severity } = walk;
  const rule = ruleOf(walk);
  const frames: readonly Frame[] = rule === undefined ? [] : [{ severity, start: at, wins: 'later' }];
  if (walk.run !== undefined) (walk.earlier ??= []).push(walk.run);
  walk.run = {
    origin: at,
    track,
    severity,
    frames,
    gaps: NONE,
    heldSince: undefined,
    heldBy: undefined,
    final: undefined,
    droppedAt: rule === undefined ? at : undefined,
  };
  exclude(walk, at);
}

/** A case that is handed over leaves the clocks that say so for good. */
function exclude(walk: Walk, at: number): void {
  const run = openRun(walk);
  if (run === undefined || run.heldSince !== undefined) return;
  if (walk.isTransferred && run.track.rules[run.severity]?.excludes === true) run.final = { at, isExcluded: true };
}

function hold(walk: Walk, reason: Hold, at: number): void {
  walk.held |= BITS[reason];
  sync(walk, at);
}

function release(walk: Walk, reason: Hold, at: number): void {
  walk.held &= ~BITS[reason];
  sync(walk, at);
}

/** What holds a clock now. Restored service holds only clocks that wait for it. */
function holdIn(walk: Walk): Hold | undefined {
  if (walk.held === 0) return undefined;
  return HOLDS.find(
    (hold) => (walk.held & BITS[hold]) !== 0 && (hold !== 'restored' || shapeOf(walk).stop.includes(hold)),
  );
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
  if (run === undefined || run.heldSince !== undefined) return;
  if (run.severity === walk.severity && run.track === walk.track) return;
  if (run.droppedAt === undefined ? isLateAt(walk, run, at) : ruleOf(walk) === undefined) return;
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
    run.droppedAt = at;
    return;
  }
  const start = isRaise && rule.sinceRaise ? at : run.origin;
  const frame: Frame = { severity: walk.severity, start, wins: isRaise ? 'earlier' : 'later' };
  run.frames = run.droppedAt !== undefined || at === run.origin ? [frame] : [...run.frames, frame];
  run.droppedAt = undefined;
}
