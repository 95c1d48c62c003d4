import type { SyncAnswer } from '../../shared/domain/portals.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import { fail, failure } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { PortalAdapter } from '../portals/index.ts';
import type { OutboxRepository } from './outbox-repository.ts';
import type { OutboxDeps, SyncState } from './outbox-types.ts';
import type { PortalSecrets } from './portal-secrets.ts';
import { noToken } from './portal-store.ts';
import type { PortalStore, StoredPortal } from './portal-store.ts';
import { receive } from './receiver.ts';
import type { ReceiveResult } from './receiver.ts';
import type { Sender, SendOptions } from './sender.ts';

interface Deps extends OutboxDeps {
  readonly rows: OutboxRepository;
  readonly portals: PortalStore;
  readonly secrets: PortalSecrets;
  readonly sender: Sender;
}

export interface Sync {
  run(options: { readonly portal?: PortalId | undefined; readonly byPerson: boolean }): Promise<Result<SyncAnswer>>;
  state(): SyncState;
  /** When the newest run began, epoch ms; 0 before the first. */
  startedMs(): number;
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
  let isClosing = false;
  let startedMs = 0;
  let running: Promise<Result<SyncAnswer>> | undefined;
  let lastRunAt: string | null = null;
  let lastOkAt: string | null = newest(portals.list().map((portal) => portal.lastSyncAt));
  let offlineSince: string | null = null;

  const note = (runs: readonly PortalRun[]): void => {
    const now = new Date(platform.clock.now()).toISOString();
    lastRunAt = now;
    const reached = runs.some((run) => run.unreachable === undefined);
    if (reached) lastOkAt = now;
    // A sign-in that is not accepted is no missing network.
    const lost = runs.some((run) => run.unreachable !== undefined && run.unreachable.code !== 'unauthorized');
    offlineSince = lost ? (offlineSince ?? now) : null;
  };

  const runAll = async (portal: PortalId | undefined, byPerson: boolean): Promise<Result<SyncAnswer>> => {
    const chosen = portals.list().filter(({ config }) => portal === undefined || config.id === portal);
    if (chosen.length === 0) return fail('not-found', `There is no portal "${portal ?? ''}".`);
    const runs: PortalRun[] = [];
    for (const each of chosen) {
      if (!isClosing)
        runs.push(await runPortal(deps, each, { byPerson, isStopping: () => isClosing, signal: stop.signal }));
    }
    note(runs);
    return ok(answer(rows, runs, portal));
  };

  return {
    run: ({ portal, byPerson }) => {
      if (isClosing) return Promise.resolve(fail('unavailable', 'The app is closing.'));
      if (running !== undefined) return running;
      startedMs = platform.clock.now();
      running = runAll(portal, byPerson).finally(() => {
        running = undefined;
        emit('sync.changed', { ids: [] });
        emit('portals.changed', { ids: [] });
      });
      emit('sync.changed', { ids: [] });
      return running;
    },
    state: () => ({
      running: running !== undefined,
      lastRunAt,
      lastOkAt,
      offlineSince,
      ...rows.counts(undefined),
      held: deps.held?.() ?? null,
    }),
    startedMs: () => startedMs,
    close: async () => {
      isClosing = true;
      const cancel = platform.clock.after(CLOSE_WITHIN_MS, () => stop.abort());
      await running;
      cancel();
      stop.abort();
    },
  };
}

async function runPortal(deps: Deps, portal: StoredPortal, options: SendOptions): Promise<PortalRun> {
  const { id } = portal.config;
  const secret = await deps.secrets.get(id);
  const adapter = deps.registry.create({ config: portal.config, secret, platform: deps.platform });
  const lost = (error: Failure, sent = 0, received = 0): PortalRun => {
    deps.portals.noteSync(id, { at: null, error });
    return { portal: id, sent, received, unreachable: error };
  };
  if (adapter.capabilities.needsSecret && secret === undefined) return lost(noToken(id));
  // A sign-in that was refused is tried on the news first, so that it does not fail the waiting rows one after the other.
  const isDoubtful = portal.lastError?.code === 'unauthorized';
  const before = isDoubtful ? await news(deps, portal, adapter, options.signal) : NO_NEWS;
  if (before.unreachable !== undefined) return lost(before.unreachable);
  const { sent, stopped } = (deps.held?.() ?? null) !== null ? HELD : await deps.sender.send(id, adapter, options);
  if (stopped !== undefined) return lost(stopped, sent, before.received);
  const after = options.isStopping() || isDoubtful ? NO_NEWS : await news(deps, portal, adapter, options.signal);
  if (after.unreachable !== undefined) return lost(after.unreachable, sent, after.received);
  return { portal: id, sent, received: before.received + after.received, unreachable: undefined };
}

const HELD = { sent: 0, stopped: undefined } as const;
const NO_NEWS: ReceiveResult = { received: 0, unreachable: undefined };

/** An adapter that breaks is an error of ours; the other portals are not to suffer from it. */
async function news(
  deps: Deps,
  portal: StoredPortal,
  adapter: PortalAdapter,
  signal: AbortSignal,
): Promise<ReceiveResult> {
  if (!adapter.capabilities.receives) return NO_NEWS;
  try {
    return await receive({ ...deps, clock: deps.platform.clock }, portal, adapter, signal);
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    deps.platform.log.error('receive', { portal: portal.config.id, error: text });
    return { received: 0, unreachable: failure('internal', 'News of this portal could not be read.') };
  }
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
