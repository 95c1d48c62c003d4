import { describe, expect, it } from 'vitest';
import { edited, shippedPolicy, world } from './fixture.ts';

const CALL = { what: 'call', answered: true, with: '', note: '' } as const;

describe('a clock that ended', () => {
  it('is sealed as met with the policy it was computed under when support answered', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.goTo('2026-11-23T17:00:00.000Z');
    w.answered(id, '2026-11-23T16:30:00.000Z');
    w.keeper.run([id]);
    expect(w.of(id, 'clock-sealed').map(({ seal }) => seal)).toEqual([
      {
        clock: 'firstResponse',
        startedAt: '2026-11-23T16:00:00.000Z',
        outcome: 'met',
        stoppedAt: '2026-11-23T16:30:00.000Z',
        dueAt: '2026-11-23T20:00:00.000Z',
        breachAt: '2026-11-23T20:00:00.000Z',
        targetMs: 14_400_000,
        usedMs: 1_800_000,
        policy: { id: 'planettogether', version: shippedPolicy().version },
        reading: 'window',
        tier: shippedPolicy().defaultTier,
        tz: '2026c',
      },
    ]);
    expect(w.emitted).toEqual([[id]]);
    expect(w.view(id)).toMatchObject({ state: 'met', sealedAt: '2026-11-23T17:00:00.000Z' });
  });

  it('is not sealed again when the keeper looks again, in this process or after a restart', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.answered(id, '2026-11-23T16:00:00.000Z');
    w.keeper.run();
    w.keeper.run();
    w.restarted().run();
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
    expect(w.emitted).toHaveLength(1);
  });

  it('is sealed at the next start when the process died between the event and the seal', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.answered(id, '2026-11-23T16:00:00.000Z');
    expect(w.of(id, 'clock-sealed')).toHaveLength(0);
    w.restarted().run();
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
  });

  it('is sealed when it is missed, and once more with its lateness when it stops', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z', 1);
    w.goTo('2026-11-23T17:00:00.000Z');
    w.keeper.run();
    expect(w.of(id, 'clock-sealed')).toHaveLength(0);
    w.goTo('2026-11-23T17:00:01.000Z');
    w.keeper.run();
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    expect(w.of(id, 'clock-sealed').map(({ seal }) => [seal.outcome, seal.stoppedAt])).toEqual([['missed', null]]);
    expect(w.view(id)).toMatchObject({ state: 'missed', leftMs: -3_600_000, stoppedAt: null });
    w.answered(id, '2026-11-23T18:00:00.000Z');
    w.keeper.run();
    w.goTo('2026-11-23T21:00:00.000Z');
    w.keeper.run();
    const first = w.of(id, 'clock-sealed').filter(({ seal }) => seal.clock === 'firstResponse');
    expect(first.map(({ seal }) => [seal.outcome, seal.stoppedAt, seal.usedMs])).toEqual([
      ['missed', null, 3_601_000],
      ['missed', '2026-11-23T18:00:00.000Z', 7_200_000],
    ]);
    expect(w.view(id)).toMatchObject({ state: 'missed', leftMs: -3_600_000, stoppedAt: '2026-11-23T18:00:00.000Z' });
  });

  it('is sealed as off when the case is closed without an answer', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.happens(id, { kind: 'closed', at: '2026-11-23T16:00:00.000Z', by: 'support', reason: 'rejected' });
    w.keeper.run();
    expect(w.of(id, 'clock-sealed').map(({ seal }) => [seal.clock, seal.outcome])).toEqual([['firstResponse', 'off']]);
  });

  it('stays as it was when a case that goes on is not what the seal is about', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.answered(id, '2026-11-23T16:00:00.000Z');
    w.keeper.run();
    w.goTo('2026-11-23T18:00:00.000Z');
    w.happens(id, {
      kind: 'reply-written',
      at: '2026-11-23T18:00:00.000Z',
      by: 'person',
      text: 'and?',
      attachments: [],
    });
    w.noted(id, '2026-11-23T18:00:00.000Z', { what: 'severity', to: 1, note: '' });
    w.keeper.run();
    const sealed = w.of(id, 'clock-sealed').filter(({ seal }) => seal.clock === 'firstResponse');
    expect(sealed).toHaveLength(1);
    expect(w.view(id)).toMatchObject({ state: 'met', dueAt: '2026-11-23T20:00:00.000Z', targetMs: 14_400_000 });
  });
});

describe('a closed result', () => {
  it('keeps its numbers, its pieces and its policy when the policy is edited', async () => {
    const w = await world();
    const met = w.logged('2026-11-23T16:00:00.000Z');
    const late = w.logged('2026-11-23T16:00:00.000Z', 1);
    w.goTo('2026-11-23T19:00:00.000Z');
    w.answered(met, '2026-11-23T19:00:00.000Z');
    w.keeper.run();
    const before = [w.view(met), w.view(late), w.view(late, 'restoration')];
    w.policies.use(edited(edited(shippedPolicy(), 2, 30), 1, 600));
    w.keeper.run();
    expect([w.view(met), w.view(late)]).toEqual(before.slice(0, 2));
    expect(w.view(met)).toMatchObject({ state: 'met', policy: { version: shippedPolicy().version } });
    expect(w.of(met, 'clock-sealed')).toHaveLength(1);
    expect(w.of(met, 'due-moved')).toHaveLength(0);
  });

  it('stays when an answer under the new policy would have been too late', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.goTo('2026-11-23T19:00:00.000Z');
    w.answered(id, '2026-11-23T19:00:00.000Z');
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.restarted({ tz: '2027a' }).run();
    expect(w.view(id)?.state).toBe('met');
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
  });

  it('is shown from its seal when its policy cannot be read any more', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.answered(id, '2026-11-23T16:00:00.000Z');
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 600));
    w.policies.forget('planettogether', shippedPolicy().version);
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'met', targetMs: 14_400_000, dueAt: '2026-11-23T20:00:00.000Z' });
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
  });
});

describe('a seal whose case turns out to be another', () => {
  it('is reopened when the note that decided it is taken back', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    const call = w.noted(id, '2026-11-23T16:00:00.000Z', CALL);
    w.keeper.run();
    expect(w.view(id)?.state).toBe('met');
    w.happens(id, { kind: 'withdrawn', at: '2026-11-23T16:00:00.000Z', by: 'person', event: call.id });
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'running', dueAt: '2026-11-23T20:00:00.000Z', sealedAt: null });
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
  });

  it('follows the policy in use once it is open again', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    const call = w.noted(id, '2026-11-23T16:00:00.000Z', CALL);
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 2, 60));
    w.keeper.run();
    w.happens(id, { kind: 'withdrawn', at: '2026-11-23T16:00:00.000Z', by: 'person', event: call.id });
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'running', dueAt: '2026-11-23T17:00:00.000Z' });
    // The clock was under its seal while the policy changed, so nothing of it moved.
    expect(w.of(id, 'due-moved')).toHaveLength(0);
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    expect(w.of(id, 'clock-sealed').map(({ seal }) => [seal.outcome, seal.policy.version])).toEqual([
      ['met', shippedPolicy().version],
      ['missed', shippedPolicy().version + 1],
    ]);
  });

  it('is decided anew by its own policy when news tells of an earlier answer', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z', 1);
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    expect(w.view(id)?.state).toBe('missed');
    w.policies.use(edited(shippedPolicy(), 1, 5));
    w.keeper.run();
    w.answered(id, '2026-11-23T16:50:00.000Z');
    w.keeper.run();
    w.keeper.run();
    const first = w.of(id, 'clock-sealed').filter(({ seal }) => seal.clock === 'firstResponse');
    expect(first.map(({ seal }) => [seal.outcome, seal.policy.version])).toEqual([
      ['missed', shippedPolicy().version],
      ['met', shippedPolicy().version],
    ]);
    expect(w.view(id)).toMatchObject({ state: 'met', stoppedAt: '2026-11-23T16:50:00.000Z' });
  });

  it('is decided once when a call moves the start of its clock', async () => {
    const w = await world({ start: '2026-11-23T17:00:00.000Z' });
    const id = w.logged('2026-11-23T17:00:00.000Z');
    w.answered(id, '2026-11-23T17:00:00.000Z');
    w.keeper.run();
    w.noted(id, '2026-11-23T16:30:00.000Z', CALL);
    w.keeper.run();
    w.keeper.run();
    expect(w.of(id, 'clock-sealed').map(({ seal }) => seal.startedAt)).toEqual([
      '2026-11-23T17:00:00.000Z',
      '2026-11-23T16:30:00.000Z',
    ]);
    expect(w.view(id)).toMatchObject({ state: 'met', startedAt: '2026-11-23T16:30:00.000Z', usedMs: 0 });
  });

  it('is open again when it was written while the clock of this computer ran ahead', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.keeper.run();
    w.clock.jumpTo('2026-12-23T16:00:00.000Z');
    w.keeper.run();
    expect(w.view(id)?.state).toBe('missed');
    w.clock.jumpTo('2026-11-23T16:10:00.000Z');
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'running', leftMs: 13_800_000, sealedAt: null });
    expect(w.of(id, 'withdrawn')).toEqual([]);
    w.keeper.settle();
    expect(w.of(id, 'withdrawn')).toMatchObject([{ by: 'machine', event: w.of(id, 'clock-sealed')[0]?.id }]);
    w.policies.use(edited(shippedPolicy(), 2, 270));
    w.keeper.run();
    w.clock.jumpTo('2026-11-23T21:00:00.000Z');
    w.keeper.run();
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'missed', leftMs: -1_800_000 });
    expect(w.of(id, 'clock-sealed')).toHaveLength(2);
    expect(w.of(id, 'withdrawn')).toHaveLength(1);
  });

  it('is the same again when the clock of this computer was behind for a while', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z', 1);
    w.goTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    w.policies.use(edited(shippedPolicy(), 1, 600));
    w.keeper.run();
    w.clock.jumpTo('2026-11-23T16:30:00.000Z');
    w.keeper.run();
    w.clock.jumpTo('2026-11-23T18:00:00.000Z');
    w.keeper.run();
    expect(w.view(id)).toMatchObject({
      state: 'missed',
      policy: { id: 'planettogether', version: shippedPolicy().version },
    });
    expect(w.of(id, 'clock-sealed')).toHaveLength(1);
    expect(w.of(id, 'due-moved').filter(({ clock }) => clock === 'firstResponse')).toEqual([]);
  });

  it('goes on when a closed case is opened again', async () => {
    const w = await world();
    const id = w.logged('2026-11-23T16:00:00.000Z');
    w.happens(id, { kind: 'closed', at: '2026-11-23T16:00:00.000Z', by: 'support', reason: 'resolved' });
    w.keeper.run();
    expect(w.view(id)?.state).toBe('off');
    w.happens(id, { kind: 'reopened', at: '2026-11-23T16:00:00.000Z', by: 'support' });
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'running', sealedAt: null });
  });
});

describe('a draft', () => {
  it('shows its clock but keeps no outcome of it when a call was answered', async () => {
    const w = await world();
    const id = w.draft('2026-11-23T16:00:00.000Z');
    expect(w.view(id)).toMatchObject({ state: 'off', startedAt: null, targetMs: 14_400_000 });
    w.noted(id, '2026-11-23T15:50:00.000Z', CALL);
    w.keeper.run();
    expect(w.view(id)).toMatchObject({ state: 'met', startedAt: '2026-11-23T15:50:00.000Z', usedMs: 0 });
    expect(w.of(id, 'clock-sealed')).toHaveLength(0);
  });
});
