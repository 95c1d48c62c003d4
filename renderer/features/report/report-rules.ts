import { byNeed } from '../../../shared/domain/ask-order-rules.ts';
import { completed } from '../../../shared/domain/completeness-rules.ts';
import type { Answer } from '../../../shared/domain/completeness-rules.ts';
import { checksAsked, itemsAsked, severityIsAsked } from '../../../shared/domain/request-rules.ts';
import type { KindRules } from '../../../shared/domain/request-rules.ts';
import type { CaseDraft, FormItem } from '../../../shared/domain/case-form.ts';
import { byMachine as machineItems } from '../../../shared/domain/case-found.ts';
import { titleFrom } from '../../../shared/domain/case-title.ts';

/** Everything the form asks for: the guide's fourteen items, what frames them, and what the kind asks beside. */
export type Asked = FormItem | 'request' | 'title' | 'kind' | 'severity' | 'instance' | 'timeZone';

/** The steps that ask, with what each asks for, in the order in which they are walked. */
export const SECTIONS = {
  what: ['description', 'desiredResult', 'workaround', 'errorText', 'occurredAt', 'timeZone', 'instance', 'users'],
  checks: [],
  answers: [],
  severity: ['severity', 'businessImpact', 'timeSensitivity'],
  details: ['title', 'stepsToReproduce', 'environment', 'version', 'endUserProblem', 'kind', 'request'],
  evidence: ['attachments', 'recordings'],
} as const satisfies Readonly<Record<string, readonly Asked[]>>;
export type Section = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as readonly Section[];

/** The steps that a draft has: checks and a severity only where its kind has a use for them. Pure. */
export function stepsOf(rules: KindRules, form: CaseDraft): readonly Section[] {
  const isLeftOut: Readonly<Partial<Record<Section, boolean>>> = {
    checks: checksAsked(rules).length === 0,
    severity: !severityIsAsked(rules, form),
  };
  return SECTION_NAMES.filter((name) => isLeftOut[name] !== true);
}

/** The step that asks for this; what belongs to a step that is not there is asked among the details. */
export function sectionOfAsked(asked: Asked, steps: readonly Section[] = SECTION_NAMES): Section {
  const own = SECTION_NAMES.find((name) => SECTIONS[name].some((one) => one === asked)) ?? 'what';
  return steps.includes(own) ? own : 'details';
}

/** An answer that is open, by what of it is missing. `name` says which field of the kind or term it is. */
export interface OpenAnswer {
  readonly parts: readonly { readonly name: string; readonly asked: Asked }[];
}

/** Everything that is asked, in the order in which it is walked. */
export const ALL_ASKED: readonly Asked[] = SECTION_NAMES.flatMap((name) => SECTIONS[name]);

/** Fields and terms of a kind stand together in one place. */
const askedOf = (name: string): Asked => (/^(?:request|accept)\./u.test(name) ? 'request' : (name as Asked));

export interface Completeness {
  /** Of the answers that this kind of case needs, given or left out with a reason. */
  readonly answered: number;
  /** How many answers this kind of case needs: for a problem the form's fourteen. */
  readonly of: number;
  readonly byMachine: number;
  /** Everything that stops the case from being sent, in the form's order. */
  readonly missing: readonly Asked[];
  /** The open answers, in the form's order: `answered` and these are `of`. */
  readonly open: readonly OpenAnswer[];
  /** Of these the one that support needs first; undefined when nothing is open. */
  readonly next: Asked | undefined;
  readonly steps: Readonly<Record<Section, StepCount>>;
}

/** How many questions a step asks itself, and how many of them are answered. */
export interface StepCount {
  readonly done: number;
  readonly of: number;
}

/** How far a draft is, by the rules of the core. `rules`: what its kind asks for; undefined: everything. `hasBundle`: collected evidence is among the files. */
export function completeness(form: CaseDraft, attachments: number, rules?: KindRules, hasBundle = false): Completeness {
  const { of, answered, answers } = completed(form, attachments, rules);
  const open = answers
    .filter(({ missing }) => missing.length > 0)
    .map(({ missing }) => ({ parts: missing.map((name) => ({ name, asked: askedOf(name) })) }));
  const places = new Set(open.flatMap(({ parts }) => parts.map(({ asked }) => asked)));
  const missing = ALL_ASKED.filter((asked) => places.has(asked));
  const byMachine = machineItems(
    form,
    hasBundle,
    itemsAsked(rules).filter((item) => !places.has(item)),
  ).length;
  const [next] = byNeed(missing, form);
  const inOrder = open.toSorted((one, other) => placeIn(one) - placeIn(other));
  return { of, answered, byMachine, missing, open: inOrder, next, steps: stepCounts(answers, stepsOf(rules, form)) };
}

const placeIn = ({ parts }: OpenAnswer): number => Math.min(...parts.map(({ asked }) => ALL_ASKED.indexOf(asked)));

/** An answer whose parts are asked in two steps is a question of both. */
function stepCounts(answers: readonly Answer[], steps: readonly Section[]): Completeness['steps'] {
  const count = (section: Section): StepCount => {
    const isHere = (name: string): boolean => sectionOfAsked(askedOf(name), steps) === section;
    const own = answers.filter(({ names }) => names.some(isHere));
    return { done: own.filter(({ missing }) => !missing.some(isHere)).length, of: own.length };
  };
  return Object.fromEntries(SECTION_NAMES.map((name) => [name, count(name)])) as unknown as Completeness['steps'];
}

/**
 * The open question behind `here` in the order of the form, or before it (`step` −1); around the end it goes on from the
 * other one. `here` itself only where nothing else is open. Pure.
 */
export function openBeside(here: Asked | undefined, missing: readonly Asked[], step: 1 | -1): Asked | undefined {
  const place = here === undefined ? -1 : ALL_ASKED.indexOf(here);
  const order = step === 1 ? missing : missing.toReversed();
  const beyond = (asked: Asked): boolean => (ALL_ASKED.indexOf(asked) - place) * step > 0;
  return order.find((asked) => beyond(asked)) ?? order[0];
}

export type Progress = 'open' | 'partly' | 'done';

/** How far a step is, by the questions it asks itself. Pure. */
export function progressOf({ done, of }: StepCount): Progress {
  return done === of ? 'done' : done === 0 ? 'open' : 'partly';
}

type Fields = Omit<CaseDraft, 'unknown' | 'sources'>;
export type Patch = { readonly [K in keyof Fields]?: Fields[K] | undefined };

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** The form with some answers changed. Emptied answers are left out; what the person writes is the person's. */
export function withAnswers(form: CaseDraft, patch: Patch, note?: string): CaseDraft {
  const next: Record<string, unknown> = { ...form, ...patch };
  const sources = { ...form.sources };
  for (const key of Object.keys(patch)) {
    if (isEmpty(next[key])) {
      delete next[key];
      delete sources[key];
      // What a person emptied is the person's too, so that no machine fills it again.
      if (note === undefined) sources[key] = { from: 'person', note: '' };
    } else sources[key] = note === undefined ? { from: 'person', note: '' } : { from: 'machine', note };
  }
  return { ...(next as CaseDraft), sources };
}

/**
 * The form with a title taken from the first words, as long as nobody wrote another one. `note` says in words where it
 * comes from.
 */
export function withOwnTitle(form: CaseDraft, note: string): CaseDraft {
  const isOwn = form.title === undefined || form.sources?.['title']?.from === 'machine';
  return isOwn ? withAnswers(form, { title: titleFrom(firstWords(form)) }, note) : form;
}

/** Of a request what is wanted says it where no description is asked for. */
function firstWords({ kind = 'problem', description = '', desiredResult = '' }: CaseDraft): string {
  return description.trim() !== '' || kind === 'problem' ? description : desiredResult;
}

/** The form with an item declared unknown (the reason may still be empty), or, with null, asked again. */
export function withUnknown(form: CaseDraft, item: FormItem, reason: string | null): CaseDraft {
  const { [item]: _, ...others } = form.unknown ?? {};
  return { ...form, unknown: reason === null ? others : { ...others, [item]: reason } };
}
