import type { QueryClient } from '@tanstack/react-query';
import type { CoreClient, CoreContract, CoreEventName } from '../../shared/contract/index.ts';
import type { Connection } from './connection.ts';

type Operation = keyof CoreContract;
type ChangeEvent = Exclude<
  CoreEventName,
  'collect.progress' | 'knowledge.progress' | 'preview.progress' | 'storage.progress'
>;

/** Which reads an event makes stale. */
const STALE: Readonly<Record<ChangeEvent, readonly Operation[]>> = {
  'cases.changed': [
    'requests.approval',
    'cases.list',
    'cases.get',
    'clocks.explain',
    'clocks.ofCase',
    'system.status',
    'preview.open',
    'outgoing.preview',
    'outgoing.decisions',
    'outgoing.hits',
    'knowledge.forCase',
  ],
  'knowledge.changed': ['knowledge.state', 'knowledge.search', 'knowledge.get', 'knowledge.forCase'],
  'alarms.changed': ['alarms.list'],
  // Every due time may have moved, and who answers when.
  'policies.changed': [
    'requests.kinds',
    'requests.approval',
    'policies.list',
    'cases.list',
    'cases.get',
    'cases.severities',
    'clocks.explain',
    'clocks.ofCase',
    'clocks.ifLogged',
    'support.hours',
    'alarms.list',
  ],
  'outbox.changed': [
    'outbox.list',
    'outgoing.hits',
    'handover.list',
    'sync.state',
    'cases.list',
    'cases.get',
    'portals.list',
    'system.status',
  ],
  'portals.changed': ['portals.list'],
  'sync.changed': ['sync.state', 'portals.list', 'clocks.state'],
  'instances.changed': ['instances.list', 'releases.list'],
  'snapshots.changed': [
    'snapshots.list',
    'snapshots.get',
    'versions.history',
    'system.status',
    'preview.open',
    'compare.snapshots',
    'compare.instances',
    'changes.recent',
    'guide.look',
  ],
  'recordings.changed': ['recordings.chosen'],
  'notices.changed': ['notices.list', 'notices.keys', 'system.status'],
  'releases.changed': ['releases.list'],
  'settings.changed': [
    'recorder.read',
    'settings.get',
    'settings.list',
    'instances.list',
    'recordings.list',
    'recordings.run',
    'cases.severities',
    'notices.keys',
    'approvals.list',
    'storage.state',
  ],
  'storage.changed': ['storage.state', 'storage.preview', 'sync.state', 'cases.get'],
  'contacts.changed': [
    'contacts.list',
    'contacts.me',
    'contacts.history',
    'requests.approval',
    'profile.get',
    'clocks.state',
    'support.hours',
    'approvals.list',
  ],
  'handover.changed': ['handover.list'],
  'approvals.changed': ['approvals.list', 'approvals.get'],
  'recorder.changed': ['recorder.read'],
  'steps.changed': ['steps.state', 'shortcuts.state'],
  'copies.changed': ['copies.list'],
};

/** Where the progress of an archive is kept for whoever shows it. */
export const STORAGE_PROGRESS = ['storage.progress'] as const;

/** Keeps the queries true: events of the core make them stale, progress of a collection is taken over as it comes. */
export function followCore(core: CoreClient, queries: QueryClient): () => void {
  const stops = (Object.keys(STALE) as ChangeEvent[]).map((name) =>
    core.on(name, (payload) => {
      for (const operation of STALE[name]) void invalidate(queries, operation, payload.ids);
    }),
  );
  stops.push(core.on('collect.progress', (run) => void queries.setQueryData(['collect.state', {}], { run })));
  stops.push(core.on('storage.progress', (progress) => void queries.setQueryData(STORAGE_PROGRESS, progress)));
  return () => {
    for (const stop of stops) stop();
  };
}

/** Every query is fetched again when a new core answers: what it holds may differ from what the old one said. */
export function refetchOnReconnect(connection: Connection, queries: QueryClient): () => void {
  let before = connection.state();
  return connection.subscribe(() => {
    const now = connection.state();
    if (now === 'connected' && before === 'lost') void queries.invalidateQueries();
    before = now;
  });
}

/** `cases.get` is narrowed to the cases named; everything else is refetched whole. */
function invalidate(queries: QueryClient, operation: Operation, ids: readonly string[]): Promise<void> {
  if (operation !== 'cases.get' || ids.length === 0) return queries.invalidateQueries({ queryKey: [operation] });
  return queries.invalidateQueries({
    queryKey: [operation],
    predicate: ({ queryKey }) => ids.includes((queryKey[1] as { readonly id: string }).id),
  });
}
