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
import type { OpenClocksAt } from './open-cases.ts';
import { createQuiet } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import { createSkewRegister } from './skew-register.ts';
import type { SkewRegister } from './skew-register.ts';
import { notify } from './teller.ts';
import { createTick } from './tick.ts';
import type { Tick } from './tick.ts';
import { createTrayDisplay } from './tray-display.ts';
import type { TrayDisplay } from './tray-display.ts';
import { createWatch } from './watch.ts';
import type { Watch } from './watch.ts';
import { createWatchman } from './watchman.ts';
import type { Watchman } from './watchman.ts';
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
  /** IANA name of the person's zone, asked at each wake. */
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

/** All that the parts below share. */
interface Parts extends AlarmsDeps {
  readonly watch: Watch;
  readonly quiet: Quiet;
  readonly watchman: Watchman;
  readonly display: TrayDisplay;
  readonly skews: SkewRegister;
  readonly news: News;
}

/** What was said to have changed since the last look. */
interface News {
  isAll: boolean;
  readonly cases: Set<string>;
}

/** Makes the alarms; nothing rings before `start`. */
export function createAlarms(deps: AlarmsDeps): Alarms {
  const { db, clock } = deps;
  const repository = createAlarmRepository(db);
  const watch = createWatch();
  const quiet = createQuiet(deps.settings, deps.profileZone);
  const skews = createSkews(deps);
  const parts: Parts = {
    ...deps,
    watch,
    quiet,
    skews,
    watchman: createWatchman({ ...deps, repository, watch, quiet }),
    display: createTrayDisplay({ ...deps, watch, quiet }),
    news: { isAll: true, cases: new Set() },
  };
  const tick = createTick({ clock, log: deps.log, look: (now, jumped) => look(parts, now, jumped) });
  let leave: readonly (() => void)[] = [];
  return {
    start: () => {
      leave = listen(parts, tick);
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
      say(deps.hub, dismissed);
      return ok(undefined);
    },
    skews,
  };
}

function createSkews({ db, clock, hub, host, settings }: AlarmsDeps): SkewRegister {
  return createSkewRegister({
    db,
    clock,
    onTurn: (skew, isNews) => {
      say(hub, [`clock:${skew.portal}`]);
      if (isNews && settings.get('notifications.enabled')) notify(host, skewWords(skew.portal, skew.skewMs));
    },
  });
}

function say(hub: EventHub, ids: readonly string[]): void {
  if (ids.length > 0) hub.emit('alarms.changed', { ids: [...ids] });
}

/** One wake: reads what changed or came due, and answers when to look again at the latest. */
function look(parts: Parts, now: number, jumped: boolean): number {
  const { watch, watchman, quiet, display, skews, news, hub } = parts;
  const isZoneNew = quiet.refreshZone();
  if (jumped) skews.clear();
  const due = new Set([...watch.takeCrossed(now), ...news.cases]);
  const isAll = jumped || news.isAll;
  const hasNews = isAll || due.size > 0;
  news.isAll = false;
  news.cases.clear();
  try {
    if (hasNews) say(hub, watchman.look(isAll ? undefined : due, now));
    say(hub, watchman.releaseHeld(now));
  } catch (error) {
    news.isAll = true;
    throw error;
  }
  if (isZoneNew) hub.emit('contacts.changed', { ids: ['profile'] });
  if (hasNews || isZoneNew || now >= display.changesAt()) display.show(now);
  return Math.min(watch.nextLookAt(), display.changesAt(), quiet.at(now).changesAt);
}

/** Follows what changes cases, due times, quiet hours and the tray; answers what ends it. */
function listen({ hub, host, clock, quiet, display, news }: Parts, tick: Tick): readonly (() => void)[] {
  const unsubscribe = hub.subscribe((name, payload) => {
    if (name === 'cases.changed') for (const id of idsOf(payload)) news.cases.add(id);
    else if (name === 'policies.changed') news.isAll = true;
    else if (name === 'settings.changed') quiet.reread();
    else if (name !== 'contacts.changed') return;
    display.outdate();
    tick.by(clock.now() + SOON_MS);
  });
  return [
    unsubscribe,
    host.on('host.woke', () => tick.now()),
    host.on('host.trayChosen', ({ id }) => quiet.choose(id, clock.now())),
  ];
}

function idsOf(payload: unknown): readonly string[] {
  const has = typeof payload === 'object' && payload !== null && 'ids' in payload && Array.isArray(payload.ids);
  return has ? (payload as { readonly ids: readonly string[] }).ids : [];
}
