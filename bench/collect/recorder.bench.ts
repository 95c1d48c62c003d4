// The flight recorder: its share of one processor at one look every five seconds, and the size of its file when the half
// hour is full. Many looks in a row, real ones with real reads and writes, and the processor time of all threads of this
// process divided by the time they stand for.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createLoadProbe, nodeFiles, silentLog, systemClock } from '../../core/platform/node/index.ts';
import { createRecorder } from '../../core/recorder/index.ts';
import { FLIGHT_INTERVAL_MS, FLIGHT_SAMPLES } from '../../shared/domain/recorder.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';

const RUNS = 5;
const IDLE_MS = 5_000;

/** A clock on which each wait of the recorder is over at once, and five seconds later. */
function fastClock(): { readonly clock: typeof systemClock; readonly looks: () => number } {
  let [passed, looks] = [0, 0];
  const clock = {
    ...systemClock,
    now: () => systemClock.now() + passed,
    monotonic: () => systemClock.monotonic() + passed,
    after: (ms: number, run: () => void) => {
      if (ms !== FLIGHT_INTERVAL_MS) return systemClock.after(ms, run);
      const timer = setImmediate(() => {
        passed += ms;
        looks += 1;
        run();
      });
      return () => clearImmediate(timer);
    },
  };
  return { clock, looks: () => looks };
}

async function recordHalfAnHour(path: string): Promise<number> {
  const { clock, looks } = fastClock();
  const folder = join(path, '..');
  const recorder = createRecorder({
    clock,
    files: nodeFiles,
    log: silentLog,
    emit: () => undefined,
    path,
    isEnabled: () => true,
    openProbe: () => createLoadProbe(),
    folders: () => ({ root: '/', data: folder }),
    ports: () => [],
    answersHere: () => Promise.resolve(false),
  });
  const before = process.cpuUsage();
  await recorder.start();
  while (looks() < FLIGHT_SAMPLES) await wait(5);
  await recorder.stop();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / 1000 / (looks() * FLIGHT_INTERVAL_MS)) * 100;
}

/** What it costs that the process looks four times a second whether it is late, in percent of one processor. */
async function idleCost(): Promise<number> {
  const spent = async (): Promise<number> => {
    const before = process.cpuUsage();
    await wait(IDLE_MS);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const without = await spent();
  const probe = createLoadProbe();
  const withProbe = await spent();
  probe.close();
  return Math.max(0, ((withProbe - without) / IDLE_MS) * 100);
}

/** Figures of the flight recorder. */
export function recorderBenchmarks(folder: string): Part {
  return {
    figures: async function* figures(): AsyncGenerator<Figure> {
      mkdirSync(folder, { recursive: true });
      const path = join(folder, 'flight-recorder.json');
      const shares: number[] = [];
      // The first run also pays for what the parts before it left to be tidied up.
      await recordHalfAnHour(path);
      await idleCost();
      for (let run = 0; run < RUNS; run += 1) shares.push((await recordHalfAnHour(path)) + (await idleCost()));
      yield figure(
        {
          id: 'recorder.processor',
          work: 'flight recorder, share of one processor with a look every 5 s and a file every minute',
          unit: '%',
          target: 0.5,
          direction: 'at most',
        },
        shares,
      );
      yield figure(
        {
          id: 'recorder.file',
          work: 'flight recorder, its file with a full half hour',
          unit: 'MB',
          target: 10,
          direction: 'at most',
        },
        [statSync(path).size / 1e6],
      );
    },
  };
}
