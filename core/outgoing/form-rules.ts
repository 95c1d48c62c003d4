import { createHash } from 'node:crypto';
import { canonical } from '../../shared/canonical.ts';
import { FORM_ITEMS } from '../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseRequest } from '../../shared/domain/case-request.ts';

/** Chosen from lists or computed: no place for a secret, and no portal would take anything else. */
const FIXED: ReadonlySet<string> = new Set([
  'kind',
  'severity',
  'oneOrMany',
  'occurredAt',
  'timeZone',
  'endUserProblem',
  'severityAnswers',
]);

/** Words of the policy and what the core wrote about them; who agreed is a person's name. */
const OF_POLICY = /^request\.(?:labels|accepted\.\d+\.(?:term|text|at|policy))$/u;
/** Of each check what was chosen, and by whom. */
const FIXED_IN_CHECKS = /^checks\.[a-z]+\.(?:answer|from)$/iu;

/** Every text of a form that a person may have written into, by its place. Pure. */
export function textsOf(form: CaseDraft): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  collect(leavingPart(form), '', texts);
  return texts;
}

function collect(value: unknown, place: string, texts: Record<string, string>): void {
  if (typeof value === 'string') {
    if (value !== '') texts[place] = value;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const within = join(place, key);
    if (FIXED.has(within) || OF_POLICY.test(within) || FIXED_IN_CHECKS.test(within)) continue;
    collect(child, within, texts);
  }
}

/** The form with other texts at their places, and without what stays here. Pure. */
export function withTexts(form: CaseDraft, texts: Readonly<Record<string, string>>): CaseDraft {
  return replaced(leavingPart(form), '', texts) as CaseDraft;
}

/** Names of members are no texts that anything could be taken out of, so only those that the form has may leave. */
function leavingPart(form: CaseDraft): CaseDraft {
  const {
    sources: _sources,
    severityExamples: _examples,
    severityAnswers: _answers,
    pictures: _pictures,
    answersTried: _tried,
    unknown,
    request,
    ...rest
  } = form;
  const leaving: CaseDraft = request === undefined ? rest : { ...rest, request: leavingRequest(request) };
  if (unknown === undefined) return leaving;
  const items: ReadonlySet<string> = new Set(FORM_ITEMS);
  return { ...leaving, unknown: Object.fromEntries(Object.entries(unknown).filter(([item]) => items.has(item))) };
}

/** Answers to what the policy asks, and agreements in its words; a field or term it does not have stays here. */
function leavingRequest({ fields = {}, labels = {}, accepted = [] }: CaseRequest): CaseRequest {
  return {
    fields: Object.fromEntries(Object.entries(fields).filter(([id]) => Object.hasOwn(labels, id))),
    labels,
    accepted: accepted.filter(({ at }) => at !== undefined),
  };
}

function replaced(value: unknown, place: string, texts: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return texts[place] ?? value;
  if (Array.isArray(value)) return value.map((child, index) => replaced(child, join(place, String(index)), texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [key, replaced(child, join(place, key), texts)]),
  );
}

function join(place: string, key: string): string {
  return place === '' ? key : `${place}.${key}`;
}

/** sha256 over the canonical text. Pure. */
export function sealOf(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex');
}
