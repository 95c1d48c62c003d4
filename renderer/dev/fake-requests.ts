import type { CoreHandlers } from '../../shared/contract/index.ts';
import { standingFacts } from '../../shared/domain/contacts.ts';
import { ok } from '../../shared/result.ts';
import { madeUpKinds, madeUpOutcomes } from './made-up-kinds.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `requests.${string}`>;

/** Kinds of request of the made-up core, and their approvals. */
export function fakeRequests(world: World): Pick<CoreHandlers, Names> {
  const approved = new Map<string, string>();
  return {
    'requests.kinds': () =>
      ok({
        kinds: madeUpKinds,
        outcomes: madeUpOutcomes,
        policy: { id: 'made-up', version: 2, name: 'Standard support' },
      }),
    'requests.approval': ({ id }) => {
      const form = world.cases.get(id)?.form;
      const { contact, keyContacts } = standingFacts(world.profile, world.contacts);
      const key = keyContacts.flatMap(({ id: own, name, role }) => (role === 'other' ? [] : [{ id: own, name, role }]));
      const by = approved.get(id);
      return ok({
        needed: madeUpKinds.find(({ kind }) => kind === form?.kind)?.approval ?? false,
        state: by === undefined ? 'none' : 'approved',
        approval:
          by === undefined
            ? null
            : { by, role: 'primary', enteredBy: 'planner3', inPerson: true, note: '', at: iso(designNow()) },
        decider: { keyContacts: key, self: key.find((one) => one.id === contact?.id) ?? null },
      });
    },
    'requests.approve': ({ id, decision }) => {
      if (decision === 'withdrawn') approved.delete(id);
      else approved.set(id, world.profile.name);
      world.emit('cases.changed', { ids: [id] });
      return ok({ id, by: world.profile.name });
    },
  };
}
