export { analyse } from './analyse-rules.ts';
export type { AnalysedEvidence } from './analyse-rules.ts';
export { ANALYZERS } from './analyzers-rules.ts';
export type { Analyzer, EvidenceModel, EvidenceView, Judgement } from './types.ts';
