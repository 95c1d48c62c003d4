import { describe, expect, it } from 'vitest';
import { runCollectors } from '../../../core/collectors/index.ts';
import { recorderCollector } from '../../../core/collectors/recorder/index.ts';
import { factDifferences } from '../../../core/compare/diff-rules.ts';
import { FLIGHT_INTERVAL_MS } from '../../../shared/domain/recorder.ts';
import type { FlightRecord, FlightSample } from '../../../shared/domain/recorder.ts';
import { contextFor } from '../evidence/evidence-fixture.ts';

const sample = (index: number, cpuPercent: number | null): FlightSample => ({
  at: new Date(Date.parse('2026-11-23T16:22:00Z') + index * FLIGHT_INTERVAL_MS).toISOString(),
  cpuPercent,
  busiestCorePercent: null,
  memoryFreeBytes: 9e9 - index,
  pageFileFreeBytes: null,
  load: null,
  rootFreeBytes: 6.1e9,
  dataFreeBytes: null,
  loopDelayMs: 2,
  diskReadPerSecond: null,
  diskWrittenPerSecond: null,
  netInPerSecond: null,
  netOutPerSecond: null,
});

const RECORD: FlightRecord = {
  intervalMs: FLIGHT_INTERVAL_MS,
  memoryBytes: 16e9,
  samples: [sample(0, null), sample(1, 10), sample(2, 90), sample(24, 20)],
  gaps: [{ kind: 'pause', from: '2026-11-23T16:22:10.000Z', to: '2026-11-23T16:24:00.000Z', shiftMs: 0 }],
  ports: [true, false].map((answers) => ({
    at: '2026-11-23T16:22:30.000Z',
    ports: [
      { port: 7991, answers },
      { port: 8001, answers: true },
    ],
  })),
  marks: ['2026-11-23T16:23:00.000Z'],
};

async function collected(record: FlightRecord | undefined, profile: 'minimal' | 'standard' = 'standard') {
  const context = await contextFor(undefined, { recording: () => Promise.resolve(record), profile });
  const [run] = await runCollectors([recorderCollector], context);
  if (run === undefined) throw new Error('nothing ran');
  return run;
}

describe('the recorder collector', () => {
  it('says the half hour in a few numbers, and packs every sample under its columns', async () => {
    const { result, output } = await collected(RECORD);
    expect(result).toMatchObject({ outcome: 'ok', count: 4 });
    expect(output.summary).toBe('2 min, processor 40 % on average and 90 % at most');
    const facts = new Map(output.facts.map(({ key, value }) => [key, value]));
    expect(facts.get('cpuPercent/mean')).toBe(40);
    expect(facts.get('memoryFreeBytes/min')).toBe(9e9 - 24);
    expect(facts.get('port/7991')).toBe('not always');
    expect(facts.get('port/8001')).toBe('always');
    expect(facts.has('load/max')).toBe(false);
    const [file] = output.files;
    const text = file !== undefined && 'text' in file ? file.text : '';
    const packed = JSON.parse(text) as { fields: string[]; samples: unknown[][]; marks: string[] };
    expect(packed.samples).toHaveLength(4);
    expect(packed.samples[2]?.[packed.fields.indexOf('cpuPercent')]).toBe(90);
    expect(packed.marks).toEqual(RECORD.marks);
  });

  it('is absent in words when nothing was recorded, and left out of the minimal profile', async () => {
    for (const record of [undefined, { ...RECORD, samples: [] }])
      expect((await collected(record)).result).toMatchObject({ outcome: 'absent', count: 0 });
    expect((await collected(RECORD, 'minimal')).result.outcome).toBe('skipped');
  });

  it('is not compared with an earlier half hour', async () => {
    const { output, result } = await collected(RECORD);
    const now = { facts: output.facts, collectors: [result], profile: 'standard' };
    const before = { ...now, facts: output.facts.map(({ group, key }) => ({ group, key, value: 1 })) };
    expect(factDifferences(before, now, new Map([['recorder', ['recorder']]]))).toEqual([]);
    expect(factDifferences({ ...now, facts: [] }, now, new Map([['recorder', ['recorder']]]))).toEqual([]);
  });
});
