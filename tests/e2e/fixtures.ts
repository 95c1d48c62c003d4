import { test as base } from '@playwright/test';
import { generatePlant } from '../../scripts/sample-plant/generate.ts';
import type { PlantSummary } from '../../scripts/sample-plant/types.ts';
import { rtWitness } from '../helpers/rt/rt-client.ts';
import type { RtWitness } from '../helpers/rt/rt-client.ts';
import { startRt } from '../helpers/rt/rt-server.ts';
import type { RtServer } from '../helpers/rt/rt-server.ts';
import { prepareData } from './support/data-folder.ts';
import type { DataFolder, DataState } from './support/data-folder.ts';
import { launchApp, makeFolder } from './support/launch.ts';
import type { LaunchOptions, RunningApp } from './support/launch.ts';

/** What a test can ask for, faults included: `test.use({ data: 'newer' })`. */
export interface Options {
  /** State of the data folder before the app starts. */
  data: DataState;
}

interface Fixtures {
  /** The data folder, removed at the end; something else may hold it or have written it. */
  dataFolder: DataFolder;
  /** Starts the app on the test's data folder; every app is ended with the test. */
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningApp>;
  /** The app, started. */
  app: RunningApp;
}

interface WorkerFixtures {
  /** A made-up plant of a fixed seed; tests only read it. */
  plant: PlantSummary;
  /** A real Request Tracker of its own. A test that stops it starts it again. */
  rt: RtServer;
  /** Asks Request Tracker itself, and plays the support agent. */
  agent: RtWitness;
}

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  data: ['empty', { option: true }],
  dataFolder: async ({ data }, provide) => {
    const folder = await makeFolder('data');
    const prepared = await prepareData(folder.path, data);
    await provide(prepared);
    await prepared.release();
    await folder.remove();
  },
  launch: async ({ dataFolder }, provide) => {
    const started: RunningApp[] = [];
    await provide(async (options = {}) => {
      const app = await launchApp({ dataDir: dataFolder.path, ...options });
      started.push(app);
      return app;
    });
    for (const app of started) await app.end();
  },
  app: async ({ launch }, provide) => {
    await provide(await launch());
  },
  plant: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright learns from the pattern what a fixture needs
    async ({}, provide) => {
      const folder = await makeFolder('plant');
      await provide(await generatePlant({ directory: folder.path, seed: 7 }));
      await folder.remove();
    },
    { scope: 'worker' },
  ],
  rt: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright learns from the pattern what a fixture needs
    async ({}, provide) => {
      const server = await startRt();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  agent: [async ({ rt }, provide) => provide(rtWitness({ url: rt.url, token: rt.agentToken })), { scope: 'worker' }],
});

export { expect } from '@playwright/test';
