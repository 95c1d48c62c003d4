import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Clock } from '../platform/ports.ts';
import type { Cases } from './cases-service.ts';

type Names = Exclude<Extract<keyof CoreHandlers, `cases.${string}`>, 'cases.severities'>;

/** Contract → cases. */
export function casesHandlers(cases: Cases, clock: Clock): Pick<CoreHandlers, Names> {
  return {
    'cases.list': () =>
      ok({ cases: [...cases.list()], queue: [...cases.queue()], computedAt: new Date(clock.now()).toISOString() }),
    'cases.get': ({ id }) => cases.get(id),
    'cases.create': async ({ kind, form }) => {
      const created = await cases.create(kind, form);
      return created.ok ? ok({ id: created.value }) : created;
    },
    'cases.saveDraft': ({ id, revision, form }) => cases.saveDraft(id, revision, form),
    'cases.submit': async ({ id, portal, preview }) => {
      const sent = await cases.submit(id, portal, preview);
      return sent.ok ? ok({ id, state: sent.value.state, withheld: [...sent.value.withheld] }) : sent;
    },
    'cases.reply': async ({ id, files, ...message }, { signal }) => {
      const sent = await cases.reply(id, { ...message, tokens: files }, signal);
      return sent.ok ? ok({ id, withheld: [...sent.value] }) : sent;
    },
    'cases.attach': async ({ id, files, ...message }, { signal }) => {
      const attached = await cases.attach(id, { ...message, tokens: files }, signal);
      if (!attached.ok) return attached;
      return ok({ attachments: [...attached.value.attachments], withheld: [...attached.value.withheld] });
    },
    'cases.detach': ({ id, attachment }) => {
      const detached = cases.detach(id, attachment);
      return detached.ok ? ok({ id }) : detached;
    },
    'cases.reattach': async ({ id, attachment }) => {
      const back = await cases.reattach(id, attachment);
      return back.ok ? ok({ id }) : back;
    },
    'cases.discard': ({ id }) => {
      const done = cases.discard(id);
      return done.ok ? ok({ id }) : done;
    },
    'cases.restore': ({ id }) => {
      const done = cases.restore(id);
      return done.ok ? ok({ id }) : done;
    },
    'cases.record': ({ id, at, record }) => {
      const written = cases.record(id, record, at);
      return written.ok ? ok({ id, event: written.value.event }) : written;
    },
    'cases.withdraw': ({ id, event }) => {
      const done = cases.withdraw(id, event);
      return done.ok ? ok({ id }) : done;
    },
    'cases.followUp': async ({ id }) => {
      const created = await cases.followUp(id);
      return created.ok ? ok({ id: created.value }) : created;
    },
    'cases.markRead': ({ id }) => {
      const done = cases.markRead(id);
      return done.ok ? ok({ id }) : done;
    },
  };
}
