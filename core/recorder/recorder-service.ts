import { dirname } from 'node:path';
import { FLIGHT_INTERVAL_MS } from '../../shared/domain/recorder.ts';
import type { FlightRecord } from '../../shared/domain/recorder.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { LoadProbe } from '../platform/load.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Files, Log } from '../platform/ports.ts';
import { ofFile, toFile } from './file-rules.ts';
import { createFreeSpace } from './free-space.ts';
import { gapBetween, offGap, sampleOf, within } from './sample-rules.ts';
import { createTape } from './tape.ts';
import type { Tape } from './tape.ts';
import type { Look, Moment } from './types.ts';

/** Remembers what this machine did in the last half hour, so that the minutes before a fault can be looked at. */
export interface Recorder {
  /** Goes on with what an earlier process left. Only a process that may write calls it. */
  start(): Promise<void>;
  /** Writes what is in memory and ends. Safe to call without a start. */
  stop(): Promise<void>;
  /** From memory while it records, else from the file; undefined when there is nothing. */
  read(): Promise<FlightRecord | undefined>;
  /** Notes that the fault happens now; `unavailable` while nothing is recorded. */
  mark(): Result<{ readonly at: string }>;
  /** The machine woke: the hole before now was sleep. */
  woke(): void;
  isRunning(): boolean;
}

export interface RecorderDeps {
  readonly clock: Clock;
  readonly files: Files;
  readonly log: Log;
  readonly emit: Emit;
  /** The file it keeps, overwritten at most once a minute. */
  readonly path: string;
  readonly isEnabled: () => boolean;
  readonly openProbe: () => LoadProbe;
  /** The product's root folder, where one is set, and the folder of this app's data. */
  readonly folders: () => { readonly root: string | null; readonly data: string };
  /** The product's ports; at most a few dozen. */
  readonly ports: () => readonly number[];
  readonly answersHere: (port: number) => Promise<boolean>;
}

const KEEP_EVERY_MS = 60_000;
const PORTS_EVERY_MS = 60_000;
const MOST_PORTS = 32;
const MOST_BYTES = 10_000_000;

export function createRecorder(deps: RecorderDeps): Recorder {
  const { clock, files } = deps;
  let running: Recording | undefined;
  let cancel = (): void => undefined;
  const arm = (): void => {
    cancel = clock.after(FLIGHT_INTERVAL_MS, () => void lookAgain());
  };
  const lookAgain = async (): Promise<void> => {
    try {
      await running?.look();
    } catch (error) {
      deps.log.error('recorder', { error: error instanceof Error ? error.stack : String(error) });
    }
    if (running !== undefined) arm();
  };
  return {
    start: async () => {
      if (running !== undefined) return;
      running = createRecording(deps, await readFile(files, deps.path));
      await lookAgain();
    },
    stop: async () => {
      cancel();
      const last = running;
      running = undefined;
      await last?.end();
    },
    read: async () => (running === undefined ? readFile(files, deps.path) : running.record()),
    mark: () => {
      if (running?.isOn() !== true)
        return fail('unavailable', 'Nothing is recorded here now. The recorder runs in the window of the app.');
      const at = running.mark();
      deps.emit('recorder.changed', { ids: [] });
      return ok({ at });
    },
    woke: () => running?.woke(),
    isRunning: () => running?.isOn() === true,
  };
}

async function readFile(files: Files, path: string): Promise<FlightRecord | undefined> {
  const text = await files.readText(path, MOST_BYTES).catch(() => '');
  return ofFile(text);
}

interface Recording {
  look(): Promise<void>;
  end(): Promise<void>;
  record(): FlightRecord | undefined;
  mark(): string;
  woke(): void;
  isOn(): boolean;
}

function createRecording(deps: RecorderDeps, left: FlightRecord | undefined): Recording {
  const { clock, log } = deps;
  const before = left === undefined ? undefined : within(left, clock.now());
  const tape = createTape(before);
  const off = before === undefined ? undefined : offGap(before, clock.now());
  if (off !== undefined) tape.addGap(off);
  const free = createFreeSpace(deps.files, clock);
  let probe: LoadProbe | undefined;
  let last: Look | undefined;
  let wokeSince = false;
  let isOff = false;
  let keptAt = clock.monotonic();
  let portsAt = Number.NEGATIVE_INFINITY;

  const takeLook = async (open: LoadProbe): Promise<void> => {
    const now = { ...moment(clock), ...open.read(), ...(await freeBytes(deps, free)) };
    const gap = last === undefined ? undefined : gapBetween(last, now, wokeSince);
    if (gap !== undefined) tape.addGap(gap);
    wokeSince = false;
    // Rates over a hole are means of what nobody saw.
    tape.add(sampleOf(gap === undefined ? last : undefined, now));
    tape.knowMemory(now.memoryBytes);
    last = now;
  };
  const turnOff = async (): Promise<void> => {
    if (isOff) return;
    isOff = true;
    probe?.close();
    [probe, last] = [undefined, undefined];
    tape.clear();
    // Who does not want to be recorded keeps no record either.
    await deps.files.remove(deps.path).catch(() => undefined);
  };
  const keep = async (): Promise<void> => {
    keptAt = clock.monotonic();
    try {
      await deps.files.makeFolder(dirname(deps.path), 0o700);
      await deps.files.writeAtomic(deps.path, toFile(tape.record()));
    } catch (error) {
      // What is recorded is of use without the file, and a full disk is no reason to end.
      log.warn('recorder not kept', { error: String(error) });
    }
  };
  return {
    look: async () => {
      if (!deps.isEnabled()) return turnOff();
      isOff = false;
      probe ??= deps.openProbe();
      await takeLook(probe);
      if (clock.monotonic() - portsAt >= PORTS_EVERY_MS) {
        portsAt = clock.monotonic();
        await lookAtPorts(deps, tape);
      }
      if (clock.monotonic() - keptAt >= KEEP_EVERY_MS) await keep();
    },
    end: async () => {
      if (probe === undefined) return;
      probe.close();
      await keep();
    },
    record: () => (probe === undefined ? undefined : tape.record()),
    mark: () => {
      const at = new Date(clock.now()).toISOString();
      tape.mark(at);
      return at;
    },
    woke: () => void (wokeSince = true),
    isOn: () => probe !== undefined,
  };
}

const moment = (clock: Clock): Moment => ({ wall: clock.now(), monotonic: clock.monotonic() });

async function freeBytes({ folders }: RecorderDeps, free: (path: string) => Promise<number | null>) {
  const { root, data } = folders();
  const [rootFreeBytes, dataFreeBytes] = await Promise.all([root === null ? null : free(root), free(data)]);
  return { rootFreeBytes, dataFreeBytes };
}

async function lookAtPorts({ ports, answersHere, clock }: RecorderDeps, tape: Tape): Promise<void> {
  const asked = [...new Set(ports())].filter((port) => port > 0 && port < 65_536).slice(0, MOST_PORTS);
  if (asked.length === 0) return;
  const at = new Date(clock.now()).toISOString();
  const answers = await Promise.all(asked.map(async (port) => ({ port, answers: await answersHere(port) })));
  tape.addPorts({ at, ports: answers });
}
