export { COLLECTORS } from './registry.ts';
export { runCollectors } from './runner.ts';
export type { CollectorRun, RunContext } from './runner.ts';
export type { CollectContext, Collector, CollectorOutput, CollectProfile, EvidenceFile } from './types.ts';
