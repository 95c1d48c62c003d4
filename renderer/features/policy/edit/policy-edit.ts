import type { ClockRule, Centre, Policy, PolicyCalendar } from '../../../../shared/policy/index.ts';
import { assertNever } from '../../../../shared/result.ts';
import { same } from './same.ts';

export type Calendar = Policy['calendars'][number];
export type CalendarDef = PolicyCalendar['def'];
export type WeekDef = Extract<CalendarDef, { kind: 'week' }>;
export type WindowDef = Extract<CalendarDef, { kind: 'window' }>;
export type CombinedDef = Extract<CalendarDef, { kind: 'union' | 'intersection' }>;
export type EditedSet = Policy['holidays'][number];
export type EditedDay = EditedSet['days'][number];

type RulePatch = Partial<
  Pick<ClockRule, 'target' | 'enabled' | 'warn' | 'calendar' | 'onSeverityRaise' | 'onTransfer'>
>;
type Unanswered = NonNullable<Policy['closure']['unanswered']>;

/** One change of a company's policy. Entries of lists are named by their place, which editing never moves by itself. */
export type PolicyEdit =
  | { readonly kind: 'general'; readonly name?: string; readonly phone?: string; readonly email?: string }
  | {
      readonly kind: 'unanswered';
      readonly patch: Partial<Pick<Unanswered, 'attempts' | 'businessDays' | 'onDifferentDays'>>;
    }
  | { readonly kind: 'rule'; readonly at: number; readonly patch: RulePatch }
  | { readonly kind: 'calendar'; readonly at: number; readonly patch: Partial<Pick<Calendar, 'name' | 'def'>> }
  | { readonly kind: 'add-calendar'; readonly id: string; readonly name: string; readonly def: CalendarDef }
  | { readonly kind: 'remove-calendar'; readonly at: number }
  | { readonly kind: 'centre'; readonly at: number; readonly patch: Partial<Omit<Centre, 'id' | 'cite' | 'nature'>> }
  | { readonly kind: 'add-centre'; readonly centre: Omit<Centre, 'cite' | 'nature'> }
  | { readonly kind: 'remove-centre'; readonly at: number }
  | { readonly kind: 'default-centre'; readonly id: string }
  | { readonly kind: 'set'; readonly at: number; readonly patch: Partial<Omit<EditedSet, 'id'>> }
  | { readonly kind: 'add-set'; readonly set: EditedSet }
  | { readonly kind: 'remove-set'; readonly at: number };

export interface EditContext {
  /** The version the edit began with: what equals it again is no longer an own value. */
  readonly original: Policy;
  /** Where a value of the company says it comes from; `was` is the citation it had. */
  readonly cite: (was: string | undefined) => string;
}

/** The policy after an edit. Values may be invalid while somebody types; checking is `parsePolicy`'s. Pure. */
export function editPolicy(policy: Policy, edit: PolicyEdit, context: EditContext): Policy {
  switch (edit.kind) {
    case 'general':
      return withGeneral(policy, edit);
    case 'unanswered':
      return withUnanswered(policy, edit.patch, context);
    case 'rule':
      return { ...policy, clocks: changed(policy.clocks, edit.at, edit.patch, context.original.clocks, context) };
    case 'calendar':
      return {
        ...policy,
        calendars: changed(policy.calendars, edit.at, edit.patch, context.original.calendars, context),
      };
    case 'add-calendar': {
      const { id, name, def } = edit;
      return { ...policy, calendars: [...policy.calendars, { id, name, def, ...own(context) }] };
    }
    case 'remove-calendar':
      return { ...policy, calendars: without(policy.calendars, edit.at) };
    case 'centre':
      return { ...policy, centres: changed(policy.centres, edit.at, edit.patch, context.original.centres, context) };
    case 'add-centre':
      return withDefault({ ...policy, centres: [...policy.centres, { ...edit.centre, ...own(context) }] });
    case 'remove-centre':
      return withDefault({ ...policy, centres: without(policy.centres, edit.at) });
    case 'default-centre':
      return { ...policy, defaultCentre: edit.id };
    case 'set':
      return { ...policy, holidays: replaced(policy.holidays, edit.at, (set) => patched(set, edit.patch)) };
    case 'add-set':
      return { ...policy, holidays: [...policy.holidays, edit.set] };
    case 'remove-set':
      return withoutSet(policy, edit.at);
    default:
      return assertNever(edit);
  }
}

interface Cited {
  readonly id: string;
  readonly cite: string;
  readonly nature: Policy['notes'][number]['nature'];
}

const own = (context: EditContext) => ({ cite: context.cite(undefined), nature: 'ours' as const });

/** An entry patched; it is the company's own from then on, until it says again what the original said. */
function changed<T extends Cited>(
  list: readonly T[],
  at: number,
  patch: Partial<NoInfer<T>>,
  originals: readonly T[],
  context: EditContext,
): T[] {
  return replaced(list, at, (entry) => {
    const next = patched(entry, patch);
    const original = originals.find(({ id }) => id === entry.id);
    if (original === undefined) return next;
    if (same(meaningOf(next), meaningOf(original))) return { ...next, cite: original.cite, nature: original.nature };
    return { ...next, cite: context.cite(original.cite), nature: 'ours' };
  });
}

/** What the guide says of an entry. When people are told, and whether a suggestion is on, is not the guide's. */
function meaningOf(entry: Cited): object {
  const { enabled: _, warn: __, cite: ___, nature: ____, ...meaning } = entry as Cited & Partial<ClockRule>;
  return meaning;
}

/** Members that are undefined in the patch are taken away. */
function patched<T extends object>(value: T, patch: Partial<NoInfer<T>>): T {
  const next = { ...value, ...patch };
  for (const [name, member] of Object.entries(patch)) if (member === undefined) Reflect.deleteProperty(next, name);
  return next;
}

const replaced = <T>(list: readonly T[], at: number, change: (entry: T) => T): T[] =>
  list.map((entry, index) => (index === at ? change(entry) : entry));

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);

function withGeneral(policy: Policy, edit: Extract<PolicyEdit, { kind: 'general' }>): Policy {
  const text = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
  const next = edit.name === undefined ? policy : { ...policy, name: edit.name };
  const phoned =
    edit.phone === undefined ? next : { ...next, emergency: patched(next.emergency, { phone: text(edit.phone) }) };
  return edit.email === undefined ? phoned : patched(phoned, { email: text(edit.email) });
}

function withUnanswered(policy: Policy, patch: Partial<Unanswered>, context: EditContext): Policy {
  const { unanswered } = policy.closure;
  if (unanswered === undefined) return policy;
  const original = context.original.closure.unanswered;
  const before = [{ ...unanswered, id: 'unanswered' }];
  const [next] = changed(before, 0, patch, original === undefined ? [] : [{ ...original, id: 'unanswered' }], context);
  if (next === undefined) return policy;
  const { id: _, ...rule } = next;
  return { ...policy, closure: { ...policy.closure, unanswered: rule } };
}

/** The default centre is one that is there. */
function withDefault(policy: Policy): Policy {
  if (policy.centres.some(({ id }) => id === policy.defaultCentre)) return policy;
  return patched(policy, { defaultCentre: policy.centres[0]?.id });
}

/** Calendars forget a holiday list together with it. */
function withoutSet(policy: Policy, at: number): Policy {
  const gone = policy.holidays[at]?.id;
  const calendars = policy.calendars.map((calendar) => {
    const { def } = calendar;
    if ((def.kind !== 'week' && def.kind !== 'window') || def.holidays?.some((id) => id === gone) !== true)
      return calendar;
    return Object.assign({}, calendar, { def: { ...def, holidays: def.holidays.filter((id) => id !== gone) } });
  });
  return { ...policy, calendars, holidays: without(policy.holidays, at) };
}
