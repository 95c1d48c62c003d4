import type { MessagePortMain } from 'electron';
import type { z } from 'zod';
import { hostContract } from '../../../shared/contract/host.ts';
import type { HostContract, HostEventName, HostEvents } from '../../../shared/contract/host.ts';
import { portWire, PROTOCOL, serve } from '../../../shared/contract/index.ts';
import type { Handlers, PortLike } from '../../../shared/contract/index.ts';
import { assertNever } from '../../../shared/result.ts';
import type { CoreExit, CoreProcess, StartCoreProcess } from './core-process.ts';
import { IDLE, step } from './supervisor-rules.ts';
import type { SupervisorEffect, SupervisorEvent, SupervisorState } from './supervisor-rules.ts';

/** Time as the supervisor needs it; a test moves it by hand. */
export interface SupervisorClock {
  /** Milliseconds that never jump. */
  monotonic(): number;
  /** Calls back once after `ms`; the answer cancels it. */
  after(ms: number, callback: () => void): () => void;
}

export interface SupervisorOptions {
  readonly start: StartCoreProcess;
  readonly host: Handlers<HostContract>;
  readonly clock: SupervisorClock;
  readonly app: string;
  readonly newId: () => string;
  readonly report: (event: string, fields: Readonly<Record<string, unknown>>) => void;
}

/** Keeps one core process running, hands out channels to it, and ends it with the app. */
export interface CoreSupervisor {
  state(): SupervisorState;
  start(): void;
  /** A channel of main's own; undefined while no core is ready. */
  open(): PortLike | undefined;
  /** Joins a window's port to the core; false while no core is ready. */
  attach(port: MessagePortMain): boolean;
  /** A fresh start at once: out of a wait, or by ending the running core in an orderly way. */
  restart(): void;
  /** Says what happened to the machine or the tray; nobody hears it while no core is ready. */
  tell<K extends HostEventName>(name: K, payload: z.input<HostEvents[K]>): void;
  /** Shows the data folder in the file manager; nothing happens while no core is ready. */
  revealData(): void;
  /** Resolves when the core has ended; never rejects. */
  stop(): Promise<void>;
  subscribe(listener: (state: SupervisorState) => void): () => void;
}

/** Joins the pure rules of a supervisor to real processes and timers. */
export function createSupervisor(options: SupervisorOptions): CoreSupervisor {
  const listeners = new Set<(state: SupervisorState) => void>();
  let state = IDLE;
  let core: CoreProcess | undefined;
  let disarm: () => void = () => undefined;
  let emit: (name: string, payload: unknown) => void = () => undefined;

  const happen = (event: SupervisorEvent): void => {
    const before = state;
    const next = step(state, event, options.clock.monotonic());
    state = next.state;
    for (const effect of next.effects) carryOut(effect);
    if (state === before) return;
    options.report('core.phase', { ...state, cause: event.type, pid: core?.pid });
    for (const listener of listeners) listener(state);
  };

  const carryOut = (effect: SupervisorEffect): void => {
    switch (effect.do) {
      case 'spawn':
        return spawn();
      case 'ask-to-close':
        return core?.askToClose();
      case 'kill':
        return core?.kill();
      case 'arm':
        disarm();
        disarm = options.clock.after(effect.ms, () => happen({ type: 'timer' }));
        return;
      case 'disarm':
        return disarm();
      default:
        return assertNever(effect);
    }
  };

  const spawn = (): void => {
    const started = options.start();
    core = started;
    started.onExit((exit: CoreExit) => {
      if (core !== started) return;
      options.report('core.exited', { pid: started.pid, ...exit });
      core = undefined;
      happen({ type: 'exited' });
    });
    emit = serveHost(started, options, (isOurs) => happen({ type: isOurs ? 'hello' : 'wrong-hello' }));
  };

  return {
    state: () => state,
    start: () => happen({ type: 'start' }),
    open: () => (state.phase === 'ready' ? core?.open('core') : undefined),
    attach(port) {
      if (state.phase !== 'ready' || core === undefined) return false;
      core.attach(port);
      return true;
    },
    restart: () => happen({ type: 'restart' }),
    tell(name, payload) {
      if (state.phase === 'ready') emit(name, payload);
    },
    revealData: () => core?.revealData(),
    stop() {
      return new Promise((resolve) => {
        const done = (): void => {
          if (state.phase === 'stopped') resolve();
        };
        listeners.add(done);
        happen({ type: 'stop' });
        done();
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * Answers the core's questions to the desktop. The hello the core says on this channel is the handshake. Gives the way
 * to tell the core something by itself.
 */
function serveHost(
  core: CoreProcess,
  options: SupervisorOptions,
  onHello: (isOurs: boolean) => void,
): (name: string, payload: unknown) => void {
  const wire = portWire(core.open('host'));
  wire.onMessage((message) => {
    if (message.t === 'hello') onHello(message.protocol === PROTOCOL);
  });
  const { emit } = serve(wire, {
    contract: hostContract,
    handlers: options.host,
    app: options.app,
    newId: options.newId,
    report: (correlationId, operation, error) =>
      options.report('host.unexpected', { correlationId, operation, error: String(error) }),
  });
  return emit;
}
