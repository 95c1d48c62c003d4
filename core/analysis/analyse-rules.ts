import type { Analysis } from '../../shared/domain/analysis.ts';
import type { EvidenceModel } from './types.ts';

/** Judges what was gathered. Pure: the same evidence gives the same answer. */
export function analyse(model: EvidenceModel): Analysis {
  return { checks: [], verdict: null, logs: model.logs };
}
