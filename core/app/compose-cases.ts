import { createCases, createCaseViews, createDeliveryHooks } from '../cases/index.ts';
import type { Cases } from '../cases/index.ts';
import type { Alarms } from '../alarms/index.ts';
import { clockEventsOf, createClocksOf, createQueue, pausedFor } from '../clocks/index.ts';
import { submitRefusal } from '../contacts/index.ts';
import type { Instances } from '../instances/index.ts';
import type { CaseDraft, CaseKind } from '../../shared/domain/case-form.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { hasUse, rulesOfKind, stampedRequest } from '../../shared/domain/request-rules.ts';
import type { Accepting, KindRules } from '../../shared/domain/request-rules.ts';
import { createRequests } from '../requests/index.ts';
import type { Requests } from '../requests/index.ts';
import { createOutbox } from '../outbox/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Handover } from '../handover/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import { portalRegistry } from '../portals/index.ts';
import type { Storage } from '../storage/index.ts';
import { createPrefill } from './prefill.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Cases, with what is filled in for a person and what leaves. `wake` starts delivery at once. */
export function composeCases(
  parts: DomainParts,
  base: Foundation,
  {
    instances,
    outbox,
    outgoing,
    requests,
    handover,
  }: {
    readonly instances: Instances;
    readonly outbox: Outbox;
    readonly outgoing: Outgoing;
    readonly requests: Requests;
    /** Made after the cases. */
    readonly handover: () => Handover;
  },
  wake: () => void,
): Cases {
  const { clock, ids, system } = parts.platform;
  const { policies } = base;
  const clocksOf = createClocksOf({ policies, clock });
  const kindRules = (kind: CaseKind | undefined): KindRules => rulesOfKind(policies.current().requests, kind);
  const lacksApproval = (id: CaseId, form: CaseDraft): boolean => requests.lacks(id, form);
  const views = createCaseViews({
    ...base,
    kindRules,
    lacksApproval,
    outboxOf: (id) => outbox.itemsOf(id),
    clocksOf,
    queueOf: createQueue(policies),
  });
  const prefill = createPrefill({
    clock,
    usualSeverity: (kind) => kindRules(kind)?.usualSeverity,
    isUsed: (kind, item) => hasUse(kindRules(kind), item),
    system,
    profile: () => base.contacts.profile(),
    personKnown: base.personKnown,
    instances: async () => {
      const listing = await instances.list(undefined);
      return listing.ok ? listing.value.instances : [];
    },
  });
  return createCases({
    ...base,
    views,
    ids,
    prefill,
    pausedFor: (one, at) => pausedFor(clockEventsOf(one.events, policies.current(), one.draft), at),
    kindRules,
    lacksApproval,
    accepting: () => acceptingHere(parts, base),
    submitRefusal: () => submitRefusal(base.contacts.standing()),
    outcomes: () => policies.current().outcomes.map(({ id }) => id),
    centres: () => policies.current().centres.map(({ id }) => id),
    outgoing,
    withdrawHandover: (id) => handover().withdraw(id),
    enqueue: (operation) => {
      outbox.enqueue(operation);
      wake();
    },
    defaultPortal: () => outbox.portals.defaultId(),
    hasPortal: (id) => outbox.portals.has(id),
  });
}

/** Who agrees to terms at this machine, now, under the policy in use. */
function acceptingHere({ platform }: DomainParts, { contacts, policies }: Foundation): Accepting {
  const { id: policy, version } = policies.current();
  const { name, userId } = contacts.profile();
  const at = new Date(platform.clock.now()).toISOString();
  return { by: name === '' ? userId : name, at, policy: { id: policy, version } };
}

/** A draft with what only the core may write about a request, where it does not come through the form. */
export function composeStamped(
  parts: DomainParts,
  base: Foundation,
): (form: CaseDraft, before: CaseDraft) => CaseDraft {
  return (form, before) =>
    stampedRequest(form, before, rulesOfKind(base.policies.current().requests, form.kind), acceptingHere(parts, base));
}

/** The outbox, which asks what leaves before every send. */
export function composeOutbox(
  { deps, platform, layout }: DomainParts,
  base: Foundation,
  alarms: Alarms,
  storage: Storage,
  outgoing: Outgoing,
  /** Made after the outbox. */
  handover: () => Handover,
): Outbox {
  return createOutbox({
    ...base,
    platform,
    registry: portalRegistry,
    hooks: createDeliveryHooks(base.repository, base.log, (id) => handover().withdraw(id)),
    beforeSend: deps.beforeSend ?? outgoing.beforeSend,
    files: base.attachments,
    noteSkew: (portal, skew) => alarms.skews.note(portal, skew),
    folderPortal: layout.folderPortal,
    held: () => storage.held(),
  });
}

/** What kinds of cases ask for, by the policy in use. */
export function composeRequests({ platform }: DomainParts, base: Foundation): Requests {
  return createRequests({
    ...base,
    ...platform,
    policy: () => base.policies.current(),
    filesOf: (id) => base.attachments.listOf(id),
    draftOf: (id) =>
      base.repository.find(id) !== undefined && base.log.facts(id).phase === 'draft'
        ? base.repository.draftOf(id)?.form
        : undefined,
  });
}
