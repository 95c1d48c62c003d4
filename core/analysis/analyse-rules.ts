import type { Analysis, Check, CheckEvidence } from '../../shared/domain/analysis.ts';
import type { Finding } from '../../shared/domain/evidence.ts';
import { ANALYZERS } from './analyzers-rules.ts';
import type { Analyzer, EvidenceModel, Found, Judged, Judgement } from './types.ts';
import { verdictOf } from './verdict-rules.ts';
import { viewOf } from './view-rules.ts';

/** What the evidence was judged to say. */
export interface AnalysedEvidence {
  readonly analysis: Analysis;
  /** What a person should look at: each thing once, the words with what to do. */
  readonly findings: readonly Finding[];
}

/** Judges what was gathered. Pure: the same evidence gives the same answer. */
export function analyse(model: EvidenceModel, analyzers: readonly Analyzer[] = ANALYZERS): AnalysedEvidence {
  const view = viewOf(model);
  const judged = analyzers.map((analyzer): Judged => ({ analyzer, judgement: analyzer.judge(view) }));
  return {
    analysis: { checks: judged.map(toCheck), verdict: verdictOf(judged, view), logs: model.logs },
    findings: judged.flatMap(({ analyzer, judgement }) =>
      judgement.state === 'finding' ? judgement.found.map((found) => toFinding(analyzer, found)) : [],
    ),
  };
}

/** The id of a finding: of its analyzer, and of what it is about. Pure. */
export function findingId(analyzer: Analyzer, { subject }: Found): string {
  return subject === undefined ? analyzer.id : `${analyzer.id}/${subject}`;
}

function toFinding(analyzer: Analyzer, found: Found): Finding {
  const { title, text, todo, level = analyzer.level } = found;
  return { id: findingId(analyzer, found), level, title, text, todo };
}

function toCheck({ analyzer, judgement }: Judged): Check {
  const { id, group, title } = analyzer;
  return { id, group, state: judgement.state, title, text: textOf(judgement), evidence: [...evidenceOf(judgement)] };
}

function textOf(judgement: Judgement): string {
  if (judgement.state !== 'finding') return judgement.text;
  return judgement.found.map(({ title }) => `${title}.`).join(' ');
}

function evidenceOf(judgement: Judgement): readonly CheckEvidence[] {
  if (judgement.state === 'unknown') return [];
  if (judgement.state === 'fine') return judgement.evidence ?? [];
  return judgement.found.flatMap(({ evidence }) => evidence);
}
