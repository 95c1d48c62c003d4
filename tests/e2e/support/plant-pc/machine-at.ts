import type { StagedMachine } from '../story.ts';
import { plantPc } from './plant-pc.ts';
import { standingClock } from './standing-clock.ts';

/** Where the app is told what time it is on the made-up PC, in epoch ms. */
export const PLANT_PC_NOW = 'PLANT_PC_NOW';

/** Who makes ids in the data folder of the pictures, one after the other. */
export const SERIES = { story: 1, further: 2, app: 3 } as const;

/** The made-up PC at a moment (epoch ms). */
export function machineAt(at: number, who: keyof typeof SERIES): StagedMachine {
  const clock = standingClock(at);
  return { clock, platform: plantPc(clock, SERIES[who]) };
}
