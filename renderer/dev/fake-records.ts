import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { CaseRecord } from '../../shared/domain/case-records.ts';
import type { CaseEvent } from '../../shared/domain/cases.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { ok } from '../../shared/result.ts';
import { storedCase } from './cases.ts';
import type { StoredCase } from './cases.ts';
import { designNow, iso } from './time.ts';
import type { World } from './world.ts';

type Names = 'cases.record' | 'cases.withdraw' | 'cases.followUp';
type Change = (id: string, edit: (stored: StoredCase) => Partial<StoredCase>) => Result<{ id: CaseId }>;

const NONE = fail('not-found', 'There is no such case.');

/** What a note changes of a case, as far as the made-up core goes. */
function effectOf(record: CaseRecord, at: string, stored: StoredCase): Partial<StoredCase> {
  if (record.what === 'severity') return { severity: record.to };
  if (record.what === 'call' && record.answered && stored.state !== 'draft')
    return { answeredAt: stored.answeredAt ?? at };
  return {};
}

/** Notes about cases, and cases that go on from closed ones. */
export function fakeRecords(world: World, change: Change): Pick<CoreHandlers, Names> {
  return {
    'cases.record': ({ id, at = iso(designNow()), record }) => {
      const stored = world.cases.get(id);
      if (stored === undefined) return NONE;
      if (Date.parse(at) > designNow() + 1000) return fail('invalid', 'This lies in the future. Correct the time.');
      const isAskedFor = stored.events.some((event) => event.kind === 'recorded' && event.record.what === 'escalated');
      if (record.what === 'plan' && !isAskedFor)
        return fail('refused', 'Nobody had asked for the Support Manager by then. Note that first, then the plan.');
      const event: CaseEvent = {
        id: `note-${stored.events.length}`,
        at,
        by: 'person',
        kind: 'recorded',
        notedAt: iso(designNow()),
        record,
      };
      change(id, () => ({ ...effectOf(record, at, stored), events: [...stored.events, event] }));
      return ok({ id, event: event.id });
    },
    'cases.withdraw': ({ id, event }) =>
      change(id, ({ events, answeredAt }) => ({
        answeredAt: events.some(({ kind }) => kind === 'reply-received') ? answeredAt : null,
        events: [
          ...events,
          { id: `back-${events.length}`, at: iso(designNow()), by: 'person', kind: 'withdrawn', event },
        ],
      })),
    'cases.followUp': ({ id }) => {
      const before = world.cases.get(id);
      if (before === undefined) return NONE;
      if (before.state !== 'closed')
        return fail('refused', 'This case is not closed. Write to support in it instead of starting another one.');
      world.counter += 1;
      const next = storedCase({
        number: world.counter,
        severity: before.severity ?? 3,
        title: before.title,
        instance: before.instance ?? '',
        at: iso(designNow()),
        state: 'draft',
        form: { description: `This goes on from case ${before.number}.\n\n` },
      });
      const { number, title } = before;
      world.cases.set(next.id, { ...next, follows: { id: before.id, number, title } });
      world.emit('cases.changed', { ids: [next.id] });
      return ok({ id: next.id });
    },
  };
}
