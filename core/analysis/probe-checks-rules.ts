import type { Finding } from '../../shared/domain/evidence.ts';
import type { ProbedTarget, ProbeReason, ProbeStep, ProbeStepName } from '../../shared/domain/probes.ts';
import { severalTitle } from './several-rules.ts';
import type { Analyzer, EvidenceView, Found, Judgement, Strength } from './types.ts';
import { counted, fine, foundOr, unknown } from './view-rules.ts';

/** An analyzer of one step of probes, as data. */
export interface StepCheck {
  readonly id: string;
  readonly group: string;
  readonly cause: Analyzer['cause'];
  readonly level: Finding['level'];
  readonly strength: Strength;
  readonly title: string;
  readonly kinds: readonly ProbedTarget['kind'][];
  readonly step: ProbeStepName;
  readonly reasons: readonly ProbeReason[];
  readonly explains?: readonly string[];
  /** One finding an instance instead of one a target. */
  readonly perInstance?: boolean;
  /** What such targets are called where several of them fail alike, "the SQL server". */
  readonly generic?: string;
  /**
   * `what` is the target in words, "the SQL server of Production (Import)"; `reason` why its step failed, absent where
   * several failed for different ones.
   */
  readonly finding: (
    what: string,
    reason?: ProbeReason,
  ) => {
    readonly title: string;
    readonly text: string;
    readonly todo: string;
    readonly step: string;
  };
  /** Why it is not judged at all, where that is so. */
  readonly notJudged?: (view: EvidenceView) => string | undefined;
}

/** An analyzer out of such a row: fine when the step went well everywhere, unknown when nothing came that far. Pure. */
export function stepAnalyzer(row: StepCheck): Analyzer {
  const { id, group, cause, level, strength, title, explains = [] } = row;
  return { id, group, cause, level, strength, title, explains, judge: (view) => judgeStep(row, view) };
}

function judgeStep(row: StepCheck, view: EvidenceView): Judgement {
  const targets = view.probes.filter(({ kind }) => row.kinds.includes(kind));
  if (targets.length === 0) return unknown(nothingTried(view, row));
  const not = row.notJudged?.(view);
  if (not !== undefined) return unknown(not);
  const bad = targets.flatMap((target) => {
    const step = target.steps.find((one) => one.step === row.step);
    return step?.reason !== null && step !== undefined && row.reasons.includes(step.reason) ? [{ target, step }] : [];
  });
  return foundOr(
    (row.perInstance === true ? byInstance(bad) : bad.map((one) => [one])).map((some) => foundOf(row, some, view)),
    () => withoutFinding(row, targets),
  );
}

interface Bad {
  readonly target: ProbedTarget;
  readonly step: ProbeStep;
}

function byInstance(bad: readonly Bad[]): readonly (readonly Bad[])[] {
  return [...Map.groupBy(bad, ({ target }) => target.instance ?? '').values()];
}

function foundOf(row: StepCheck, bad: readonly Bad[], view: EvidenceView): Found {
  const [first] = bad;
  const { generic } = row;
  const reason = commonReason(bad);
  const names = bad.map(({ target }) => nameOf(target, generic));
  const isOne = generic === undefined || new Set(names).size === 1;
  const { title, text, todo, step } = row.finding(
    isOne ? (first === undefined ? '' : reached(first)) : generic,
    reason,
  );
  const instance = first?.target.instance ?? undefined;
  const about = generic === undefined ? undefined : { title: capital(row.finding(generic, reason).title), names };
  return {
    subject: subjectOf(first?.target, row.perInstance === true, view),
    instance,
    title: isOne ? capital(title) : severalTitle(capital(title), names),
    ...(about === undefined ? {} : { about }),
    text,
    todo,
    step,
    evidence: bad.map(({ target, step: made }) => ({
      source: `${target.title}, ${made.step}`,
      text: `${made.text} (${made.ms} ms)`,
    })),
  };
}

/** What a step goes to: where a proxy is set, the first ones go to that. */
function reached({ target: { title, notes }, step: { step } }: Bad): string {
  return notes['proxy'] === true && (step === 'name' || step === 'tcp') ? `the proxy before ${title}` : title;
}

function commonReason(bad: readonly Bad[]): ProbeReason | undefined {
  const [first, ...others] = new Set(bad.map(({ step }) => step.reason));
  return others.length === 0 ? (first ?? undefined) : undefined;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Production (Import)" of "the SQL server of Production (Import)", where the words before it are said already. */
function nameOf({ title }: ProbedTarget, generic: string | undefined): string {
  return generic !== undefined && title.startsWith(`${generic} of `) ? title.slice(generic.length + 4) : title;
}

function subjectOf(target: ProbedTarget | undefined, perInstance: boolean, view: EvidenceView): string {
  if (target === undefined) return '';
  if (perInstance) return target.instance === null ? 'server' : view.named(target.instance);
  return target.id
    .split('/')
    .map((part) => view.named(part))
    .join('/');
}

function withoutFinding(row: StepCheck, targets: readonly ProbedTarget[]): Judgement {
  const well = targets.filter(({ steps }) => steps.some(({ step, outcome }) => step === row.step && outcome === 'ok'));
  if (well.length > 0) {
    const slowest = Math.max(...well.map(({ steps }) => steps.find(({ step }) => step === row.step)?.ms ?? 0));
    return fine(`${counted(well.length, 'connection')}, ${Math.round(slowest)} ms at most.`, `probe, ${row.step}`);
  }
  const skipped = targets.flatMap(
    ({ steps }) => steps.find(({ outcome, step }) => outcome === 'skipped' && step === row.step) ?? [],
  );
  return unknown(skipped[0]?.text ?? 'No connection came that far.');
}

/** Why there are no probes of a kind. Pure. */
export function nothingTried(view: EvidenceView, { group }: Pick<StepCheck, 'group'>): string {
  const what = group === 'portal' ? 'No portal is set up.' : 'No connection of that kind is set up here.';
  if (view.settings.get('probe.enabled') === false)
    return 'Trying connections is switched off (setting probe.enabled).';
  return view.why('connections', what);
}
