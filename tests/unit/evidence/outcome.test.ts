import { describe, expect, it } from 'vitest';
import { snapshotOutcome } from '../../../core/evidence/outcome-rules.ts';
import type { CollectorOutcome } from '../../../shared/domain/evidence.ts';

describe('the outcome of a snapshot', () => {
  const one = (outcome: CollectorOutcome, needsRoot = false, leftOut = false) => ({ outcome, needsRoot, leftOut });

  it.each([
    [[one('ok'), one('ok')], true, 'complete'],
    [[one('ok'), one('absent', true)], false, 'complete'],
    [[one('ok'), one('absent', true)], true, 'partial'],
    [[one('ok'), one('absent')], false, 'partial'],
    [[one('ok'), one('skipped', false, true)], true, 'complete'],
    [[one('ok'), one('skipped')], false, 'partial'],
    [[one('ok'), one('denied', true)], false, 'partial'],
    [[one('ok'), one('timeout')], false, 'partial'],
    [[one('ok'), one('partial')], false, 'partial'],
  ] as const)('follows from the collectors: case %#', (collectors, rootExpected, outcome) => {
    expect(snapshotOutcome(collectors, rootExpected)).toBe(outcome);
  });
});
