import type { Cause, Verdict } from '../../shared/domain/analysis.ts';
import type { Analyzer, EvidenceView, Found, Judged, Strength } from './types.ts';
import { titleOf, together } from './several-rules.ts';
import { counted } from './view-rules.ts';

/** Something found that explains a failure, with whom found it. */
interface Candidate {
  readonly analyzer: Analyzer;
  readonly found: Found;
  readonly strength: Strength;
}

/** The same found of several things, told once. */
interface Told {
  readonly analyzer: Analyzer;
  readonly strength: Strength;
  readonly title: string;
  readonly founds: readonly [Found, ...Found[]];
}

const WHERE: Readonly<Record<Cause, string>> = {
  machine: 'this machine',
  network: 'the network',
  database: 'the database server',
  services: "the product's services on this machine",
  security: 'what secures the connections (certificates, proxies, filters)',
  clock: 'the clock',
  product: 'the product',
  nothing: '',
};

/** Others that are told in the sentence, and pieces of evidence, at most. */
const MOST_OTHERS = 2;
const MOST_EVIDENCE = 12;
/** Checks that speak against this machine and its surroundings when they find nothing. */
const GROUND: ReadonlySet<string> = new Set([
  'disk',
  'machine',
  'network',
  'database',
  'endpoints',
  'services',
  'clock',
]);

/**
 * One answer to "is it us?". What explains a failure comes before what may; of equals the ground comes first (a disk
 * before a service, a name before a sign-in). What another finding explains is told as its consequence. Nothing is
 * blamed on the product while a check of the surroundings found something. Pure.
 */
export function verdictOf(judged: readonly Judged[], view: EvidenceView): Verdict {
  const candidates = judged.flatMap(candidatesOf);
  const causes = candidates
    .filter((one) => !candidates.some((other) => explains(other, one)))
    .map((one) => asStrongAs(one, candidates))
    .toSorted((a, b) => rank(a) - rank(b));
  const [main, ...others] = told(causes);
  if (main === undefined) return withoutCause(judged, view);
  const consequences = told(candidates.filter((one) => !causes.some(({ found }) => found === one.found)));
  const { analyzer, founds, strength } = main;
  const [found] = founds;
  return {
    cause: analyzer.cause,
    likelihood: strength === 'proof' ? 'likely' : 'possible',
    sentence: [
      leadOf(main),
      ...alikeText(others.filter((one) => one.analyzer === analyzer)),
      ...othersText(others.filter((one) => one.analyzer !== analyzer)),
      ...consequencesText(consequences),
    ].join(' '),
    failedStep: found.step ?? null,
    todo: found.todo,
    evidence: [main, ...others, ...consequences].flatMap(evidenceOf).slice(0, MOST_EVIDENCE),
  };
}

/** Causes or consequences, with what is the same of several things put together; in the order they came. */
function told(candidates: readonly Candidate[]): readonly Told[] {
  const byAnalyzer = Map.groupBy(candidates, ({ analyzer, strength }) => `${analyzer.id} ${strength}`);
  return [...byAnalyzer.values()].flatMap((some) => {
    const [first] = some;
    if (first === undefined) return [];
    const { analyzer, strength } = first;
    return together(some.map(({ found }) => found)).map((founds) => ({
      analyzer,
      strength,
      title: titleOf(founds),
      founds,
    }));
  });
}

function evidenceOf({ analyzer, founds }: Told): Verdict['evidence'] {
  return founds.map(({ title, evidence }) => ({
    checkId: analyzer.id,
    text: [title, ...evidence.map(({ source, text }) => `${source}: ${text}`)].join(' · '),
  }));
}

function candidatesOf({ analyzer, judgement }: Judged): Candidate[] {
  if (judgement.state !== 'finding') return [];
  return judgement.found
    .map((found) => ({ analyzer, found, strength: found.strength ?? analyzer.strength }))
    .filter(({ strength }) => strength !== 'hint');
}

/** Of what explains no failure, that comes first which is a step that failed. */
const rank = ({ strength, found }: Candidate): number => (strength === 'proof' ? 0 : found.step === undefined ? 2 : 1);

/** What explains a failure that was seen is as strong as that failure. */
function asStrongAs(cause: Candidate, candidates: readonly Candidate[]): Candidate {
  const isProven = candidates.some((one) => one.strength === 'proof' && explains(cause, one));
  return isProven ? { ...cause, strength: 'proof' } : cause;
}

/** Whether one finding has another as its consequence. Pure. */
function explains(cause: Candidate, consequence: Candidate): boolean {
  if (cause.analyzer.id === consequence.analyzer.id) return false;
  const [a, b] = [cause.found.instance, consequence.found.instance];
  if (a !== undefined && b !== undefined && a !== b) return false;
  const { id } = consequence.analyzer;
  return (cause.analyzer.explains ?? []).some((beginning) =>
    beginning.endsWith('.') ? id.startsWith(beginning) : id === beginning || id.startsWith(`${beginning}.`),
  );
}

function leadOf({ analyzer, title, strength }: Told): string {
  return `${strength === 'proof' ? 'Most likely' : 'Possibly'} ${WHERE[analyzer.cause]}: ${title}.`;
}

/** The same at another place is no other trouble. */
function alikeText(alike: readonly Told[]): string[] {
  return alike.length === 0 ? [] : [`It is the same with ${counted(alike.length, 'more', 'more')}.`];
}

function othersText(others: readonly Told[]): string[] {
  const [first, ...more] = others;
  if (first === undefined) return [];
  const named = [first, ...more].slice(0, MOST_OTHERS).map(({ title }) => title);
  const left = others.length - named.length;
  const rest = left === 0 ? '' : `, and ${left} more`;
  return [`There is other trouble too that this does not explain: ${named.join('; ')}${rest}.`];
}

function consequencesText(consequences: readonly Told[]): string[] {
  if (consequences.length === 0) return [];
  return [`It explains ${counted(consequences.length, 'other finding')}.`];
}

function withoutCause(judged: readonly Judged[], view: EvidenceView): Verdict {
  const total = judged.length;
  const unknown = judged.filter(({ judgement }) => judgement.state === 'unknown').length;
  const hints = judged.filter(({ judgement }) => judgement.state === 'finding');
  const possible = `${counted(total, 'check')}, ${unknown} of them not possible`;
  const tried = view.probes.length === 0 ? ' No connection was tried in this run.' : '';
  const fromLogs = hints.filter(({ analyzer }) => analyzer.group === 'logs');
  const ground = groundEvidence(judged);
  const earlier = fromLogs.find(({ analyzer }) => analyzer.cause !== 'product');
  if (earlier !== undefined) return cameAndWent(earlier, possible, [...fromLogs.flatMap(hintEvidence), ...ground]);
  if (fromLogs.length > 0 && view.probes.length > 0) {
    return {
      cause: 'product',
      likelihood: 'possible',
      sentence: `This machine and its connections look fine (${possible}), and the logs hold errors: so it is likely the product.`,
      failedStep: null,
      todo: 'Send a case with this collection. Say when it began and what people did then.',
      evidence: [...fromLogs.flatMap(hintEvidence), ...ground].slice(0, MOST_EVIDENCE),
    };
  }
  const look =
    hints.length === 0 ? '' : ` ${counted(hints.length, 'check')} found something to look at that explains no failure.`;
  return {
    cause: 'nothing',
    sentence: `Nothing wrong found here (${possible}).${look}${tried}`,
    failedStep: null,
    todo: 'When something fails all the same, report it: what was looked at goes with the case. See below what was not possible.',
    evidence: [...hints.flatMap(hintEvidence), ...ground].slice(0, MOST_EVIDENCE),
  };
}

/** Nothing fails now, and the logs know of a failure that lies in the surroundings: it is not blamed on the product. */
function cameAndWent({ analyzer, judgement }: Judged, possible: string, evidence: Verdict['evidence']): Verdict {
  const [found] = judgement.state === 'finding' ? judgement.found : [];
  return {
    cause: analyzer.cause,
    likelihood: 'possible',
    sentence: `Nothing fails at this moment (${possible}), but earlier perhaps ${WHERE[analyzer.cause]}: ${found?.title ?? analyzer.title}.`,
    failedStep: null,
    todo: found?.todo ?? '',
    evidence: evidence.slice(0, MOST_EVIDENCE),
  };
}

function hintEvidence({ analyzer, judgement }: Judged): Verdict['evidence'] {
  return judgement.state === 'finding'
    ? judgement.found.map(({ title }) => ({ checkId: analyzer.id, text: title }))
    : [];
}

function groundEvidence(judged: readonly Judged[]): Verdict['evidence'] {
  return judged.flatMap(({ analyzer, judgement }) =>
    judgement.state === 'fine' && GROUND.has(analyzer.group)
      ? [{ checkId: analyzer.id, text: `${analyzer.title}: ${judgement.text}` }]
      : [],
  );
}
