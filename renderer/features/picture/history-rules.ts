import type { Mark } from './marks.ts';

/** What was put on a picture, with the way back and forth. */
export interface History {
  readonly marks: readonly Mark[];
  readonly before: readonly (readonly Mark[])[];
  readonly after: readonly (readonly Mark[])[];
}

export const EMPTY: History = { marks: [], before: [], after: [] };

/** A further state; what was taken back before is gone. Pure. */
export function changed(history: History, marks: readonly Mark[]): History {
  return { marks, before: [...history.before, history.marks], after: [] };
}

/** One step back; the same where there is none. Pure. */
export function undone(history: History): History {
  const last = history.before.at(-1);
  if (last === undefined) return history;
  return { marks: last, before: history.before.slice(0, -1), after: [history.marks, ...history.after] };
}

/** One step forth; the same where there is none. Pure. */
export function redone(history: History): History {
  const [next, ...after] = history.after;
  if (next === undefined) return history;
  return { marks: next, before: [...history.before, history.marks], after };
}
