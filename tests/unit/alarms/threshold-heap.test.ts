import { array, assert, constant, integer, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThresholdHeap } from '../../../core/alarms/threshold-heap.ts';
import type { ThresholdHeap } from '../../../core/alarms/threshold-heap.ts';

const key = integer({ min: 0, max: 30 }).map((number) => `k${number}`);
const at = integer({ min: 0, max: 50 });
const action = oneof(
  record({ do: constant('set' as const), key, at }),
  record({ do: constant('remove' as const), key }),
  record({ do: constant('take' as const), at }),
);

type Step =
  | { readonly do: 'set'; readonly key: string; readonly at: number }
  | { readonly do: 'remove'; readonly key: string }
  | { readonly do: 'take'; readonly at: number };

/** Carries a step out and tells all that can be seen; of keys at one instant any may come first. */
function carryOut(heap: ThresholdHeap, step: Step): unknown {
  const taken = step.do === 'take' ? heap.takeUntil(step.at).toSorted() : [];
  if (step.do === 'set') heap.set(step.key, step.at);
  if (step.do === 'remove') heap.remove(step.key);
  return { taken, size: heap.size, firstAt: heap.first()?.at };
}

/** The same by sorting a list each time. */
function createSortedList(): ThresholdHeap {
  const entries = new Map<string, number>();
  const sorted = () => [...entries].map(([key, instant]) => ({ key, at: instant })).toSorted((a, b) => a.at - b.at);
  return {
    get size() {
      return entries.size;
    },
    set: (key, instant) => void entries.set(key, instant),
    remove: (key) => void entries.delete(key),
    first: () => sorted()[0],
    takeUntil: (now) => {
      const taken = sorted().filter((entry) => entry.at <= now);
      for (const entry of taken) entries.delete(entry.key);
      return taken.map((entry) => entry.key);
    },
    clear: () => entries.clear(),
  };
}

describe('the heap of thresholds', () => {
  it('answers as a sorted list would when keys are set, moved, removed and taken in any order', () => {
    const actions = array(action, { maxLength: 200 });
    assert(
      property(actions, (steps) => {
        const [heap, model] = [createThresholdHeap(), createSortedList()];
        for (const step of steps) expect(carryOut(heap, step)).toEqual(carryOut(model, step));
      }),
      { numRuns: 1000 },
    );
  });

  it('is empty when it was cleared', () => {
    const heap = createThresholdHeap();
    heap.set('a', 1);
    heap.set('b', 2);
    heap.clear();
    expect([heap.size, heap.first(), heap.takeUntil(10)]).toEqual([0, undefined, []]);
    heap.set('a', 3);
    expect(heap.first()).toEqual({ key: 'a', at: 3 });
  });

  it('changes nothing when a key is removed that is not there', () => {
    const heap = createThresholdHeap();
    heap.set('a', 1);
    heap.remove('b');
    expect(heap.first()?.key).toBe('a');
  });
});
