import type { Compare } from '../compare/index.ts';
import type { Evidence } from '../evidence/index.ts';
import { createGuide } from '../guide/index.ts';
import type { Guide } from '../guide/index.ts';
import type { Instances } from '../instances/index.ts';
import type { Knowledge } from '../knowledge/index.ts';
import type { Lifecycle } from '../lifecycle/index.ts';
import type { Recordings } from '../recordings/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Collections that are looked through for one of the draft's instance. */
const NEWEST = 10;
const MOST_FITTING = 5;
/** So many recorded actions are asked for; steps are made of the last of them. */
const MOST_ACTIONS = 200;

/** The guide through a report, over everything that knows something of a draft. */
export function composeGuide(
  { platform }: DomainParts,
  base: Foundation,
  domains: {
    readonly evidence: Evidence;
    readonly compare: Compare;
    readonly knowledge: Knowledge;
    readonly lifecycle: Lifecycle;
    readonly instances: Instances;
    readonly recordings: Recordings;
  },
): Guide {
  const { evidence, compare, knowledge, lifecycle, instances, recordings } = domains;
  return createGuide({
    draft: (id) => {
      const [record, draft] = [base.repository.find(id), base.repository.draftOf(id)];
      return record === undefined || draft === undefined
        ? undefined
        : { form: draft.form, createdAt: record.createdAt };
    },
    newest: (instance, since) => {
      const found = evidence
        .list(NEWEST)
        .find((one) => (one.instance === null || one.instance === instance) && one.takenAt >= since);
      const read = found === undefined ? undefined : evidence.get(found.id);
      return read?.ok === true ? read.value : undefined;
    },
    recent: (since) => compare.recent(since),
    fitting: async (id) => {
      const found = await knowledge.forCase(id, MOST_FITTING);
      return found.ok ? found.value : { hits: [], cases: [] };
    },
    releases: async () => (await lifecycle.list()).releases,
    instances: async () => {
      const listing = await instances.list(undefined);
      return listing.ok ? listing.value.instances.map(({ name }) => name) : [];
    },
    recordedBefore: (instance, atMs) => recordings.before(instance, atMs, MOST_ACTIONS),
    logs: async (since, until) => {
      const read = await evidence.logs({ since, until }, new AbortController().signal);
      return read.ok ? read.value.logs : null;
    },
    zone: () => base.contacts.profile().timeZone,
    now: () => platform.clock.now(),
  });
}
