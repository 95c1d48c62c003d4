// vitest globalSetup of the integration project: one Request Tracker for the whole run, its address given to the tests
// with `inject("rt")`. Tests that stop or kill the server start their own with startRt().

import type { TestProject } from 'vitest/node';
import { startRt } from './rt-server.ts';

export interface ProvidedRt {
  readonly url: string;
  readonly token: string;
  readonly agentToken: string;
  readonly queue: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly rt: ProvidedRt;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // RT_DATABASE=pg: PostgreSQL gives numbers out before it commits, which SQLite never shows.
  const rt = await startRt({ database: process.env['RT_DATABASE'] === 'pg' ? 'pg' : 'sqlite' });
  project.provide('rt', { url: rt.url, token: rt.token, agentToken: rt.agentToken, queue: rt.queue });
  return () => rt.stop();
}
