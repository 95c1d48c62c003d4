import { describe, expect, it } from 'vitest';
import { createQueue } from '../../../core/clocks/index.ts';
import { createPolicyClocks } from '../../../core/sla/index.ts';
import type { CaseEvent, NewCaseEvent } from '../../../shared/domain/cases.ts';
import type { CaseId, PortalId, Severity } from '../../../shared/domain/primitives.ts';
import { shipped } from '../policy/shipped.ts';

const instant = (hour: number): string => new Date(Date.UTC(2026, 10, 23, hour)).toISOString();

type Written = NewCaseEvent extends infer E ? (E extends unknown ? Omit<E, 'at'> : never) : never;

function event(hour: number, written: Written): CaseEvent {
  return { ...written, at: instant(hour), id: `${hour}-${written.kind}` };
}

function logged(hour: number, severity: Severity, ...more: readonly CaseEvent[]): readonly CaseEvent[] {
  const form = { title: 'Line 3', kind: 'problem', severity } as const;
  return [
    event(hour, { kind: 'created', by: 'person' }),
    event(hour, { kind: 'submitted', by: 'person', form, portal: 'rt' as PortalId, key: 'k' }),
    event(hour, { kind: 'delivered', by: 'machine', remoteId: '1' }),
    ...more,
  ];
}

function order(logs: Readonly<Record<string, readonly CaseEvent[]>>, policy = shipped()): readonly CaseId[] {
  const clocks = createPolicyClocks(policy);
  if (!clocks.ok) throw new Error(clocks.error.message);
  const inUse = clocks.value;
  return createQueue({ inUse: () => inUse })(new Map(Object.entries(logs)) as Map<CaseId, readonly CaseEvent[]>);
}

const note = (hour: number, record: { what: 'disrupted'; note: string } | { what: 'severity'; to: 1; note: string }) =>
  event(hour, { kind: 'recorded', by: 'person', notedAt: instant(hour), record });

describe('the order in which support takes cases up', () => {
  it('goes by severity, then by who came first, when the guide says so', () => {
    const logs = { third: logged(9, 2), second: logged(8, 2), last: logged(7, 4), first: logged(10, 1) };
    expect(order(logs)).toEqual(['first', 'second', 'third', 'last']);
  });

  it('follows a severity that was agreed later', () => {
    const logs = { old: logged(8, 2), raised: logged(9, 3, note(10, { what: 'severity', to: 1, note: '' })) };
    expect(order(logs)).toEqual(['raised', 'old']);
  });

  it('puts an outage before programmes and age when the policy says so', () => {
    const queue = shipped('hypercare').queue;
    const down = logged(9, 3, note(10, { what: 'disrupted', note: '' }));
    expect(order({ old: logged(7, 2), down }, { ...shipped(), queue })).toEqual(['down', 'old']);
  });

  it('leaves out drafts and closed cases, and takes up one that was opened again', () => {
    const closed = event(11, { kind: 'closed', by: 'support', reason: 'resolved' });
    const logs = {
      draft: [event(8, { kind: 'created', by: 'person' })],
      closed: logged(8, 1, closed),
      again: logged(9, 3, closed, event(12, { kind: 'reopened', by: 'support' })),
    };
    expect(order(logs)).toEqual(['again']);
  });
});
