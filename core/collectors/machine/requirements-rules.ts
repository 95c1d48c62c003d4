import type { Finding } from '../../../shared/domain/evidence.ts';
import type { MachineFields } from './machine-fields.ts';
import { toGb } from './machine-rules.ts';

/** What the product needs of its server (settings `requirements.*`). */
export interface Requirements {
  readonly cores: number;
  readonly gigahertz: number;
  readonly memoryGb: number;
  readonly diskGbPerInstance: number;
}

const GIB = 1024 ** 3;
/** Firmware and graphics take a part of the memory, so 32 GB installed show as a little less. */
const MEMORY_TOLERANCE = 0.95;

const numberOf = (value: unknown, usual: number): number => (typeof value === 'number' ? value : usual);

/** The requirements as the settings say. Pure. */
export function requirementsOf(settings: ReadonlyMap<string, unknown>): Requirements {
  return {
    cores: numberOf(settings.get('requirements.cores'), 4),
    gigahertz: numberOf(settings.get('requirements.gigahertz'), 2.3),
    memoryGb: numberOf(settings.get('requirements.memoryGb'), 32),
    diskGbPerInstance: numberOf(settings.get('requirements.diskGbPerInstance'), 10),
  };
}

/**
 * What this machine lacks as a server of the product. Without instances here it is a client and nothing is required.
 * Unknown is not a lack. Pure.
 */
export function requirementChecks(fields: MachineFields, instances: number, needs: Requirements): Finding[] {
  if (instances === 0) return [];
  return [
    ...diskCheck(fields.rootFreeBytes, instances, needs),
    ...coreCheck(fields.physicalCores ?? fields.logicalCores, needs),
    ...clockCheck(fields, needs),
    ...memoryCheck(fields.memoryBytes, needs),
  ];
}

function diskCheck(freeBytes: number | null, instances: number, needs: Requirements): Finding[] {
  const needed = needs.diskGbPerInstance * instances;
  if (freeBytes === null || freeBytes >= needed * 1e9) return [];
  return [
    {
      id: 'requirements.disk',
      level: 'risk',
      title: `${toGb(freeBytes)} GB left, ${instances === 1 ? 'the instance needs' : `${instances} instances need`} ${needed} GB`,
      text: 'When the disk of the root folder is full, recordings stop and planning may stop too.',
      todo: 'Free space on this disk, for example by moving old recordings away, or make it larger.',
    },
  ];
}

function coreCheck(cores: number | null, needs: Requirements): Finding[] {
  if (cores === null || cores >= needs.cores) return [];
  return [
    {
      id: 'requirements.cores',
      level: 'attention',
      title: `${cores} processor ${cores === 1 ? 'core' : 'cores'}, ${needs.cores} are needed`,
      text: 'The product asks for more cores than this machine has. Optimizing and importing take longer.',
      todo: 'Give the server more cores, or move it to a machine that has them.',
    },
  ];
}

function clockCheck({ clockGhz, isNominalClock }: MachineFields, needs: Requirements): Finding[] {
  // A clock that rises and falls says little: only the nominal one is held against the requirement.
  if (clockGhz === null || isNominalClock !== true || clockGhz >= needs.gigahertz) return [];
  return [
    {
      id: 'requirements.clock',
      level: 'attention',
      title: `The processor runs at ${clockGhz} GHz, ${needs.gigahertz} GHz are needed`,
      text: 'The clock is what the speed of the scheduling engine depends on most.',
      todo: 'Choose a processor with a higher clock when this server is renewed.',
    },
  ];
}

function memoryCheck(bytes: number | null, needs: Requirements): Finding[] {
  if (bytes === null || bytes >= needs.memoryGb * GIB * MEMORY_TOLERANCE) return [];
  return [
    {
      id: 'requirements.memory',
      level: 'advice',
      title: `${Math.round(bytes / GIB)} GB of memory, ${needs.memoryGb} GB are recommended`,
      text: 'The recommendation is for fewer than 20,000 orders over all active instances; small plans may need less.',
      todo: 'Watch the memory the services use, and add some when it comes near the limit.',
    },
  ];
}
