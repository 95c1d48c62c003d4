import type { Analysis, Check, CheckEvidence } from '../../shared/domain/analysis.ts';
import type { Finding } from '../../shared/domain/evidence.ts';
import { ANALYZERS } from './analyzers-rules.ts';
import { titleOf, together } from './several-rules.ts';
import type { Analyzer, EvidenceModel, Found, Judged, Judgement, Strength } from './types.ts';
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
    findings: judged
      .flatMap(({ analyzer, judgement }) =>
        judgement.state === 'finding' ? together(judgement.found).map((some) => ({ analyzer, some })) : [],
      )
      .toSorted((a, b) => weight(a) - weight(b))
      .map(({ analyzer, some }) => toFinding(analyzer, some)),
  };
}

/** What a person should look at first: data at risk, then what explains a failure, then what deserves a look. */
const LEVELS: readonly Finding['level'][] = ['risk', 'attention', 'advice'];
const STRENGTHS: readonly Strength[] = ['proof', 'likely', 'hint'];

function weight({
  analyzer,
  some: [first],
}: {
  readonly analyzer: Analyzer;
  readonly some: readonly [Found, ...Found[]];
}): number {
  const { level = analyzer.level, strength = analyzer.strength } = first;
  return LEVELS.indexOf(level) * STRENGTHS.length + STRENGTHS.indexOf(strength);
}

/** The id of a finding: of its analyzer, and of what it is about where that is one thing. Pure. */
export function findingId(analyzer: Analyzer, { subject }: Found): string {
  return subject === undefined ? analyzer.id : `${analyzer.id}/${subject}`;
}

function toFinding(analyzer: Analyzer, some: readonly [Found, ...Found[]]): Finding {
  const [first, ...others] = some;
  const { text, todo, level = analyzer.level } = first;
  const id = others.length === 0 ? findingId(analyzer, first) : analyzer.id;
  return { id, level, title: titleOf(some), text, todo };
}

function toCheck({ analyzer, judgement }: Judged): Check {
  const { id, group, title } = analyzer;
  return { id, group, state: judgement.state, title, text: textOf(judgement), evidence: [...evidenceOf(judgement)] };
}

function textOf(judgement: Judgement): string {
  if (judgement.state !== 'finding') return judgement.text;
  return together(judgement.found)
    .map((some) => `${titleOf(some)}.`)
    .join(' ');
}

function evidenceOf(judgement: Judgement): readonly CheckEvidence[] {
  if (judgement.state === 'unknown') return [];
  if (judgement.state === 'fine') return judgement.evidence ?? [];
  return judgement.found.flatMap(({ evidence }) => evidence);
}
