import { countOf } from '../types.ts';
import type { CollectContext, Collector, CollectorOutput, PlantReading } from '../types.ts';
import { packedPlant, plantFacts, plantSummary } from './instances-rules.ts';

/**
 * The instances of the server: version, ports, services, last start, and the settings that the mapping file names,
 * each with its source.
 */
export const instancesCollector: Collector = {
  id: 'instances',
  timeLimitMs: 120_000,
  profiles: ['minimal', 'standard', 'full'],
  groups: ['instances', 'services', 'ports'],
  needsRoot: true,
  collect: async (context) => {
    context.progress('looks for instances');
    const plant = await context.plant();
    if (plant === undefined) return nothing('No root folder of the product is known on this machine.');
    context.progress(plantSummary(plant), plant.instances.length);
    if (plant.instances.length === 0) {
      return nothing(plant.problems[0] ?? 'The root folder holds no instance.', plant.denied);
    }
    return { ...toOutput(context, plant), ...ending(plant) };
  },
};

function ending(plant: PlantReading): Pick<CollectorOutput, 'outcome' | 'reason'> {
  const [first] = plant.problems;
  if (first === undefined) return { outcome: 'ok' };
  const others = plant.problems.length - 1;
  return { outcome: 'partial', reason: others === 0 ? first : `${first} ${countOf(others, 'more problem')}.` };
}

function toOutput(context: CollectContext, plant: PlantReading): Omit<CollectorOutput, 'outcome' | 'reason'> {
  return {
    summary: plantSummary(plant),
    count: plant.instances.length,
    facts: plantFacts(plant),
    findings: [],
    files: [
      {
        path: 'facts/instances.json',
        kind: 'facts',
        source: 'instances collector',
        text: `${JSON.stringify(packedPlant(plant, context.platform.system), null, 2)}\n`,
      },
    ],
    withheld: [],
  };
}

function nothing(reason: string, denied = false): CollectorOutput {
  const outcome = denied ? 'denied' : 'absent';
  return { outcome, reason, summary: 'no instance found', count: 0, facts: [], findings: [], files: [], withheld: [] };
}
