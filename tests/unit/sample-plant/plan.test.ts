import { describe, expect, it } from 'vitest';
import { planPlant } from '../../../scripts/sample-plant/plan.ts';
import type { PlantPlan, RunPlan } from '../../../scripts/sample-plant/types.ts';

const NOW_AT = Date.parse('2026-01-14T15:00:00.000Z');
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const plans = SEEDS.map((seed) => planPlant(seed, 'small', NOW_AT));

/** The actions between two neighbouring snapshots, pair by pair. */
function pairs(run: RunPlan): string[][] {
  const result: string[][] = [];
  for (const file of run.files) {
    if (file.kind === 'snapshot') result.push([]);
    else result.at(-1)?.push(file.action);
  }
  return run.files.at(-1)?.kind === 'snapshot' ? result.slice(0, -1) : result;
}

function mainRuns(plan: PlantPlan): readonly RunPlan[] {
  return plan.instances[0]?.runs ?? [];
}

describe('the plan of a plant', () => {
  it('has two to four instances with different names when any seed is used', () => {
    for (const { instances } of plans) {
      expect(instances.length).toBeGreaterThanOrEqual(2);
      expect(instances.length).toBeLessThanOrEqual(4);
      expect(new Set(instances.map(({ name }) => name.toLowerCase())).size).toBe(instances.length);
    }
  });

  it('has names with blanks and with letters outside ASCII when enough seeds are used', () => {
    const names = plans.flatMap(({ instances }) => instances.map(({ name }) => name));
    expect(names.some((name) => name.includes(' '))).toBe(true);
    expect(names.some((name) => /[^ -~]/.test(name))).toBe(true);
    expect(new Set(plans.map(({ site }) => site.company)).size).toBeGreaterThan(3);
    expect(new Set(plans.map(({ instances }) => instances[0]?.version)).size).toBeGreaterThan(3);
  });

  it('has program folders for all instances and for other versions when any seed is used', () => {
    for (const { instances, softwareVersions } of plans) {
      for (const { version } of instances) expect(softwareVersions).toContain(version);
      expect(softwareVersions.length).toBeGreaterThan(new Set(instances.map(({ version }) => version)).size);
    }
  });

  it('has all times in order, inside the run and before the moment of the plant when any seed is used', () => {
    for (const run of plans.flatMap((plan) => plan.instances.flatMap(({ runs }) => runs))) {
      const times = run.files.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(new Set(times).size).toBe(times.length);
      expect(times[0]).toBeGreaterThan(run.startAt);
      expect(times.at(-1)).toBeLessThanOrEqual(run.endAt);
      expect(run.endAt).toBeLessThan(NOW_AT);
      expect(new Set(run.files.map(({ name }) => name)).size).toBe(run.files.length);
    }
  });

  it('has file names that the default rules for recordings tell apart when any seed is used', () => {
    for (const file of plans.flatMap((plan) =>
      plan.instances.flatMap(({ runs }) => runs.flatMap(({ files }) => files)),
    )) {
      expect(/scenarios?.*\.dat$/i.test(file.name)).toBe(file.kind === 'snapshot');
      expect(/\.bin$/i.test(file.name)).toBe(file.kind === 'transmission');
      if (file.kind === 'snapshot') continue;
      expect(file.name).toContain(file.action);
      expect(file.bytes).toBeGreaterThanOrEqual(2_048);
      expect(file.bytes).toBeLessThanOrEqual(50_000);
    }
  });

  it('has only log-offs in the last pair of the newest run and work before it when any seed is used', () => {
    for (const plan of plans) {
      const found = pairs(mainRuns(plan).at(-1) ?? { folder: '', startAt: 0, endAt: 0, files: [] });
      expect(found.at(-1)?.every((action) => action === 'UserLogOff')).toBe(true);
      expect(found.at(-1)?.length).toBeGreaterThan(0);
      expect(found.at(-2)?.filter((action) => action !== 'UserLogOff').length).toBeGreaterThanOrEqual(4);
    }
  });

  it('has a pair with nothing between when any seed is used', () => {
    for (const plan of plans)
      expect(mainRuns(plan).some((run) => pairs(run).some((pair) => pair.length === 0))).toBe(true);
  });

  it('has an empty snapshot in some plants only when many seeds are used', () => {
    const truncated = plans.filter((plan) =>
      mainRuns(plan).some(({ files }) => files.some(({ bytes }) => bytes === 0)),
    );
    expect(truncated.length).toBeGreaterThan(0);
    expect(truncated.length).toBeLessThan(plans.length);
  });

  it.each([
    ['medium', 300_000_000],
    ['large', 2_000_000_000],
  ] as const)('comes near its size and has thousands of recordings when the size is %s', (size, goal) => {
    const plan = planPlant(5, size, NOW_AT);
    const files = plan.instances.flatMap(({ runs }) => runs.flatMap((run) => run.files));
    const logs = plan.instances.reduce((sum, { logBytes, scenarioBytes }) => sum + logBytes + scenarioBytes, 0);
    const bytes = files.reduce((sum, file) => sum + file.bytes, logs);
    expect(Math.abs(bytes - goal)).toBeLessThan(goal * 0.1);
    expect(files.length).toBeGreaterThan(1_000);
  });
});
