export { analyse } from './analyse-rules.ts';
export type { EvidenceModel } from './types.ts';
