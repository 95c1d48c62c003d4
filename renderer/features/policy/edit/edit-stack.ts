import type { PolicyRef } from '../../../../shared/domain/clocks.ts';
import type { Policy } from '../../../../shared/policy/index.ts';
import { same } from './same.ts';

/** How many steps can be taken back. */
const DEPTH = 100;

/** An edit in the making: what it began with, what it is now, and the steps in between. */
export interface EditStack {
  /** The version that was in use when the edit began; applying builds on it. */
  readonly base: PolicyRef;
  readonly original: Policy;
  readonly present: Policy;
  readonly past: readonly Policy[];
  readonly future: readonly Policy[];
  /** The field that was edited last: going on typing in it is the same step. */
  readonly field: string | null;
}

export const begin = (base: PolicyRef, original: Policy): EditStack => ({
  base,
  original,
  present: original,
  past: [],
  future: [],
  field: null,
});

/** A step. Steps of the same field in a row are one; `field` null is always a step of its own. */
export function step(stack: EditStack, present: Policy, field: string | null): EditStack {
  if (same(present, stack.present)) return stack;
  const isSame = field !== null && field === stack.field;
  const past = isSame ? stack.past : [...stack.past, stack.present].slice(-DEPTH);
  return { ...stack, present, past, future: [], field };
}

export function undo(stack: EditStack): EditStack {
  const present = stack.past.at(-1);
  if (present === undefined) return stack;
  return { ...stack, present, past: stack.past.slice(0, -1), future: [stack.present, ...stack.future], field: null };
}

export function redo(stack: EditStack): EditStack {
  const [present, ...future] = stack.future;
  if (present === undefined) return stack;
  return { ...stack, present, past: [...stack.past, stack.present], future, field: null };
}

/** The edit on top of another version: `present` is what was merged. Steps before it would undo the others' work. */
export const rebase = (base: PolicyRef, original: Policy, present: Policy): EditStack => ({
  ...begin(base, original),
  present,
});
