import { FLIGHT_INTERVAL_MS, FLIGHT_SAMPLES } from '../../shared/domain/recorder.ts';
import type { FlightGap, FlightPorts, FlightRecord, FlightSample } from '../../shared/domain/recorder.ts';

/** However often the machine sleeps or somebody marks a moment: more than this in half an hour says nothing new. */
const MOST = { gaps: 60, ports: 60, marks: 60 } as const;

/** The last half hour in memory: what comes in pushes out what is oldest. */
export interface Tape {
  add(sample: FlightSample): void;
  addGap(gap: FlightGap): void;
  addPorts(ports: FlightPorts): void;
  mark(at: string): void;
  knowMemory(bytes: number | null): void;
  record(): FlightRecord;
  clear(): void;
}

/** A tape that begins with what was recorded before. */
export function createTape(before: FlightRecord | undefined): Tape {
  const samples: FlightSample[] = [...(before?.samples ?? [])];
  const gaps: FlightGap[] = [...(before?.gaps ?? [])];
  const ports: FlightPorts[] = [...(before?.ports ?? [])];
  const marks: string[] = [...(before?.marks ?? [])];
  let memoryBytes = before?.memoryBytes ?? null;
  return {
    add: (sample) => {
      push(samples, sample, FLIGHT_SAMPLES);
      const [first] = samples;
      if (first === undefined || samples.length < FLIGHT_SAMPLES) return;
      dropBefore(gaps, ({ to }) => to < first.at);
      dropBefore(ports, ({ at }) => at < first.at);
      dropBefore(marks, (at) => at < first.at);
    },
    addGap: (gap) => push(gaps, gap, MOST.gaps),
    addPorts: (one) => push(ports, one, MOST.ports),
    mark: (at) => push(marks, at, MOST.marks),
    knowMemory: (bytes) => void (memoryBytes = bytes),
    record: () => ({
      intervalMs: FLIGHT_INTERVAL_MS,
      memoryBytes,
      samples: [...samples],
      gaps: [...gaps],
      ports: [...ports],
      marks: [...marks],
    }),
    clear: () => {
      for (const list of [samples, gaps, ports, marks]) list.length = 0;
    },
  };
}

function push<T>(list: T[], item: T, most: number): void {
  list.push(item);
  if (list.length > most) list.shift();
}

function dropBefore<T>(list: T[], isOld: (item: T) => boolean): void {
  while (list[0] !== undefined && isOld(list[0])) list.shift();
}
