import type { SyncAnswer } from '../../shared/domain/portals.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OutboxRepository } from './outbox-repository.ts';
import type { OutboxDeps, SyncState } from './outbox-types.ts';
import type { PortalSecrets } from './portal-secrets.ts';
import { noToken } from './portal-store.ts';
import type { PortalStore, StoredPortal } from './portal-store.ts';
import { receive } from './receiver.ts';
import type { Sender } from './sender.ts';

interface Deps extends OutboxDeps {
  readonly rows: OutboxRepository;
  readonly portals: PortalStore;
  readonly secrets: PortalSecrets;
  readonly sender: Sender;
}

export interface Sync {
  run(options: { readonly portal?: PortalId | undefined; readonly byPerson: boolean }): Promise<Result<SyncAnswer>>;
  state(): SyncState;
  close(): Promise<void>;
}

interface PortalRun {
  readonly portal: PortalId;
  readonly sent: number;
  readonly received: number;
  readonly unreachable: Failure | undefined;
}

const CLOSE_WITHIN_MS = 3000;

/** Sends and receives at all portals, one run at a time. */
export function createSync(deps: Deps): Sync {
  const { portals, rows, emit, platform } = deps;
  const stop = new AbortController();
  let running: Promise<Result<SyncAnswer>> | undefined;
  let lastRunAt: string | null = null;
  let lastOkAt: string | null = newest(portals.list().map((portal) => portal.lastSyncAt));
  let offlineSince: string | null = null;

  const note = (runs: readonly PortalRun[]): void => {
    const now = new Date(platform.clock.now()).toISOString();
    lastRunAt = now;
    const reached = runs.some((run) => run.unreachable === undefined);
    if (reached) lastOkAt = now;
    const lost = runs.some((run) => run.unreachable !== undefined);
    offlineSince = lost ? (offlineSince ?? now) : null;
  };

  const runAll = async (portal: PortalId | undefined, byPerson: boolean): Promise<Result<SyncAnswer>> => {
    const chosen = portals.list().filter(({ config }) => portal === undefined || config.id === portal);
    if (chosen.length === 0) return fail('not-found', `There is no portal "${portal ?? ''}".`);
    const runs: PortalRun[] = [];
    for (const each of chosen) {
      if (!stop.signal.aborted) runs.push(await runPortal(deps, each, byPerson, stop.signal));
    }
    note(runs);
    return ok(answer(rows, runs, portal));
  };

  return {
    run: ({ portal, byPerson }) => {
      if (stop.signal.aborted) return Promise.resolve(fail('unavailable', 'The app is closing.'));
      if (running !== undefined) return running;
      running = runAll(portal, byPerson).finally(() => {
        running = undefined;
        emit('sync.changed', { ids: [] });
        emit('portals.changed', { ids: [] });
      });
      emit('sync.changed', { ids: [] });
      return running;
    },
    state: () => ({ running: running !== undefined, lastRunAt, lastOkAt, offlineSince, ...rows.counts(undefined) }),
    close: async () => {
      const cancel = platform.clock.after(CLOSE_WITHIN_MS, () => stop.abort());
      await running;
      cancel();
      stop.abort();
    },
  };
}

async function runPortal(deps: Deps, portal: StoredPortal, byPerson: boolean, signal: AbortSignal): Promise<PortalRun> {
  const { id } = portal.config;
  const secret = await deps.secrets.get(id);
  const adapter = deps.registry.create({ config: portal.config, secret, platform: deps.platform });
  const idle = { portal: id, sent: 0, received: 0 };
  if (adapter.capabilities.needsSecret && secret === undefined) {
    const error = noToken(id);
    deps.portals.noteSync(id, { at: null, error });
    return { ...idle, unreachable: error };
  }
  const { sent, unreachable } = await deps.sender.send(id, adapter, { byPerson, signal });
  if (unreachable !== undefined || signal.aborted) {
    if (unreachable !== undefined) deps.portals.noteSync(id, { at: null, error: unreachable });
    return { ...idle, sent, unreachable };
  }
  if (!adapter.capabilities.receives) return { ...idle, sent, unreachable: undefined };
  const news = await receive({ ...deps, clock: deps.platform.clock }, portal, adapter, signal);
  return { portal: id, sent, received: news.received, unreachable: news.unreachable };
}

function answer(rows: OutboxRepository, runs: readonly PortalRun[], portal: PortalId | undefined): SyncAnswer {
  const counts = rows.counts(portal);
  return {
    sent: runs.reduce((sum, run) => sum + run.sent, 0),
    received: runs.reduce((sum, run) => sum + run.received, 0),
    queued: counts.waiting + counts.blocked,
    failed: counts.failed,
    unreachable: runs.flatMap((run) =>
      run.unreachable === undefined ? [] : [{ portal: run.portal, reason: run.unreachable.message }],
    ),
  };
}

function newest(times: readonly (string | null)[]): string | null {
  return (
    times
      .filter((time) => time !== null)
      .sort()
      .at(-1) ?? null
  );
}
