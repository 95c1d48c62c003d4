import { join } from 'node:path';
import { inject } from 'vitest';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';

/** Where the product keeps its data. */
export const ROOT = 'C:\\ProgramData\\PlanetTogether APS';

/** A sample plant on drive C of this run, at the product's usual place; what was there is replaced. */
export async function samplePlant(seed: number) {
  const directory = join(inject('windows').folder, 'prefix', 'drive_c', 'ProgramData');
  return generatePlant({ directory, seed, size: 'small', force: true });
}
