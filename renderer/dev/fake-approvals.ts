import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { ApprovalDecision, ApprovalView } from '../../shared/domain/approvals.ts';
import { contactOfProfile } from '../../shared/domain/contacts.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `approvals.${string}`>;

/** Data-access requests of the made-up core. */
export function fakeApprovals(world: World): Pick<CoreHandlers, Names> {
  return {
    'approvals.list': () => ok({ approvals: inOrder(world.approvals), decider: decider(world), maxDays: 30 }),
    'approvals.get': ({ id }) => {
      const found = world.approvals.find((one) => one.id === id);
      return found === undefined ? fail('not-found', `There is no request "${id}".`) : ok(found);
    },
    'approvals.request': (request) => {
      const number = Math.max(0, ...world.approvals.map((one) => one.number)) + 1;
      const id = `a${number}`;
      const caseNumber = request.caseId === null ? null : (world.cases.get(request.caseId)?.number ?? null);
      world.approvals.push({
        ...request,
        id,
        number,
        state: 'asked',
        askedUntil: request.until,
        askedAt: iso(designNow()),
        enteredBy: world.profile.userId,
        caseNumber,
        clockIsBehind: false,
        decisions: [],
      });
      world.emit('approvals.changed', { ids: [id] });
      return ok({ id, number, state: 'asked' });
    },
    'approvals.decide': ({ id, decision, note, until }) => {
      if (decider(world).self === null)
        return fail('refused', 'Only a key contact may decide, and your profile names none of them.');
      return change(world, id, ['asked'], decision, note, until);
    },
    'approvals.withdraw': ({ id, note }) => change(world, id, ['asked', 'approved'], 'withdrawn', note),
  };
}

function change(
  world: World,
  id: string,
  from: readonly ApprovalView['state'][],
  decision: ApprovalDecision['decision'],
  note: string,
  until?: string,
) {
  const at = world.approvals.findIndex((one) => one.id === id);
  const found = world.approvals[at];
  if (found === undefined) return fail('not-found', `There is no request "${id}".`);
  if (!from.includes(found.state)) return fail('conflict', `R-${found.number} is ${found.state} already.`);
  const { self } = decider(world);
  const decided = { at: iso(designNow()), decision, contact: self, enteredBy: 'planner3', inPerson: true, note };
  world.approvals[at] = {
    ...found,
    state: decision,
    until: until ?? found.until,
    decisions: [...found.decisions, decided],
  };
  world.emit('approvals.changed', { ids: [id] });
  return ok({ id, state: decision });
}

function decider({ contacts, profile }: World) {
  const keyContacts = contacts.flatMap(({ id, name, role }) => (role === 'other' ? [] : [{ id, name, role }]));
  const self = contactOfProfile(profile, contacts);
  return { keyContacts, self: keyContacts.find(({ id }) => id === self?.id) ?? null };
}

function inOrder(approvals: readonly ApprovalView[]): ApprovalView[] {
  const group = ({ state }: ApprovalView): number => (state === 'approved' ? 0 : state === 'asked' ? 1 : 2);
  return approvals.toSorted((a, b) => group(a) - group(b) || b.number - a.number);
}
