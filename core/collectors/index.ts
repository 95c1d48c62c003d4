export { COLLECTORS } from './registry.ts';
export { runCollectors } from './runner.ts';
export type { CollectorRun, RunContext } from './runner.ts';
export { takeSurvey } from './survey.ts';
export type { Survey, SurveyItem } from './survey.ts';
export type {
  CollectContext,
  Collector,
  CollectorOutput,
  CollectProfile,
  EvidenceFile,
  EvidenceSource,
  EvidenceText,
  WantedRecording,
} from './types.ts';
