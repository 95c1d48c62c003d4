import type { REQUIRED_TO_SEND } from './case-form.ts';
import type { CaseDraft, FormItem } from './case-form.ts';

/**
 * What of a case can be open, the names of one kind together: `request` are the answers a kind asks beside the form,
 * `accept` its terms, `approval` a key contact's yes.
 */
type Open = FormItem | (typeof REQUIRED_TO_SEND)[number] | 'timeZone' | 'request' | 'accept' | 'approval';

/** What holds a case up the longest stands first, each with why. What is not named comes after, as it came. */
type Order = readonly (readonly [what: Open, why: string])[];

/** Something that stops many or is about to: support decides who looks at it, and how service comes back. */
const URGENT_PROBLEM: Order = [
  ['description', 'nobody can begin without it'],
  ['businessImpact', 'work is ordered by it, and the case is not taken at this severity without it'],
  ['instance', 'says which system is down'],
  ['workaround', 'decides whether service is back, and whether the severity stays'],
  ['users', 'one person or the plant decides who is woken'],
  ['occurredAt', 'without the time nothing can be found in a log'],
  ['timeZone', 'a time without its zone is no time'],
  ['errorText', 'the shortest way to a known answer'],
  ['recordings', 'the plan as it was, which support can run again'],
  ['attachments', 'what was seen and logged'],
  ['version', 'decides whether it is a known defect'],
  ['stepsToReproduce', 'for the cause, once service is back'],
  ['environment', 'for the cause, once service is back'],
  ['timeSensitivity', 'the severity says most of it'],
];

/** A fault with time to look into: it goes back and forth until support sees it too. */
const USUAL_PROBLEM: Order = [
  ['description', 'nobody can begin without it'],
  ['severity', 'decides the queue and every due time'],
  ['instance', 'says which system to look at'],
  ['stepsToReproduce', 'a fault that support cannot see again is asked about first'],
  ['errorText', 'the shortest way to a known answer'],
  ['occurredAt', 'without the time nothing can be found in a log'],
  ['timeZone', 'a time without its zone is no time'],
  ['recordings', 'the plan as it was, which support can run again'],
  ['attachments', 'what was seen and logged'],
  ['version', 'decides whether it is a known defect'],
  ['desiredResult', 'tells a fault from a misunderstanding'],
  ['businessImpact', 'orders it among others of its severity'],
  ['workaround', 'decides how long it may wait'],
  ['users', 'one person points at a profile, several at the system'],
  ['environment', 'for the cause'],
];

/** Everything that is no fault: it is about what is wanted, and whether it may be done. */
const REQUEST: Order = [
  ['description', 'nobody can begin without it'],
  ['desiredResult', 'what is wanted is the whole case'],
  ['request', 'what this kind asks cannot be planned without'],
  ['accept', 'nothing is taken up before it is agreed to'],
  ['instance', 'says which system it is for'],
  ['timeSensitivity', 'decides when it is planned'],
  ['businessImpact', 'orders it among other requests'],
  ['version', 'decides whether it exists already'],
];

function orderFor({ kind = 'problem', severity }: CaseDraft): Order {
  if (kind !== 'problem') return REQUEST;
  return severity === 1 || severity === 2 ? URGENT_PROBLEM : USUAL_PROBLEM;
}

/** The yes comes last: it is for exactly what is asked for by then, and a title is made from the description. */
const AT_THE_END: readonly Open[] = ['title', 'approval'];

function rankOf(name: string, order: Order): number {
  const what = /^(?:request|accept)(?=\.)/u.exec(name)?.[0] ?? name;
  const last = AT_THE_END.findIndex((one) => one === what);
  if (last >= 0) return order.length + 1 + last;
  const found = order.findIndex(([one]) => one === what);
  return found < 0 ? order.length : found;
}

/**
 * What is open in a case, what support needs first at the front: by its kind and its severity. The same names, each
 * once; those that weigh the same stay in their order. Pure.
 */
export function byNeed<N extends string>(open: readonly N[], form: CaseDraft): readonly N[] {
  const order = orderFor(form);
  return open.toSorted((one, other) => rankOf(one, order) - rankOf(other, order));
}
