import { assertNever } from '../../../shared/result.ts';

/** How long a started core may take to say hello. Opening the data comes after that and has no limit. */
export const HANDSHAKE_MS = 10_000;
export const FIRST_BACKOFF_MS = 250;
export const LONGEST_BACKOFF_MS = 10_000;
/** A core that lived this long was healthy: its end starts the count of failures anew. */
export const HEALTHY_MS = 60_000;
/** How long a core may take to finish its work and close its data when the app ends. */
export const SHUTDOWN_MS = 5_000;

/** Times are of a clock that never jumps, in milliseconds. `failures` counts ends in a row. */
export type SupervisorState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'starting'; readonly failures: number }
  | { readonly phase: 'ready'; readonly failures: number; readonly since: number }
  | { readonly phase: 'waiting'; readonly failures: number; readonly delayMs: number }
  | { readonly phase: 'restarting' }
  | { readonly phase: 'stopping' }
  | { readonly phase: 'stopped' };

export type SupervisorEvent =
  | { readonly type: 'start' }
  | { readonly type: 'hello' }
  /** Another protocol: the parts of the installation do not fit each other. */
  | { readonly type: 'wrong-hello' }
  | { readonly type: 'exited' }
  /** The timer armed last ran out. */
  | { readonly type: 'timer' }
  /** A person or the start-failure screen asked for a fresh start. */
  | { readonly type: 'restart' }
  | { readonly type: 'stop' };

export type SupervisorEffect =
  | { readonly do: 'spawn' }
  | { readonly do: 'ask-to-close' }
  | { readonly do: 'kill' }
  /** Replaces the timer that was armed before. */
  | { readonly do: 'arm'; readonly ms: number }
  | { readonly do: 'disarm' };

export interface Step {
  readonly state: SupervisorState;
  readonly effects: readonly SupervisorEffect[];
}

/** How long to wait after this many ends in a row: 0.25 s, doubled, 10 s at most. */
export function backoffMs(failures: number): number {
  return Math.min(LONGEST_BACKOFF_MS, FIRST_BACKOFF_MS * 2 ** Math.max(0, failures - 1));
}

/** The state before the first start. */
export const IDLE: SupervisorState = { phase: 'idle' };

const SPAWN: readonly SupervisorEffect[] = [{ do: 'spawn' }, { do: 'arm', ms: HANDSHAKE_MS }];

/** What follows from an event at the time `at`. An event that means nothing in a state changes nothing. Pure. */
export function step(state: SupervisorState, event: SupervisorEvent, at: number): Step {
  switch (event.type) {
    case 'start':
      return state.phase === 'idle' ? starting(0) : same(state);
    case 'hello':
      return state.phase === 'starting' ? ready(state.failures, at) : same(state);
    case 'wrong-hello':
      return state.phase === 'starting' ? { state, effects: [{ do: 'kill' }] } : same(state);
    case 'exited':
      return exited(state, at);
    case 'timer':
      return timedOut(state);
    case 'restart':
      return restarted(state);
    case 'stop':
      return stopped(state);
    default:
      return assertNever(event);
  }
}

function same(state: SupervisorState): Step {
  return { state, effects: [] };
}

function starting(failures: number): Step {
  return { state: { phase: 'starting', failures }, effects: SPAWN };
}

function ready(failures: number, since: number): Step {
  return { state: { phase: 'ready', failures, since }, effects: [{ do: 'disarm' }] };
}

function exited(state: SupervisorState, at: number): Step {
  if (state.phase === 'stopping') return { state: { phase: 'stopped' }, effects: [{ do: 'disarm' }] };
  if (state.phase === 'restarting') return starting(0);
  if (state.phase !== 'starting' && state.phase !== 'ready') return same(state);
  const wasHealthy = state.phase === 'ready' && at - state.since >= HEALTHY_MS;
  const failures = wasHealthy ? 1 : state.failures + 1;
  const delayMs = backoffMs(failures);
  return { state: { phase: 'waiting', failures, delayMs }, effects: [{ do: 'arm', ms: delayMs }] };
}

function timedOut(state: SupervisorState): Step {
  if (state.phase === 'waiting') return starting(state.failures);
  const isOverdue = state.phase === 'starting' || state.phase === 'stopping' || state.phase === 'restarting';
  return isOverdue ? { state, effects: [{ do: 'kill' }] } : same(state);
}

function restarted(state: SupervisorState): Step {
  if (state.phase === 'waiting') return starting(0);
  if (state.phase !== 'ready') return same(state);
  return { state: { phase: 'restarting' }, effects: [{ do: 'ask-to-close' }, { do: 'arm', ms: SHUTDOWN_MS }] };
}

function stopped(state: SupervisorState): Step {
  if (state.phase === 'stopping' || state.phase === 'stopped') return same(state);
  const hasProcess = state.phase === 'starting' || state.phase === 'ready' || state.phase === 'restarting';
  if (!hasProcess) return { state: { phase: 'stopped' }, effects: [{ do: 'disarm' }] };
  return { state: { phase: 'stopping' }, effects: [{ do: 'ask-to-close' }, { do: 'arm', ms: SHUTDOWN_MS }] };
}
