import type { Fact } from '../../../shared/domain/evidence.ts';
import type { DeepSection, DeepSections } from '../../platform/linux/index.ts';
import type { MachineFields } from './machine-fields.ts';
import { plainText } from './machine-rules.ts';

/** Sections in words, for the progress line and for what is missing. */
export const SECTION_NAMES: Readonly<Record<DeepSection, string>> = {
  processes: 'the processes',
  services: 'the services of the system',
  packages: 'the packages',
  mounts: 'the file systems',
  sockets: 'the connections',
  kernel: 'the troubles of the kernel',
  limits: 'the limits',
  hardware: 'the hardware',
};

/** The sections as they are packed: every text of the system in one line, without the names of person and machine. Pure. */
export function packedDetails(sections: Partial<DeepSections>, ownNames: readonly string[]): unknown {
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return plainText(value, ownNames) ?? '';
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, clean(one)]));
  };
  return clean(sections);
}

/** Hardware goes the way of the other fields of the machine. Pure. */
export function fieldsOf({ hardware }: Partial<DeepSections>): Partial<MachineFields> {
  return hardware ?? {};
}

/** Facts of a deep look for history and comparison: of it what stands still. Pure. */
export function detailFacts({ packages, kernel }: Partial<DeepSections>): Fact[] {
  return [
    ...(packages?.listed ?? []).map(({ name, version }) => ({ group: 'packages', key: name, value: version })),
    ...(packages === undefined ? [] : [{ group: 'packages', key: 'installed', value: packages.count }]),
    ...(kernel === undefined || kernel.memoryKills === null
      ? []
      : [{ group: 'system', key: 'memoryKills', value: kernel.memoryKills }]),
  ];
}
