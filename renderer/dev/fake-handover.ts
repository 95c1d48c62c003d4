import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { HandoverView, WaitingHandover } from '../../shared/domain/handover.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = Extract<keyof CoreHandlers, `handover.${string}`>;

const ID = '0193a5b0-0000-7000-8000-000000000001';

/** Cases between people of the made-up plant: one that a shift lead prepared waits. */
export function fakeHandover(world: World): Pick<CoreHandlers, Names> {
  const waiting: WaitingHandover[] = ['empty', 'failed'].includes(world.weather)
    ? []
    : [
        {
          id: ID,
          portal: 'desk' as never,
          title: 'Setup times of press 4 are doubled since the shift change',
          preparedBy: { name: 'Shift lead, line 1', email: 'shift1@example.com' },
          to: { name: 'Planner, line 3', email: 'planner3@example.com' },
          forMe: true,
          note: 'The press list is attached.',
          at: iso(designNow() - 40 * 60_000),
          files: 1,
        },
      ];
  const handovers: HandoverView[] = [];
  const state = () => ok({ handovers: [...handovers], waiting: [...waiting] });
  return {
    'handover.list': state,
    'handover.look': () => ok({ handovers: [...handovers], waiting: [...waiting], problems: [] }),
    'handover.give': ({ id, to, portal, note }) => {
      const contact = world.contacts.find((one) => one.id === to);
      const queued = world.portals.some(({ id: one, kind }) => one === portal && kind === 'rt');
      handovers.unshift({
        id: ID,
        direction: 'out',
        caseId: id,
        state: queued ? 'queued' : 'handed-over',
        preparedBy: { name: world.profile.name, email: world.profile.email },
        to: { name: contact?.name ?? '', email: contact?.email ?? '' },
        note,
        at: iso(designNow()),
        portal: portal ?? null,
        takenBy: null,
        number: null,
        backNote: null,
        problem: null,
      });
      world.emit('handover.changed', { ids: [ID] });
      return ok({ handover: ID, path: portal === undefined ? 'case.companion-case' : null, queued, withheld: [] });
    },
    'handover.take': ({ handover, file }) => {
      const ready = [...world.cases.values()].find((one) => one.state === 'draft');
      if (file !== undefined && ready !== undefined) return ok({ id: ready.id, isBack: false });
      const at = waiting.findIndex(({ id }) => id === handover);
      const [taken] = at === -1 ? [] : waiting.splice(at, 1);
      if (taken === undefined || ready === undefined)
        return fail('conflict', 'Somebody else took this case over already.');
      world.emit('handover.changed', { ids: [taken.id] });
      return ok({ id: ready.id, isBack: false });
    },
    'handover.back': () => ok({ path: null }),
  };
}
