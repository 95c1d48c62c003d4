import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answersHere } from '../../../core/platform/net/index.ts';
import { createLoadProbe, nodeFiles, silentLog } from '../../../core/platform/node/index.ts';
import type { LoadReading } from '../../../core/platform/load.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { createRecorder } from '../../../core/recorder/index.ts';
import type { RecorderDeps } from '../../../core/recorder/index.ts';
import { FLIGHT_INTERVAL_MS, FLIGHT_SAMPLES } from '../../../shared/domain/recorder.ts';
import { startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { commandLine, commandLineIn } from '../cli/run-in-process.ts';

const reading = (turn: number): LoadReading => ({
  cores: [{ busy: turn * 50, total: turn * 500 }],
  memoryFreeBytes: 8e9 - turn,
  memoryBytes: 16e9,
  pageFileFreeBytes: null,
  load: 0.4,
  disk: { read: turn * 5000, written: 0 },
  net: null,
  loopDelayMs: 1,
});

interface Desk {
  readonly enabled?: boolean;
  readonly ports?: readonly number[];
  readonly files?: Files;
  readonly folder?: string;
}

/** A recorder whose machine works evenly, in a folder of this test alone. */
function desk({ enabled = true, ports = [], files = nodeFiles, folder = temporaryFolder() }: Desk = {}) {
  const time = fakeClock();
  const state = { enabled, open: 0, turn: 0, armed: 0 };
  const clock = {
    ...time,
    after: (ms: number, run: () => void) => {
      if (ms === FLIGHT_INTERVAL_MS) state.armed += 1;
      return time.after(ms, run);
    },
  };
  const path = join(folder, 'flight-recorder.json');
  const deps: RecorderDeps = {
    clock,
    files,
    log: silentLog,
    emit: () => undefined,
    path,
    isEnabled: () => state.enabled,
    openProbe: () => {
      state.open += 1;
      return { read: () => reading((state.turn += 1)), close: () => void (state.open -= 1) };
    },
    folders: () => ({ root: null, data: folder }),
    ports: () => ports,
    answersHere,
  };
  const recorder = createRecorder(deps);
  onTestFinished(() => recorder.stop());
  /** Lets so many looks happen, each with its real reads and writes. */
  const go = async (looks: number): Promise<void> => {
    for (let done = 0; done < looks; done += 1) {
      const before = state.armed;
      clock.advance(FLIGHT_INTERVAL_MS);
      while (state.armed === before) await pause();
    }
  };
  return { clock, state, path, recorder, go, folder };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

describe('the flight recorder', () => {
  it('takes a sample every five seconds and keeps the last half hour', async () => {
    const { recorder, go } = desk();
    await recorder.start();
    await go(FLIGHT_SAMPLES + 5);
    const record = await recorder.read();
    expect(record?.samples).toHaveLength(FLIGHT_SAMPLES);
    expect(record?.samples.at(-1)).toMatchObject({ cpuPercent: 10, diskReadPerSecond: 1000, load: 0.4 });
    expect(record?.samples.at(-1)?.dataFreeBytes).toBeGreaterThan(0);
    expect(record?.gaps).toEqual([]);
  });

  it('writes its file once a minute, small, and goes on from it with the hole named', async () => {
    const first = desk();
    await first.recorder.start();
    await first.go(11);
    expect(existsSync(first.path)).toBe(false);
    await first.go(2);
    expect(existsSync(first.path)).toBe(true);
    expect(statSync(first.path).size).toBeLessThan(10_000);
    expect(statSync(first.path).mode & 0o777).toBe(0o600);
    const second = desk({ folder: first.folder });
    second.clock.advance(5 * 60_000);
    await second.recorder.start();
    const record = await second.recorder.read();
    expect(record?.samples.length).toBeGreaterThan(12);
    expect(record?.gaps).toMatchObject([{ kind: 'off' }]);
  });

  it('names the time in which it slept and a clock that was set', async () => {
    const { recorder, go, clock } = desk();
    await recorder.start();
    await go(2);
    recorder.woke();
    clock.jumpTo('2026-11-23T19:00:00.000Z');
    await go(2);
    clock.jumpTo('2026-11-23T18:00:00.000Z');
    await go(2);
    const record = await recorder.read();
    expect(record?.gaps.map(({ kind }) => kind)).toEqual(['pause', 'clock']);
    expect(record?.gaps[1]?.shiftMs).toBeLessThan(-3_500_000);
  });

  it('notes the moment of the fault, and refuses while nothing is recorded', async () => {
    const { recorder, go } = desk();
    expect(recorder.mark()).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    await recorder.start();
    await go(1);
    const marked = recorder.mark();
    expect(marked).toMatchObject({ ok: true });
    expect((await recorder.read())?.marks).toEqual(marked.ok ? [marked.value.at] : []);
  });

  it('keeps nothing and holds no timer of the system when it is switched off', async () => {
    const { recorder, go, state, path } = desk();
    await recorder.start();
    await go(13);
    expect(existsSync(path)).toBe(true);
    state.enabled = false;
    await go(1);
    await pause();
    expect(existsSync(path)).toBe(false);
    expect(state.open).toBe(0);
    expect(await recorder.read()).toBeUndefined();
    expect(recorder.isRunning()).toBe(false);
    state.enabled = true;
    await go(1);
    expect((await recorder.read())?.samples).toHaveLength(1);
  });

  it('says each minute which of the ports answer here', async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { recorder } = desk({ ports: [port, port, 70_000] });
    await recorder.start();
    expect((await recorder.read())?.ports).toMatchObject([{ ports: [{ port, answers: true }] }]);
    await new Promise((resolve) => server.close(resolve));
    expect(await answersHere(port)).toBe(false);
  });

  it('goes on in memory when the disk takes nothing', async () => {
    const full: Files = {
      ...nodeFiles,
      writeAtomic: () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' })),
    };
    const { recorder, go } = desk({ files: full });
    await recorder.start();
    await go(14);
    expect((await recorder.read())?.samples.length).toBeGreaterThanOrEqual(14);
  });

  it('takes the sample without the free space of a disk that gives no answer', async () => {
    const silent: Files = { ...nodeFiles, freeBytes: () => new Promise(() => undefined) };
    const { recorder, clock } = desk({ files: silent });
    const started = recorder.start();
    await expect
      .poll(async () => {
        clock.advance(100);
        return (await recorder.read())?.samples.length;
      })
      .toBe(1);
    await started;
    expect((await recorder.read())?.samples).toMatchObject([{ dataFreeBytes: null, memoryFreeBytes: 8e9 - 1 }]);
  });

  it('begins anew when its file is damaged', async () => {
    const { recorder, path } = desk();
    writeFileSync(path, '{"schema":1,"rows":[[');
    await recorder.start();
    expect((await recorder.read())?.samples).toHaveLength(1);
  });
});

describe('a look at this machine', () => {
  it('knows cores and memory, and how late this process was', async () => {
    const probe = createLoadProbe();
    onTestFinished(() => probe.close());
    await new Promise((resolve) => setTimeout(resolve, 600));
    const end = performance.now() + 700;
    while (performance.now() < end);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const found = probe.read();
    expect(found.cores.length).toBeGreaterThan(0);
    expect(found.memoryFreeBytes).toBeGreaterThan(0);
    expect(found.memoryFreeBytes).toBeLessThanOrEqual(found.memoryBytes ?? 0);
    expect(found.loopDelayMs).toBeGreaterThan(200);
    for (const { busy, total } of found.cores) expect(busy).toBeLessThanOrEqual(total);
  });

  it('is made by Node where the system has no such files', () => {
    const probe = createLoadProbe('win32');
    onTestFinished(() => probe.close());
    expect(probe.read()).toMatchObject({ load: null, disk: null, net: null, pageFileFreeBytes: null });
  });
});

describe('a core', () => {
  it('records in the background, answers, and hands the half hour to a bundle and the command line', async () => {
    const data = temporaryFolder();
    const core = await startCore({ dataDir: data });
    expect(valueOf(await core.client.call('recorder.read', {}))).toMatchObject({ running: false, record: null });
    core.startBackground();
    await expect
      .poll(async () => valueOf(await core.client.call('recorder.read', {})).record?.samples.length ?? 0)
      .toBeGreaterThan(0);
    const { at } = valueOf(await core.client.call('recorder.mark', {}));
    const { snapshotId } = valueOf(await core.client.call('collect.run', {}));
    const { facts, collectors } = valueOf(await core.client.call('snapshots.get', { id: snapshotId }));
    expect(collectors.find(({ id }) => id === 'recorder')).toMatchObject({ outcome: 'ok' });
    expect(facts.filter(({ group }) => group === 'recorder').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['from', 'samples', 'marks', 'memoryFreeBytes/min']),
    );
    await core.close();
    const said = await commandLineIn(data)('recorder');
    expect(said.json).toMatchObject({ enabled: true, running: false, record: { marks: [at] } });
    expect(readFileSync(join(data, 'logs', 'flight-recorder.json'), 'utf8')).toContain('"fields"');
    const words = await commandLine(['recorder', '--data', data]);
    expect(words).toMatchObject({ code: 0, err: '' });
    expect(words.out).toMatch(/^\d+ minutes from .*, \d+ samples?\.\n/u);
    expect(words.out).toMatch(/^Free memory +\d/mu);
    expect(words.out).toContain(`Marked at ${at}.`);
  });

  it('says on the command line that nothing was recorded, or why nothing is', async () => {
    const data = temporaryFolder();
    const run = (...args: readonly string[]) => commandLine([...args, '--data', data]);
    expect((await run('recorder')).out).toMatch(/^Nothing was recorded here/u);
    await run('settings', 'set', 'recorder.enabled', 'false');
    expect((await run('recorder')).out).toMatch(/^The recorder is switched off/u);
  });

  it('leaves a snapshot whole when nothing was recorded', async () => {
    const core = await startCore();
    const answer = valueOf(await core.client.call('collect.run', {}));
    expect(answer.collectors.find(({ id }) => id === 'recorder')).toMatchObject({ outcome: 'absent' });
    expect(answer.outcome).toBe('complete');
  });
});
