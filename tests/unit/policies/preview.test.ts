import { describe, expect, it } from 'vitest';
import { shippedFile, withValues } from '../policy/shipped.ts';
import { logged, policiesAtWork, SHIPPED } from './a-core.ts';

describe('a preview', () => {
  const cases = [
    // Friday 15:30 Pacific.
    logged(1, '2026-11-20T23:30:00Z', 2),
    logged(2, '2026-11-20T23:30:00Z', 1),
    logged(3, '2026-11-20T23:30:00Z', 2, [
      { kind: 'answer', at: Date.parse('2026-11-20T23:40:00Z'), by: 'message', automatic: false, reached: ['portal'] },
    ]),
    { ...logged(4, '2026-11-20T23:30:00Z', 2), sealed: ['firstResponse'] as const },
  ];

  it('lists every open due time that would move and leaves ended clocks alone', async () => {
    const { policies, happened } = await policiesAtWork({ cases, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ reading: 'centre' });
    expect(preview).toMatchObject({
      ok: true,
      value: {
        moves: [
          {
            caseId: 'case-1',
            number: 1,
            title: 'Case 1',
            clock: 'firstResponse',
            from: '2026-11-23T19:30:00.000Z',
            to: '2026-11-23T18:30:00.000Z',
          },
        ],
        open: 3,
        sealed: 2,
      },
    });
    expect(happened).toEqual([]);
    expect(policies.inUse().ref).toEqual(SHIPPED);
  });

  it('shows a clock that an edit switches on as coming from nothing', async () => {
    const answered = cases.slice(2, 3);
    const { policies } = await policiesAtWork({ cases: answered, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ policy: withValues(shippedFile(), [['clocks', 6, 'enabled'], true]) });
    expect(preview.ok && preview.value.moves).toMatchObject([{ number: 3, clock: 'nextUpdate', from: null }]);
  });

  it('lists what moves because a word of the portal is to mean something else', async () => {
    const at = Date.parse('2026-11-23T17:00:00.000Z');
    const waits = { kind: 'pause', at, reason: 'pendingCustomer' } as const;
    const one = logged(1, '2026-11-23T16:00:00.000Z', 1);
    const means = (statuses: readonly { readonly statuses: readonly string[] }[]) =>
      statuses.some((entry) => entry.statuses.includes('on hold'));
    const events: typeof one.events = (policy) => [...one.events(policy), ...(means(policy.statuses) ? [waits] : [])];
    const { policies } = await policiesAtWork({ cases: [{ ...one, events }], now: '2026-11-23T18:00:00.000Z' });
    const told = { reason: 'pendingCustomer', statuses: ['on hold'], cite: 'ours', nature: 'ours' };
    const preview = policies.preview({ policy: withValues(shippedFile(), [['statuses'], [told]]) });
    expect(preview.ok && preview.value.moves.map(({ clock, to }) => [clock, to])).toEqual([['restoration', null]]);
  });

  it('is empty when nothing would move', async () => {
    const { policies } = await policiesAtWork({ cases, now: '2026-11-21T12:00:00.000Z' });
    const preview = policies.preview({ policy: withValues(shippedFile(), [['name'], 'Another name']) });
    expect(preview.ok && preview.value.moves).toEqual([]);
  });
});
