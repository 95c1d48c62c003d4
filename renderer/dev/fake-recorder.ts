import type { CoreHandlers } from '../../shared/contract/index.ts';
import { FLIGHT_INTERVAL_MS, FLIGHT_SAMPLES } from '../../shared/domain/recorder.ts';
import type { FlightRecord, FlightSample } from '../../shared/domain/recorder.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

const END = Date.parse('2026-11-23T16:52:00Z');
const GB = 1e9;

/** A wave that is the same each time, from 0 to 1. */
const wave = (index: number, length: number): number => (1 + Math.sin((index / length) * 2 * Math.PI)) / 2;

/** The half hour before the design's moment: an import at 17:40 that works the machine for two minutes. */
function sample(index: number): FlightSample {
  const before = FLIGHT_SAMPLES - 1 - index;
  const isImport = before > 120 && before < 146;
  const cpuPercent = isImport ? 78 + 12 * wave(index, 9) : 9 + 9 * wave(index, 40) + 3 * wave(index, 7);
  return {
    at: iso(END - before * FLIGHT_INTERVAL_MS),
    cpuPercent,
    busiestCorePercent: Math.min(100, cpuPercent + (isImport ? 14 : 22)),
    memoryFreeBytes: (isImport ? 19 : 26) * GB - wave(index, 60) * GB,
    pageFileFreeBytes: null,
    load: null,
    rootFreeBytes: 6.1 * GB + before * 400_000,
    dataFreeBytes: 6.1 * GB + before * 400_000,
    loopDelayMs: isImport ? 41 : 2,
    diskReadPerSecond: null,
    diskWrittenPerSecond: null,
    netInPerSecond: null,
    netOutPerSecond: null,
  };
}

const record = (): FlightRecord => ({
  intervalMs: FLIGHT_INTERVAL_MS,
  memoryBytes: 64 * 1024 ** 3,
  samples: Array.from({ length: FLIGHT_SAMPLES }, (_, index) => sample(index)),
  gaps: [],
  ports: [{ at: iso(END - 30_000), ports: [7991, 8001, 8002].map((port) => ({ port, answers: true })) }],
  marks: ['2026-11-23T16:41:07.000Z'],
});

/** The flight recorder of the made-up core; it stands still. */
export function fakeRecorder(world: World): Pick<CoreHandlers, 'recorder.read' | 'recorder.mark'> {
  const isOn = (): boolean => world.settings.get('recorder.enabled') !== false;
  return {
    'recorder.read': () =>
      ok({ enabled: isOn(), running: isOn(), record: isOn() && world.weather !== 'empty' ? record() : null }),
    'recorder.mark': () =>
      isOn() ? ok({ at: iso(designNow()) }) : fail('unavailable', 'Nothing is recorded here now.'),
  };
}
