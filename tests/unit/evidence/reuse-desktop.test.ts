import { describe, expect, it } from 'vitest';
import { connectionsCollector } from '../../../core/collectors/connections/index.ts';
import { recorderCollector } from '../../../core/collectors/recorder/index.ts';
import { isSameMoving } from '../../../core/evidence/moving-rules.ts';
import { systemClock } from '../../../core/platform/node/index.ts';
import type { ProbeReport } from '../../../core/platform/ports.ts';
import { FLIGHT_INTERVAL_MS } from '../../../shared/domain/recorder.ts';
import type { FlightRecord, FlightSample } from '../../../shared/domain/recorder.ts';
import { packedOf } from '../../helpers/core.ts';
import { noSignal, plantOf, runTree, startEvidence } from './evidence-fixture.ts';

const DAY_MS = 86_400_000;
/** Two days on, so that no file of the test is fresh. */
const LATER = { ...systemClock, now: () => systemClock.now() + 2 * DAY_MS };
const START = Date.parse('2026-11-23T16:22:00Z');

/** What a desktop does while nobody does anything: samples go by, one of them with the work of the collection before. */
interface Machine {
  startMs: number;
  samples: number;
  cpuPercent: number;
  /** Its last sample alone. */
  peak: number;
  answers: boolean;
  marks: readonly string[];
  probeMs: number;
  probeFails: boolean;
}

const QUIET: Machine = {
  startMs: START,
  samples: 40,
  cpuPercent: 8,
  peak: 8,
  answers: true,
  marks: [],
  probeMs: 12.3,
  probeFails: false,
};

function recordOf({ startMs, samples, cpuPercent, peak, answers, marks }: Machine): FlightRecord {
  const sample = (index: number): FlightSample => ({
    at: new Date(startMs + index * FLIGHT_INTERVAL_MS).toISOString(),
    cpuPercent: index === samples - 1 ? peak : cpuPercent,
    busiestCorePercent: index === samples - 1 ? 100 : cpuPercent + 5,
    memoryFreeBytes: 9e9 - index * 1e6,
    pageFileFreeBytes: 4e9,
    load: index / 10,
    rootFreeBytes: 6.1e9 - index,
    dataFreeBytes: 6.1e9 - index,
    loopDelayMs: index,
    diskReadPerSecond: index * 1_000,
    diskWrittenPerSecond: 5_000,
    netInPerSecond: 300 + index,
    netOutPerSecond: 100,
  });
  const at = new Date(startMs).toISOString();
  return {
    intervalMs: FLIGHT_INTERVAL_MS,
    memoryBytes: 16e9,
    samples: Array.from({ length: samples }, (_, index) => sample(index)),
    gaps: [],
    ports: [{ at, ports: [{ port: 7991, answers }] }],
    marks: [...marks],
  };
}

async function start() {
  const machine = { ...QUIET };
  const http = async (): Promise<ProbeReport> => {
    const ms = machine.probeMs;
    const failed = { step: 'tcp', outcome: 'failed', ms, reason: 'refused', text: 'Refused.' } as const;
    const reached = { step: 'tcp', outcome: 'ok', ms, reason: null, text: 'Reached.' } as const;
    return { steps: [machine.probeFails ? failed : reached], clockSkewMs: null, notes: {} };
  };
  const fixture = await startEvidence({
    collectors: [recorderCollector, connectionsCollector],
    recording: () => Promise.resolve(recordOf(machine)),
    platform: { clock: LATER, probes: { http, tcp: http, sql: http } },
  });
  const root = await plantOf(runTree('Production'));
  const isReused = async (): Promise<boolean> => {
    const { bundle } = packedOf(await fixture.evidence.run({ profile: 'standard', root }, noSignal));
    return bundle.reused === true;
  };
  return { machine, isReused, facts: () => fixture.evidence.get(fixture.evidence.list(1)[0]?.id as never) };
}

describe('a bundle is used again with the flight recorder on and connections tried', () => {
  it('when only time went by: samples came and went, a probe took other milliseconds', async () => {
    const { machine, isReused, facts } = await start();
    expect(await isReused()).toBe(false);
    const said = facts();
    expect(said.ok && said.value.facts.map(({ group }) => group)).toEqual(
      expect.arrayContaining(['recorder', 'probe']),
    );
    Object.assign(machine, { startMs: START + 5 * 60_000, samples: 50, peak: 99, probeMs: 87.6 });
    expect(await isReused()).toBe(true);
  });

  const changes: readonly (readonly [string, Partial<Machine>])[] = [
    ['a probe failed that was answered', { probeFails: true }],
    ['a probe takes long that took little', { probeMs: 3_000 }],
    ['a port of the product stopped answering', { answers: false }],
    ['the processor was busy all the time', { cpuPercent: 90 }],
    ['a person said that it happens now', { marks: [new Date(START).toISOString()] }],
    ['the half hours have nothing in common', { startMs: START + 31 * 60_000 }],
  ];
  it.each(changes)('not when %s', async (_, change) => {
    const { machine, isReused } = await start();
    await isReused();
    expect(await isReused()).toBe(true);
    Object.assign(machine, change);
    expect(await isReused()).toBe(false);
    expect(await isReused()).toBe(true);
  });
});

describe('what of the flight recorder moves by itself', () => {
  it('is another when a mark came, and the same when the only one is long ago', () => {
    const [one, other] = ['2026-11-23T16:22:00.000Z', '2026-11-23T16:25:00.000Z'];
    expect(isSameMoving('recorder/lastMark', one, other)).toBe(false);
    expect(isSameMoving('recorder/lastMark', null, one)).toBe(false);
    expect(isSameMoving('recorder/lastMark', one, null)).toBe(true);
    expect(isSameMoving('recorder/to', one, null)).toBe(false);
    expect(isSameMoving('recorder/gaps', 1, 0)).toBe(true);
    expect(isSameMoving('recorder/gaps', 1, 2)).toBe(false);
    expect(isSameMoving('recorder/port/7991', 'always', 'never')).toBe(false);
    expect(isSameMoving('probe/Production/8001/tcpMs', 2_000, 2_400)).toBe(true);
  });
});
