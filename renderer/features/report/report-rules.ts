import { byNeed } from '../../../shared/domain/ask-order-rules.ts';
import { FORM_ITEMS } from '../../../shared/domain/case-form.ts';
import { itemsAsked, missingOfKind } from '../../../shared/domain/request-rules.ts';
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

/** The step that asks for this. */
export const sectionOfAsked = (asked: Asked): Section =>
  SECTION_NAMES.find((name) => SECTIONS[name].some((one) => one === asked)) ?? 'what';

/** Everything that is asked, in the order in which it is walked. */
export const ALL_ASKED: readonly Asked[] = SECTION_NAMES.flatMap((name) => SECTIONS[name]);

const isItem = (asked: Asked): asked is FormItem => FORM_ITEMS.some((item) => item === asked);

export interface Completeness {
  /** Of the items that are asked, answered or left out with a reason. */
  readonly answered: number;
  /** How many of the fourteen items this kind of case asks for. */
  readonly of: number;
  readonly byMachine: number;
  /** Everything that stops the case from being sent, in the form's order. */
  readonly missing: readonly Asked[];
  /** Of these the one that support needs first; undefined when nothing is open. */
  readonly next: Asked | undefined;
}

/** How far a draft is, by the rules of the core. `rules`: what its kind asks for; undefined: everything. `hasBundle`: collected evidence is among the files. */
export function completeness(form: CaseDraft, attachments: number, rules?: KindRules, hasBundle = false): Completeness {
  const names = missingOfKind(form, attachments, rules);
  const open = new Set(names.map((name) => (/^(?:request|accept)\./u.test(name) ? 'request' : name)));
  const missing = ALL_ASKED.filter((asked) => open.has(asked));
  const asked = itemsAsked(rules);
  const answered = asked.filter((item) => !open.has(item));
  const byMachine = machineItems(form, hasBundle, answered).length;
  const [next] = byNeed(missing, form);
  return { answered: answered.length, of: asked.length, byMachine, missing, next };
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

/** How far a section is. Its numbers count the fourteen items only, so that those of all sections add up to them. */
export function sectionProgress(
  section: Section,
  missing: readonly Asked[],
): { readonly progress: Progress; readonly done: number; readonly of: number } {
  const asked: readonly Asked[] = SECTIONS[section];
  const answered = asked.filter((one) => !missing.includes(one));
  const progress = answered.length === asked.length ? 'done' : answered.length === 0 ? 'open' : 'partly';
  return { progress, done: answered.filter(isItem).length, of: asked.filter(isItem).length };
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
 * The form with a title taken from the description, as long as nobody wrote another one. `note` says in words where it
 * comes from.
 */
export function withOwnTitle(form: CaseDraft, note: string): CaseDraft {
  const isOwn = form.title === undefined || form.sources?.['title']?.from === 'machine';
  return isOwn ? withAnswers(form, { title: titleFrom(form.description ?? '') }, note) : form;
}

/** The form with an item declared unknown (the reason may still be empty), or, with null, asked again. */
export function withUnknown(form: CaseDraft, item: FormItem, reason: string | null): CaseDraft {
  const { [item]: _, ...others } = form.unknown ?? {};
  return { ...form, unknown: reason === null ? others : { ...others, [item]: reason } };
}
