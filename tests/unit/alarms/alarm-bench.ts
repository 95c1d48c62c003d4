import { onTestFinished } from 'vitest';
import { createAlarms } from '../../../core/alarms/index.ts';
import type { Alarms, OpenClocks, OpenClocksAt } from '../../../core/alarms/index.ts';
import { createAudit } from '../../../core/audit/index.ts';
import type { Store } from '../../../core/db/index.ts';
import { createEventHub } from '../../../core/platform/events.ts';
import type { EventHub } from '../../../core/platform/events.ts';
import { createIds, silentLog } from '../../../core/platform/node/index.ts';
import { createSettings } from '../../../core/settings/index.ts';
import type { Settings } from '../../../core/settings/index.ts';
import type { HostTray } from '../../../shared/contract/host.ts';
import type { Severity } from '../../../shared/domain/primitives.ts';
import { ok } from '../../../shared/result.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { HOUR, MINUTE } from './made-up.ts';

/** A case of the bench: a first response that counts round the clock. */
export interface MadeCase {
  readonly id: string;
  readonly number: number;
  readonly severity: Severity;
  /** Epoch ms. */
  startedAt: number;
  targetMs: number;
  stoppedAt: number | null;
  isPaused: boolean;
  /** A pause that is over: what lay after its start moved by its length. */
  pausedFrom: number;
  pausedMs: number;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly place: string;
}

export interface Bench {
  readonly alarms: Alarms;
  readonly clock: FakeClock;
  readonly hub: EventHub;
  readonly store: Store;
  readonly settings: Settings;
  readonly notices: readonly Notice[];
  readonly tray: () => HostTray | undefined;
  readonly trays: () => number;
  /** Ids of `alarms.changed`, one entry per event. */
  readonly events: readonly (readonly string[])[];
  /** How often results were computed for a case. */
  readonly evaluations: () => number;
  readonly add: (made: Partial<MadeCase> & { readonly number: number }) => MadeCase;
  /** Changes a case and says so. */
  readonly change: (made: MadeCase, change: (made: MadeCase) => void) => void;
  /** The desktop says something. */
  readonly host: (name: string, payload: unknown) => void;
  readonly titles: () => string[];
}

export interface BenchOptions {
  readonly clock?: FakeClock;
  readonly root?: string;
  readonly cases?: MadeCase[];
  /** The person's zone; absent: the machine's. */
  readonly zone?: string;
  /** Set before the start. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What showing a notification does, besides being counted. */
  readonly onNotice?: () => void;
}

/** Alarms on a real database with clocks made up by the bench. Started; stopped with the test. */
export async function alarmBench(options: BenchOptions = {}): Promise<Bench> {
  const clock = options.clock ?? fakeClock('2026-11-23T09:00:00.000Z');
  const store = await openedStore(testStore({ clock, ...(options.root === undefined ? {} : { root: options.root }) }));
  const hub = createEventHub();
  const settings = createSettings({ db: store.db, clock, audit: createAudit(store.db, clock), emit: hub.emit });
  for (const [key, value] of Object.entries(options.settings ?? {})) settings.set(key, value);
  const cases = options.cases ?? [];
  const notices: Notice[] = [];
  const events: string[][] = [];
  const listeners = new Map<string, (payload: never) => void>();
  let tray: HostTray | undefined;
  let trays = 0;
  let evaluations = 0;
  const openClocks: OpenClocksAt = (at, ids) =>
    cases
      .filter(({ id }) => ids === undefined || ids.has(id))
      .flatMap((made) => {
        evaluations += 1;
        return openOf(made, at);
      });
  const alarms = createAlarms({
    db: store.db,
    clock,
    ids: createIds(clock),
    log: silentLog,
    hub,
    settings,
    openClocks,
    keeperRun: () => undefined,
    profileZone: () => options.zone ?? clock.timeZone(),
    waiting: () => 0,
    host: {
      call: (name, input) => {
        if (name === 'host.notify') {
          notices.push(input as Notice);
          options.onNotice?.();
        }
        if (name === 'host.tray') {
          tray = input as HostTray;
          trays += 1;
        }
        return Promise.resolve(ok({ shown: true } as never));
      },
      on: (name, listener) => {
        listeners.set(name, listener);
        return () => void listeners.delete(name);
      },
      close: () => undefined,
    },
  });
  hub.subscribe((name, payload) => {
    if (name === 'alarms.changed') events.push((payload as { ids: string[] }).ids);
  });
  onTestFinished(async () => {
    alarms.stop();
    await store.close();
  });
  const say = (made: MadeCase): void => hub.emit('cases.changed', { ids: [made.id] });
  const bench: Bench = {
    alarms,
    clock,
    hub,
    store,
    settings,
    notices,
    events,
    tray: () => tray,
    trays: () => trays,
    evaluations: () => evaluations,
    add: (given) => {
      const made: MadeCase = {
        id: `case-${given.number}`,
        severity: 2,
        startedAt: clock.now(),
        targetMs: 4 * HOUR,
        stoppedAt: null,
        isPaused: false,
        pausedFrom: Infinity,
        pausedMs: 0,
        ...given,
      };
      cases.push(made);
      say(made);
      return made;
    },
    change: (made, change) => {
      change(made);
      say(made);
    },
    host: (name, payload) => listeners.get(name)?.(payload as never),
    titles: () => notices.map(({ title }) => title),
  };
  alarms.start();
  return bench;
}

function openOf(made: MadeCase, at: number): OpenClocks[] {
  const { id, number, severity, startedAt, targetMs, stoppedAt, isPaused } = made;
  if (stoppedAt !== null) return [];
  const moved = (instant: number): number => (instant > made.pausedFrom ? instant + made.pausedMs : instant);
  const dueAt = moved(startedAt + targetMs);
  const points = [
    { id: 'warn-0.5', kind: 'warning', at: moved(startedAt + targetMs / 2) },
    { id: 'warn-left', kind: 'warning', at: moved(startedAt + targetMs - Math.min(30 * MINUTE, targetMs / 4)) },
    { id: 'due', kind: 'missed', at: dueAt },
  ] as const;
  const result = {
    clock: 'firstResponse',
    rule: 'made-up',
    state: isPaused ? 'paused' : at > dueAt ? 'missed' : 'running',
    severity,
    startedAt,
    dueAt: isPaused ? null : dueAt,
    breachAt: isPaused ? null : dueAt,
    stoppedAt,
    targetMs,
    usedMs: Math.max(0, at - startedAt),
    leftMs: isPaused ? null : dueAt - at,
    strict: false,
    immediate: false,
    because: isPaused ? 'pendingCustomer' : null,
    nextThreshold: isPaused ? undefined : points.find((point) => point.at > at),
    attempts: null,
  } as const;
  return [{ caseId: id, number, title: 'Line 3 has no start times', results: [result] }];
}
