import type { HostTray } from '../../shared/contract/host.ts';
import type { Alarm } from '../../shared/domain/clocks.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Host } from '../attachments/index.ts';
import type { Db } from '../db/index.ts';
import type { EventHub } from '../platform/events.ts';
import type { Clock, Ids, Log } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import { createAlarmRepository } from './alarm-repository.ts';
import { alarmsInOrder } from './list-rules.ts';
import { readOpenCases } from './open-cases.ts';
import type { OpenClocksAt } from './open-cases.ts';
import { createQuiet } from './quiet.ts';
import { raiseAlarms } from './raiser.ts';
import type { Raised } from './raiser.ts';
import { createSkewRegister } from './skew-register.ts';
import type { SkewRegister } from './skew-register.ts';
import { notify, tell } from './teller.ts';
import { createTick } from './tick.ts';
import { trayView } from './tray-rules.ts';
import type { AlarmRow } from './types.ts';
import { createWatch } from './watch.ts';
import { skewWords } from './words-rules.ts';

export interface AlarmsDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly hub: EventHub;
  readonly host: Host;
  readonly settings: Settings;
  readonly openClocks: OpenClocksAt;
  /** Seals what ended and notes what moved, of these cases or of all; runs before each look. */
  readonly keeperRun: (ids?: readonly string[]) => void;
  /** IANA name of the person's zone, asked at each look. */
  readonly profileZone: () => string;
  /** How many cases wait for the person. */
  readonly waiting: () => number;
}

/** What rings, what is shown of it, and the tray. */
export interface Alarms {
  /** Begins to watch, tells what was missed meanwhile. The desktop calls it; elsewhere nothing rings. */
  start(): void;
  stop(): void;
  /** Alarms that were neither dismissed nor overtaken, the most urgent first. */
  list(): readonly Alarm[];
  /** `not-found` when none of them is there any more. */
  dismiss(ids: readonly string[]): Result<void>;
  readonly skews: SkewRegister;
}

/** Changes that come in a burst are looked at together after this. */
const SOON_MS = 50;

/** Makes the alarms; nothing rings before `start`. */
export function createAlarms(deps: AlarmsDeps): Alarms {
  const { db, clock, hub, host, settings } = deps;
  const repository = createAlarmRepository(db);
  const watch = createWatch();
  const quiet = createQuiet(settings, deps.profileZone);
  const zone = (): string => quiet.zone();
  const changedCases = new Set<string>();
  let isAllChanged = true;
  let lastLookAt = -Infinity;
  let trayChangesAt = -Infinity;
  let shownTray = '';
  let leave: readonly (() => void)[] = [];

  const changed = (ids: readonly string[]): void => {
    if (ids.length > 0) hub.emit('alarms.changed', { ids: [...ids] });
  };

  const skews = createSkewRegister({
    db,
    clock,
    onTurn: (skew, isNews) => {
      changed([`clock:${skew.portal}`]);
      if (isNews && settings.get('notifications.enabled')) notify(host, skewWords(skew.portal, skew.skewMs));
    },
  });

  /** Reads cases anew and judges them. */
  const refresh = (ids: ReadonlySet<string> | undefined, now: number): Raised => {
    if (db.access === 'write') deps.keeperRun(ids === undefined ? undefined : [...ids]);
    const open = readOpenCases(deps.openClocks, ids, now);
    const byId = new Map(open.map((each) => [each.caseId as string, each]));
    const gone = [...(ids ?? [...watch.cases(), ...repository.casesWithAlarms()])].filter((id) => !byId.has(id));
    for (const id of gone) watch.set(id, undefined, now);
    for (const each of open) watch.set(each.caseId, each, now);
    if (db.access !== 'write') return { ringing: [], changed: [] };
    const looks = [
      ...gone.map((caseId) => ({ caseId, open: undefined })),
      ...open.map((each) => ({ caseId: each.caseId, open: each })),
    ];
    return raiseAlarms({ db, ids: deps.ids, alarms: repository }, looks, now, quiet.at(now).because !== undefined);
  };

  const tellOf = (rows: readonly AlarmRow[], now: number, wereHeld: boolean): void => {
    const tellings = rows.map((row) => ({
      row,
      leftMs: watch.leftMs(row.caseId, row.clock),
      wasAway: row.crossedAt > lastLookAt,
      ...(wereHeld ? { heldSince: row.raisedAt } : {}),
    }));
    for (const { row } of tellings)
      deps.log.info('alarm', {
        case: row.caseId,
        clock: row.clock,
        threshold: row.threshold,
        lateMs: now - row.crossedAt,
      });
    tell({ host, settings, zone }, tellings, now);
  };

  /** What quiet hours held back is told when they are over, as far as it is still true. */
  const releaseHeld = (now: number): readonly string[] => {
    if (db.access !== 'write' || quiet.at(now).because !== undefined) return [];
    const held = repository.live().filter((row) => row.held);
    if (held.length === 0) return [];
    db.transaction(() => repository.release(held.map(({ id }) => id)));
    tellOf(held, now, true);
    return held.map(({ id }) => id);
  };

  const showTray = (now: number): void => {
    const next = watch.nextDue();
    const state = quiet.at(now);
    const facts = { next, missed: watch.missed(), waiting: deps.waiting(), quiet: state, settings: quiet.settings() };
    const view = trayView({ ...facts, zone: zone() }, now);
    trayChangesAt = view.changesAt;
    const text = JSON.stringify(view.tray);
    if (text === shownTray) return;
    shownTray = text;
    void host.call('host.tray', view.tray satisfies HostTray);
  };

  const tick = createTick({
    clock,
    log: deps.log,
    look: (now, jumped) => {
      const isZoneNew = quiet.refreshZone();
      if (jumped) skews.clear();
      const isAll = jumped || isAllChanged;
      const crossed = watch.takeCrossed(now);
      const due = new Set([...crossed, ...changedCases]);
      const hadChanges = isAll || due.size > 0;
      isAllChanged = false;
      changedCases.clear();
      try {
        if (hadChanges) {
          const { ringing, changed: ids } = refresh(isAll ? undefined : due, now);
          tellOf(ringing, now, false);
          changed(ids);
        }
        changed(releaseHeld(now));
      } catch (error) {
        isAllChanged = true;
        throw error;
      } finally {
        lastLookAt = now;
      }
      if (isZoneNew) hub.emit('contacts.changed', { ids: ['profile'] });
      if (hadChanges || jumped || isZoneNew || now >= trayChangesAt) showTray(now);
      return Math.min(watch.nextLookAt(), trayChangesAt, quiet.at(now).changesAt);
    },
  });

  const soon = (): void => tick.by(clock.now() + SOON_MS);
  const listen = (): void => {
    const unsubscribe = hub.subscribe((name, payload) => {
      if (name === 'cases.changed') for (const id of idsOf(payload)) changedCases.add(id);
      else if (name === 'policies.changed') isAllChanged = true;
      else if (name === 'settings.changed') quiet.reread();
      else if (name !== 'contacts.changed') return;
      trayChangesAt = -Infinity;
      soon();
    });
    leave = [
      unsubscribe,
      host.on('host.woke', () => tick.now()),
      host.on('host.trayChosen', ({ id }) => quiet.choose(id, clock.now())),
    ];
  };

  return {
    start: () => {
      listen();
      tick.now();
    },
    stop: () => {
      tick.stop();
      for (const each of leave) each();
    },
    list: () => alarmsInOrder(repository.live()),
    dismiss: (ids) => {
      const now = clock.now();
      const dismissed = db.transaction(() => ids.filter((id) => repository.dismiss(id, now)));
      if (dismissed.length === 0) return fail('not-found', 'This alarm is over already.');
      changed(dismissed);
      trayChangesAt = -Infinity;
      soon();
      return ok(undefined);
    },
    skews,
  };
}

function idsOf(payload: unknown): readonly string[] {
  const has = typeof payload === 'object' && payload !== null && 'ids' in payload && Array.isArray(payload.ids);
  return has ? (payload as { readonly ids: readonly string[] }).ids : [];
}
