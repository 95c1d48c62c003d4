import { describe, expect, it } from 'vitest';
import { madeUpPolicy } from '../../../../renderer/dev/made-up-policy.ts';
import { merge } from '../../../../renderer/features/policy/edit/merge.ts';
import { same } from '../../../../renderer/features/policy/edit/same.ts';
import type { Policy } from '../../../../shared/policy/index.ts';

const withTarget = (policy: Policy, id: string, minutes: number): Policy => ({
  ...policy,
  clocks: policy.clocks.map((rule) => (rule.id === id ? { ...rule, target: { minutes } } : rule)),
});

describe('two edits of one policy', () => {
  it('are brought together entry by entry', () => {
    const mine = withTarget({ ...madeUpPolicy, name: 'Ours' }, 'first-response-2', 120);
    const theirs = { ...withTarget(madeUpPolicy, 'first-response-3', 600), email: 'new@example.com' };
    const { policy, both } = merge(madeUpPolicy, mine, theirs);
    expect(both).toEqual([]);
    expect(policy).toEqual({
      ...withTarget(withTarget(madeUpPolicy, 'first-response-2', 120), 'first-response-3', 600),
      name: 'Ours',
      email: 'new@example.com',
    });
  });

  it('keep the own value and say so when both changed the same', () => {
    const mine = withTarget(madeUpPolicy, 'first-response-2', 120);
    const theirs = withTarget(madeUpPolicy, 'first-response-2', 180);
    const { policy, both } = merge(madeUpPolicy, mine, theirs);
    expect(both).toEqual(['first-response-2']);
    expect(policy).toEqual(mine);
    expect(merge(madeUpPolicy, mine, structuredClone(mine)).both).toEqual([]);
  });

  it('keep what either added, and take away what either took away', () => {
    const added = { id: 'tokyo', name: 'Tokyo', place: 'Japan', zone: 'Asia/Tokyo', calendar: 'singapore' };
    const centre = { ...added, cite: 'x', nature: 'ours' as const };
    const mine = { ...madeUpPolicy, centres: [...madeUpPolicy.centres, centre] };
    const theirs = { ...madeUpPolicy, centres: madeUpPolicy.centres.slice(0, 2) };
    expect(merge(madeUpPolicy, mine, theirs).policy.centres.map(({ id }) => id)).toEqual([
      'san-diego',
      'london',
      'tokyo',
    ]);
    expect(merge(madeUpPolicy, theirs, mine).policy.centres.map(({ id }) => id)).toEqual([
      'san-diego',
      'london',
      'tokyo',
    ]);
  });
});

describe('sameness', () => {
  it('does not depend on the order of members, nor on members that are undefined', () => {
    expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1, d: undefined })).toBe(true);
    expect(same({ a: 1 }, { a: 2 })).toBe(false);
    expect(same([1, 2], [2, 1])).toBe(false);
    expect(same([], {})).toBe(false);
    expect(same(Number.NaN, Number.NaN)).toBe(true);
    expect(same(null, {})).toBe(false);
  });
});
