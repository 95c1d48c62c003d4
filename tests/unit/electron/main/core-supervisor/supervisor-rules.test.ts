import { describe, expect, it } from 'vitest';
import { backoffMs, HEALTHY_MS, IDLE, step } from '../../../../../electron/main/core-supervisor/supervisor-rules.ts';
import type {
  SupervisorEvent,
  SupervisorState,
} from '../../../../../electron/main/core-supervisor/supervisor-rules.ts';

function after(events: readonly (SupervisorEvent | { readonly at: number })[]): SupervisorState {
  let state = IDLE;
  let at = 0;
  for (const event of events) {
    if ('at' in event) at = event.at;
    else state = step(state, event, at).state;
  }
  return state;
}

describe('backoffMs', () => {
  it('doubles from a quarter of a second and stays at ten when ends follow each other', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 50].map(backoffMs)).toEqual([250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  });
});

describe('step', () => {
  it('spawns and gives it ten seconds when it is started', () => {
    expect(step(IDLE, { type: 'start' }, 0)).toEqual({
      state: { phase: 'starting', failures: 0 },
      effects: [{ do: 'spawn' }, { do: 'arm', ms: 10_000 }],
    });
  });

  it('is ready when the core says hello', () => {
    expect(after([{ type: 'start' }, { at: 5 }, { type: 'hello' }])).toEqual({ phase: 'ready', failures: 0, since: 5 });
  });

  it('kills a core when it says no hello in time', () => {
    const state = after([{ type: 'start' }]);
    expect(step(state, { type: 'timer' }, 10_000)).toEqual({ state, effects: [{ do: 'kill' }] });
  });

  it('kills a core when it speaks another protocol', () => {
    expect(step(after([{ type: 'start' }]), { type: 'wrong-hello' }, 0).effects).toEqual([{ do: 'kill' }]);
  });

  it('waits longer each time when cores end one after the other', () => {
    const crash = [{ type: 'exited' }, { type: 'timer' }] as const;
    expect(after([{ type: 'start' }, ...crash, ...crash, ...crash, { type: 'exited' }])).toEqual({
      phase: 'waiting',
      failures: 4,
      delayMs: 2000,
    });
  });

  it('never gives up when a thousand cores ended', () => {
    const crash = [{ type: 'exited' }, { type: 'timer' }] as const;
    const crashes = Array.from({ length: 1000 }, () => crash).flat();
    expect(after([{ type: 'start' }, ...crashes])).toEqual({ phase: 'starting', failures: 1000 });
  });

  it('counts failures anew when the core was healthy for a minute', () => {
    const early = [{ type: 'start' }, { type: 'exited' }, { type: 'timer' }, { type: 'exited' }] as const;
    const healthy = after([...early, { type: 'timer' }, { type: 'hello' }, { at: HEALTHY_MS }, { type: 'exited' }]);
    expect(healthy).toEqual({ phase: 'waiting', failures: 1, delayMs: 250 });
  });

  it('goes on counting when the core ended before a minute was over', () => {
    const early = [{ type: 'start' }, { type: 'exited' }, { type: 'timer' }, { type: 'hello' }] as const;
    const ill = after([...early, { at: HEALTHY_MS - 1 }, { type: 'exited' }]);
    expect(ill).toEqual({ phase: 'waiting', failures: 2, delayMs: 500 });
  });

  it('starts at once when a restart is asked for during a wait', () => {
    const state = after([{ type: 'start' }, { type: 'exited' }]);
    expect(step(state, { type: 'restart' }, 0).effects).toEqual([{ do: 'spawn' }, { do: 'arm', ms: 10_000 }]);
  });

  it('ends the running core first when a restart is asked for', () => {
    const ready = after([{ type: 'start' }, { type: 'hello' }]);
    const asked = step(ready, { type: 'restart' }, 0);
    expect(asked.effects).toEqual([{ do: 'ask-to-close' }, { do: 'arm', ms: 5000 }]);
    expect(step(asked.state, { type: 'exited' }, 0).state).toEqual({ phase: 'starting', failures: 0 });
  });

  it('kills the core after five seconds when it does not close', () => {
    const ready = after([{ type: 'start' }, { type: 'hello' }]);
    const stopping = step(ready, { type: 'stop' }, 0);
    expect(stopping.effects).toEqual([{ do: 'ask-to-close' }, { do: 'arm', ms: 5000 }]);
    expect(step(stopping.state, { type: 'timer' }, 5000).effects).toEqual([{ do: 'kill' }]);
    expect(step(stopping.state, { type: 'exited' }, 5001).state).toEqual({ phase: 'stopped' });
  });

  it('stops without a process when it was waiting', () => {
    const waiting = after([{ type: 'start' }, { type: 'exited' }]);
    expect(step(waiting, { type: 'stop' }, 0)).toEqual({ state: { phase: 'stopped' }, effects: [{ do: 'disarm' }] });
  });

  it('changes nothing when an event comes late', () => {
    const stopped = after([{ type: 'start' }, { type: 'stop' }, { type: 'exited' }]);
    const late = ['hello', 'timer', 'exited', 'restart', 'stop', 'start', 'wrong-hello'] as const;
    for (const type of late) expect(step(stopped, { type }, 0)).toEqual({ state: stopped, effects: [] });
  });
});
