import { describe, expect, it } from 'vitest';
import { tellCollected } from '../../../core/app/tell-collected.ts';
import { createEventHub } from '../../../core/platform/events.ts';
import type { RunState } from '../../../shared/contract/evidence.ts';
import { ok } from '../../../shared/result.ts';

const RUN: RunState = {
  runId: 'run-1',
  startedAt: '2026-11-23T16:31:00.000Z',
  phase: 'collecting',
  collectors: [],
  usualMs: null,
  checks: null,
  findingsOf: {},
  findings: [],
  packedBytes: 0,
  step: null,
  snapshotId: null,
  error: null,
};
const finding = (level: 'risk' | 'advice') => ({ id: level, level, title: 't', text: 't', todo: 't' });

function listening(enabled = true) {
  const hub = createEventHub();
  const told: unknown[] = [];
  const stop = tellCollected({
    hub,
    settings: { get: () => enabled } as never,
    host: {
      call: async (_: string, input: unknown) => {
        told.push(input);
        return ok({ shown: true });
      },
    } as never,
  });
  return { told, stop, say: (parts: Partial<RunState>) => hub.emit('collect.progress', { ...RUN, ...parts }) };
}

describe('a notification of a collection', () => {
  it('comes once, when it is done, with what was found, and not to who looks at the window', () => {
    const { told, say } = listening();
    say({});
    say({ phase: 'packing' });
    expect(told).toEqual([]);
    say({ phase: 'done', findings: [finding('risk'), finding('advice'), finding('advice')] });
    say({ phase: 'done', findings: [] });
    expect(told).toEqual([
      {
        title: 'The evidence is collected',
        body: '3 findings, 1 puts data at risk.',
        place: '/diagnostics',
        unlessSeen: true,
      },
    ]);
    say({ runId: 'run-2', phase: 'done' });
    expect(told.at(-1)).toMatchObject({ body: 'Nothing wrong found.' });
  });

  it('comes with the reason when it failed, and not when the person ended it', () => {
    const { told, say } = listening();
    say({ phase: 'cancelled' });
    say({ runId: 'run-2', phase: 'failed', error: { code: 'disk-full', message: 'It is full.', retryable: true } });
    expect(told).toMatchObject([{ body: 'It is full.' }]);
  });

  it('does not come when notifications are off or nobody listens any more', () => {
    const off = listening(false);
    off.say({ phase: 'done' });
    expect(off.told).toEqual([]);
    const over = listening();
    over.stop();
    over.say({ phase: 'done' });
    expect(over.told).toEqual([]);
  });
});
