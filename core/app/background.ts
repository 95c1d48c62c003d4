import type { CaseSummary } from '../../shared/domain/cases.ts';
import type { Host } from '../attachments/index.ts';
import type { Cases } from '../cases/index.ts';
import { createScheduler } from '../jobs/index.ts';
import type { Scheduler } from '../jobs/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { Clock, Log } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';

interface Deps {
  readonly clock: Clock;
  readonly log: Log;
  readonly hub: EventHub;
  readonly host: Host;
  readonly settings: Settings;
  readonly outbox: Outbox;
  readonly cases: Cases;
}

export interface Background {
  start(): void;
  /** Something new waits to be sent. */
  wake(): void;
  stop(): Promise<void>;
}

const SOON_MS = 150;
const TRAY_MS = 60_000;

/** What the desktop's core does by itself: sync, tell of answers, keep the tray's line true. */
export function createBackground(deps: Deps): Background {
  const scheduler = createScheduler(deps.clock);
  let unsubscribe = (): void => undefined;
  return {
    start: () => {
      const tell = createNews(deps);
      unsubscribe = deps.hub.subscribe((name) => {
        if (name === 'cases.changed') tell();
        if (name === 'cases.changed' || name === 'outbox.changed') scheduler.wake('tray', SOON_MS);
      });
      scheduler.start({ name: 'sync', run: () => syncOnce(deps) }, 0);
      scheduler.start({ name: 'tray', run: () => tellTray(deps) }, SOON_MS);
    },
    wake: () => scheduler.wake('sync', SOON_MS),
    stop: async () => {
      unsubscribe();
      await stopWithin(scheduler);
    },
  };
}

// The outbox ends the run in progress itself; waiting for the scheduler first would wait for the network.
async function stopWithin(scheduler: Scheduler): Promise<void> {
  void scheduler.stop();
  await Promise.resolve();
}

async function syncOnce({ outbox, settings, clock, log }: Deps): Promise<number> {
  const intervalMs = settings.get('sync.intervalSeconds') * 1000;
  try {
    await outbox.sync({ byPerson: false });
  } catch (error) {
    log.error('sync', { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    return intervalMs;
  }
  const next = outbox.nextDueMs();
  return next === undefined ? intervalMs : Math.min(intervalMs, Math.max(1000, next - clock.now()));
}

/** Notices which cases have more unread answers than before and tells each once. */
function createNews({ cases, host, settings }: Deps): () => void {
  let known = unreadOf(cases.list());
  return () => {
    const summaries = cases.list();
    const grown = summaries.filter((summary) => summary.unread > (known.get(summary.id) ?? 0));
    known = unreadOf(summaries);
    if (!settings.get('notifications.enabled')) return;
    for (const summary of grown) {
      const title = `Support answered: ${summary.title}`;
      const body = `Case ${summary.number}. Open it to read and reply.`;
      void host.call('host.notify', { title, body, place: `/cases/${summary.id}` });
    }
  };
}

function unreadOf(summaries: readonly CaseSummary[]): ReadonlyMap<string, number> {
  return new Map(summaries.map((summary) => [summary.id, summary.unread]));
}

async function tellTray({ cases, host, clock }: Deps): Promise<number> {
  const summaries = cases.list();
  const waiting = summaries.filter((summary) => summary.waitsForPerson || summary.unread > 0).length;
  await host.call('host.tray', { tooltip: trayText(summaries, waiting, clock.now()), waiting });
  return TRAY_MS;
}

/** One line for the tray: what waits, and the next due time of support. */
export function trayText(summaries: readonly CaseSummary[], waiting: number, nowMs: number): string {
  const running = summaries
    .flatMap((summary) => summary.clocks.map((clock) => ({ summary, clock })))
    .filter(({ clock }) => clock.dueAt !== null && (clock.state === 'running' || clock.state === 'waiting'))
    .sort((a, b) => String(a.clock.dueAt).localeCompare(String(b.clock.dueAt)));
  const next = running[0];
  const wait =
    waiting === 0 ? 'Nothing waits for you' : `${waiting} ${waiting === 1 ? 'case waits' : 'cases wait'} for you`;
  if (next === undefined || next.clock.dueAt === null) return `Support Companion: ${wait}`;
  const minutes = Math.max(0, Math.round((Date.parse(next.clock.dueAt) - nowMs) / 60_000));
  const when = minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
  return `Support Companion: ${wait}. Next due: case ${next.summary.number} in ${when}`;
}
