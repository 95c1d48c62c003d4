import type { Alarms } from '../alarms/index.ts';
import type { Approvals } from '../approvals/index.ts';
import type { Host } from '../attachments/index.ts';
import type { CaseRepository } from '../cases/index.ts';
import type { ClockKeeper } from '../clocks/index.ts';
import type { Account } from '../contacts/index.ts';
import type { Db } from '../db/index.ts';
import { createScheduler } from '../jobs/index.ts';
import type { Scheduler } from '../jobs/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Policies } from '../policies/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { Clock, Log } from '../platform/ports.ts';
import type { Handover } from '../handover/index.ts';
import type { Recorder } from '../recorder/index.ts';
import type { Screenshots } from '../screenshots/index.ts';
import type { Storage } from '../storage/index.ts';
import type { Settings } from '../settings/index.ts';
import { tellCollected } from './tell-collected.ts';

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly hub: EventHub;
  readonly host: Host;
  readonly settings: Settings;
  readonly outbox: Outbox;
  readonly repository: CaseRepository;
  readonly keeper: ClockKeeper;
  readonly policies: Policies;
  readonly alarms: Alarms;
  readonly approvals: Approvals;
  readonly storage: Storage;
  readonly recorder: Recorder;
  readonly screenshots: Screenshots;
  readonly handover: Pick<Handover, 'look'>;
  readonly account: Pick<Account, 'look'>;
}

export interface Background {
  start(): void;
  /** Something new waits to be sent. */
  wake(): void;
  stop(): Promise<void>;
}

const SOON_MS = 150;
/** Whoever starts the app looks at its first screen before it looks around. */
const LOOK_AFTER_MS = 1000;
const CLEAN_AFTER_MS = 5 * 60_000;
const CLEAN_EVERY_MS = 24 * 60 * 60_000;

/** What the desktop's core does by itself: sync, tell of answers, keep clocks, ring. */
export function createBackground(deps: Deps): Background {
  const scheduler = createScheduler(deps.clock);
  let unsubscribe = (): void => undefined;
  return {
    start: () => {
      const tell = createNews(deps);
      const leave = [
        deps.hub.subscribe((name) => {
          if (name === 'cases.changed') tell();
        }),
        tellCollected(deps),
        // What came in while the machine slept is wanted now, not at the end of a wait.
        deps.host.on('host.woke', () => scheduler.wake('sync', SOON_MS)),
        deps.host.on('host.woke', () => scheduler.wake('look', LOOK_AFTER_MS)),
        deps.host.on('host.woke', () => void deps.policies.refresh()),
        deps.host.on('host.woke', () => deps.approvals.look()),
        deps.host.on('host.woke', () => deps.recorder.woke()),
      ];
      unsubscribe = () => {
        for (const each of leave) each();
      };
      // What ended while nothing ran is sealed before anybody looks at it.
      deps.keeper.run();
      deps.alarms.start();
      deps.approvals.start();
      deps.screenshots.start();
      // Who only reads sends nothing: whoever holds the folder does.
      if (deps.db.access !== 'write') return;
      void deps.account.look();
      void deps.recorder.start();
      scheduler.start({ name: 'sync', run: () => syncOnce(deps, () => scheduler.wake('look', SOON_MS)) }, 0);
      scheduler.start({ name: 'look', run: () => lookOnce(deps) }, LOOK_AFTER_MS);
      scheduler.start({ name: 'clean', run: () => cleanOnce(deps) }, CLEAN_AFTER_MS);
    },
    wake: () => scheduler.wake('sync', SOON_MS),
    stop: async () => {
      unsubscribe();
      deps.alarms.stop();
      deps.approvals.stop();
      deps.screenshots.stop();
      await stopWithin(scheduler);
    },
  };
}

// The outbox ends the run in progress itself; waiting for the scheduler first would wait for the network.
async function stopWithin(scheduler: Scheduler): Promise<void> {
  void scheduler.stop();
  await Promise.resolve();
}

async function cleanOnce({ storage, log }: Deps): Promise<number> {
  try {
    await storage.autoClean();
  } catch (error) {
    log.error('clean', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  return CLEAN_EVERY_MS;
}

async function syncOnce({ outbox, settings, clock, log }: Deps, onSent: () => void): Promise<number> {
  const intervalMs = settings.get('sync.intervalSeconds') * 1000;
  try {
    const synced = await outbox.sync({ byPerson: false });
    if (synced.ok && synced.value.sent > 0) onSent();
  } catch (error) {
    log.error('sync', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return intervalMs;
  }
  const next = outbox.nextDueMs();
  return next === undefined ? intervalMs : Math.min(intervalMs, Math.max(1000, next - clock.now()));
}

/** A job of its own: what is slow where cases wait for a colleague must not keep other cases from support. */
async function lookOnce({ settings, log, handover }: Deps): Promise<number> {
  // Asked for before the look, as the app may end during it.
  const intervalMs = settings.get('sync.intervalSeconds') * 1000;
  try {
    await handover.look();
  } catch (error) {
    log.error('look', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
  return intervalMs;
}

/** Notices which cases have more unread answers than before and tells each once. */
function createNews({ repository, host, settings }: Deps): () => void {
  const unread = (): ReadonlyMap<string, number> =>
    new Map(repository.list().map((record) => [record.id, record.unread]));
  let known = unread();
  return () => {
    const grown = repository.list().filter((record) => record.unread > (known.get(record.id) ?? 0));
    known = unread();
    if (!settings.get('notifications.enabled')) return;
    for (const { id, number, title } of grown) {
      const body = `Case ${number}. Open it to read and reply.`;
      void host.call('host.notify', { title: `Support answered: ${title}`, body, place: `/cases/${id}` });
    }
  };
}
