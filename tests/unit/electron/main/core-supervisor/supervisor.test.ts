import { describe, expect, it } from 'vitest';
import type { CoreExit, CoreProcess } from '../../../../../electron/main/core-supervisor/core-process.ts';
import { createSupervisor } from '../../../../../electron/main/core-supervisor/supervisor.ts';
import { createChannels } from '../../../../../shared/contract/channels.ts';
import type { Channels } from '../../../../../shared/contract/channels.ts';
import { hostContract, hostEvents } from '../../../../../shared/contract/host.ts';
import type { HostContract } from '../../../../../shared/contract/host.ts';
import { createClient, portWire, PROTOCOL } from '../../../../../shared/contract/index.ts';
import type { Handlers, PortLike } from '../../../../../shared/contract/index.ts';
import { ok } from '../../../../../shared/result.ts';

/** A core at the other end of a pipe in this process: it does what the test tells it. */
class FakeCore implements CoreProcess {
  readonly pid = 1;
  asked = 0;
  killed = 0;
  revealed = 0;
  readonly #mine: Channels;
  readonly #its: Channels;
  readonly #opened: PortLike[] = [];
  #exit: ((exit: CoreExit) => void) | undefined;

  constructor() {
    this.#its = createChannels(
      (message) => queueMicrotask(() => this.#mine.receive(message)),
      (_role, port) => void this.#opened.push(port),
    );
    this.#mine = createChannels((message) => this.#its.receive(message));
  }

  open(role: 'core' | 'host'): PortLike {
    return this.#mine.open(role);
  }
  attach(): void {}
  askToClose(): void {
    this.asked += 1;
  }
  revealData(): void {
    this.revealed += 1;
  }
  kill(): void {
    this.killed += 1;
    this.end({ code: null, signal: 'SIGKILL' });
  }
  onExit(listener: (exit: CoreExit) => void): void {
    this.#exit = listener;
  }

  /** The core's end of the n-th channel that was opened. */
  port(index: number): PortLike {
    const port = this.#opened[index];
    if (port === undefined) throw new Error(`no channel ${index}`);
    return port;
  }
  hello(protocol = PROTOCOL): void {
    portWire(this.port(0)).post({ t: 'hello', protocol, app: '1' });
  }
  end(exit: CoreExit = { code: 1, signal: null }): void {
    this.#mine.endAll();
    this.#exit?.(exit);
  }
}

class FakeClock {
  now = 0;
  #timers: { readonly at: number; readonly callback: () => void }[] = [];
  monotonic(): number {
    return this.now;
  }
  after(ms: number, callback: () => void): () => void {
    const timer = { at: this.now + ms, callback };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  }
  advance(ms: number): void {
    this.now += ms;
    const due = this.#timers.filter((timer) => timer.at <= this.now);
    this.#timers = this.#timers.filter((timer) => timer.at > this.now);
    for (const timer of due) timer.callback();
  }
}

const handlers: Handlers<HostContract> = {
  'host.openFiles': () => ok({ paths: ['/a'] }),
  'host.openFolder': () => ok({ path: null }),
  'host.saveFile': () => ok({ path: null }),
  'host.reveal': () => ok({}),
  'host.notify': () => ok({ shown: true }),
  'host.tray': () => ok({}),
  'host.resolveProxy': () => ok({ proxy: null }),
  'host.captureSources': () => ok({ sources: [], refusal: null }),
  'host.capture': () => ok({ picture: null, refusal: 'No screen.', bytes: 0, takenAt: '' }),
  'host.picturePart': () => ok({ base64: '', next: null }),
  'host.takeStep': () => ok({}),
  'host.pictureDone': () => ok({}),
  'host.pictures': () => ok({ pictures: [] }),
  'host.shortcuts': () => ok({ report: false, step: false }),
  'host.recording': () => ok({}),
  'host.show': () => ok({}),
  'host.filesKnown': () => ok({}),
};

function setUp() {
  const cores: FakeCore[] = [];
  const clock = new FakeClock();
  const supervisor = createSupervisor({
    start: () => {
      const core = new FakeCore();
      cores.push(core);
      return core;
    },
    host: handlers,
    clock,
    app: '1',
    newId: () => 'id',
    report: () => undefined,
  });
  const newest = (): FakeCore => {
    const core = cores.at(-1);
    if (core === undefined) throw new Error('no core was started');
    return core;
  };
  return { supervisor, cores, clock, newest };
}

const settled = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('the supervisor', () => {
  it('hands out channels only when the core has said hello', async () => {
    const { supervisor, newest } = setUp();
    supervisor.start();
    expect(supervisor.open()).toBeUndefined();
    newest().hello();
    await settled();
    expect(supervisor.open()).toBeDefined();
  });

  it('answers the core when it asks the desktop', async () => {
    const { supervisor, newest } = setUp();
    supervisor.start();
    const host = createClient(portWire(newest().port(0)), { contract: hostContract, events: hostEvents });
    const answer = await host.call('host.openFiles', { title: 't', multiple: false, extensions: [] });
    expect(answer).toEqual(ok({ paths: ['/a'] }));
  });

  it('tells the core what happened to the machine when the core is ready, and nobody before', async () => {
    const { supervisor, newest } = setUp();
    supervisor.start();
    const heard: unknown[] = [];
    const wire = portWire(newest().port(0));
    const host = createClient(wire, { contract: hostContract, events: hostEvents });
    host.on('host.woke', () => heard.push('woke'));
    host.on('host.trayChosen', ({ id }) => heard.push(id));
    supervisor.tell('host.woke', {});
    wire.post({ t: 'hello', protocol: PROTOCOL, app: '1' });
    await settled();
    expect(heard).toEqual([]);
    supervisor.tell('host.woke', {});
    supervisor.tell('host.trayChosen', { id: 'quiet-hour' });
    await settled();
    expect(heard).toEqual(['woke', 'quiet-hour']);
  });

  it('starts another core after the wait when the core ended', async () => {
    const { supervisor, newest, cores, clock } = setUp();
    supervisor.start();
    newest().hello();
    await settled();
    newest().end();
    expect(supervisor.state()).toEqual({ phase: 'waiting', failures: 1, delayMs: 250 });
    clock.advance(249);
    expect(cores).toHaveLength(1);
    clock.advance(1);
    expect(cores).toHaveLength(2);
  });

  it('closes the channels of a core when it ended', async () => {
    const { supervisor, newest } = setUp();
    supervisor.start();
    newest().hello();
    await settled();
    const port = supervisor.open();
    let isClosed = false;
    if (port !== undefined) portWire(port).onClose(() => (isClosed = true));
    newest().end();
    expect(isClosed).toBe(true);
  });

  it('kills and replaces a core when it stays silent', () => {
    const { supervisor, cores, clock } = setUp();
    supervisor.start();
    clock.advance(10_000);
    expect(cores[0]?.killed).toBe(1);
    clock.advance(250);
    expect(cores).toHaveLength(2);
  });

  it('kills a core when it speaks another protocol', async () => {
    const { supervisor, cores, newest } = setUp();
    supervisor.start();
    newest().hello(PROTOCOL + 1);
    await settled();
    expect(cores[0]?.killed).toBe(1);
  });

  it('ignores an end when the core was replaced already', async () => {
    const { supervisor, cores, clock, newest } = setUp();
    supervisor.start();
    newest().end();
    clock.advance(250);
    cores[0]?.end();
    newest().hello();
    await settled();
    expect(supervisor.state().phase).toBe('ready');
    expect(cores).toHaveLength(2);
  });

  it('starts anew in an orderly way when a restart is asked for', async () => {
    const { supervisor, cores, newest } = setUp();
    supervisor.start();
    newest().hello();
    await settled();
    supervisor.restart();
    expect(cores[0]?.asked).toBe(1);
    expect(cores[0]?.killed).toBe(0);
    newest().end({ code: 0, signal: null });
    expect(cores).toHaveLength(2);
  });

  it('waits for the core to close when the app ends', async () => {
    const { supervisor, newest } = setUp();
    supervisor.start();
    newest().hello();
    await settled();
    const stopped = supervisor.stop();
    expect(newest().asked).toBe(1);
    newest().end({ code: 0, signal: null });
    await stopped;
    expect(newest().killed).toBe(0);
    expect(supervisor.state().phase).toBe('stopped');
  });

  it('kills the core after five seconds when it does not close', async () => {
    const { supervisor, newest, clock } = setUp();
    supervisor.start();
    newest().hello();
    await settled();
    const stopped = supervisor.stop();
    clock.advance(5000);
    await stopped;
    expect(newest().killed).toBe(1);
  });

  it('is stopped at once when there is no core to wait for', async () => {
    const { supervisor, newest, cores, clock } = setUp();
    supervisor.start();
    newest().end();
    await supervisor.stop();
    clock.advance(60_000);
    expect(cores).toHaveLength(1);
  });

  it('tells its listeners when the phase changes', async () => {
    const { supervisor, newest } = setUp();
    const phases: string[] = [];
    const unsubscribe = supervisor.subscribe((state) => void phases.push(state.phase));
    supervisor.start();
    newest().hello();
    await settled();
    newest().end();
    unsubscribe();
    void supervisor.stop();
    expect(phases).toEqual(['starting', 'ready', 'waiting']);
  });
});
