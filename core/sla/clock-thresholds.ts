import type { CompiledRule } from './rule-plan.ts';
import type { Framed, Run } from './clock-frame.ts';
import type { ClockThreshold } from './policy-clocks-types.ts';

/** A run with its frame in force and the rule of its level. */
interface Ticking {
  readonly run: Run;
  readonly framed: Framed;
  readonly level: CompiledRule;
}

/** All points at which people are told, in order. Points that are never reached are left out. */
export function thresholdsOf(run: Run, framed: Framed): readonly ClockThreshold[] {
  const warnings = framed.rule.warnings.map(({ id, openMs }) => warning(framed, id, openMs));
  const level = run.track.rules[run.severity] ?? framed.rule;
  return [...warnings, missed(framed), answerNow({ run, framed, level })]
    .filter(({ at }) => at !== Infinity)
    .toSorted((a, b) => a.at - b.at);
}

/** The first of them after `now`, found without computing the others. `usedMs` is what has counted by now. */
export function nextThreshold(ticking: Ticking, usedMs: number, now: number): ClockThreshold | undefined {
  const next = nextOfTarget(ticking.framed, usedMs, now);
  if (!ticking.level.immediate) return next;
  const alarm = answerNow(ticking);
  const isFirst = alarm.at > now && alarm.at < (next?.at ?? Infinity);
  return isFirst ? alarm : next;
}

function nextOfTarget(framed: Framed, usedMs: number, now: number): ClockThreshold | undefined {
  for (const { id, openMs } of framed.rule.warnings) {
    if (openMs < usedMs) continue;
    const next = warning(framed, id, openMs);
    if (next.at > now) return next.at === Infinity ? undefined : next;
  }
  return framed.breachAt > now && framed.breachAt !== Infinity ? missed(framed) : undefined;
}

/** On a closing it is the next opening: nobody is told outside the hours, and as much is left as at the closing. */
function warning({ frame, rule, settled }: Framed, id: string, openMs: number): ClockThreshold {
  return { id, kind: 'warning', at: rule.calendar.breachAt(frame.start, openMs, settled) };
}

/** The last instant at which the target is not exceeded; with a strict target the first at which it is. */
function missed({ breachAt }: Framed): ClockThreshold {
  return { id: 'due', kind: 'missed', at: breachAt };
}

/** Without a number there is still a moment at which silence has lasted too long, counted since the level asks for it. */
function answerNow({ run, framed, level }: Ticking): ClockThreshold {
  const { start } = run.frames.at(-1) ?? framed.frame;
  return {
    id: 'answer-now',
    kind: 'answer-now',
    at: level.immediate ? level.calendar.breachAt(start, level.alarmMs, framed.settled) : Infinity,
  };
}
