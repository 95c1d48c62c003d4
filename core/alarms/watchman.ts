import type { Host } from '../attachments/index.ts';
import type { Db } from '../db/index.ts';
import type { Ids, Log } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { AlarmRepository } from './alarm-repository.ts';
import { readOpenCases } from './open-cases.ts';
import type { OpenClocksAt } from './open-cases.ts';
import type { Quiet } from './quiet.ts';
import { raiseAlarms } from './raiser.ts';
import type { Look } from './raiser.ts';
import { tell } from './teller.ts';
import type { AlarmRow } from './types.ts';
import type { Watch } from './watch.ts';

export interface WatchmanDeps {
  readonly db: Db;
  readonly ids: Ids;
  readonly log: Log;
  readonly host: Host;
  readonly settings: Settings;
  readonly openClocks: OpenClocksAt;
  /** Seals what ended and notes what moved, of these cases or of all; runs before each look. */
  readonly keeperRun: (ids?: readonly string[]) => void;
  readonly repository: AlarmRepository;
  readonly watch: Watch;
  readonly quiet: Quiet;
}

/** Looks at open clocks, writes what became of their alarms, and tells the person. */
export interface Watchman {
  /** Reads these cases anew, or all; answers the alarms that changed. */
  look(ids: ReadonlySet<string> | undefined, now: number): readonly string[];
  /** Tells what quiet hours held back once they are over, as far as it is still true; answers what it told. */
  releaseHeld(now: number): readonly string[];
}

/** Without the writer's lock it only watches: whoever has it rings. */
export function createWatchman(deps: WatchmanDeps): Watchman {
  const { db, repository, quiet } = deps;
  const maySpeak = db.access === 'write';
  let lastLookAt = -Infinity;
  // Spares every wake a question to the database.
  let mayBeHeld = true;
  return {
    look: (ids, now) => {
      if (maySpeak) deps.keeperRun(ids === undefined ? undefined : [...ids]);
      const looks = read(deps, ids, now);
      if (!maySpeak) return [];
      const isQuiet = quiet.at(now).because !== undefined;
      const { ringing, changed } = raiseAlarms({ db, ids: deps.ids, alarms: repository }, looks, now, isQuiet);
      mayBeHeld ||= isQuiet;
      const since = lastLookAt;
      lastLookAt = now;
      tellAlarms(deps, ringing, now, since);
      return changed;
    },
    releaseHeld: (now) => {
      lastLookAt = now;
      if (!mayBeHeld || !maySpeak || quiet.at(now).because !== undefined) return [];
      const held = repository.live().filter((row) => row.held);
      if (held.length > 0) db.transaction(() => repository.release(held.map(({ id }) => id)));
      mayBeHeld = false;
      tellAlarms(deps, held, now, undefined);
      return held.map(({ id }) => id);
    },
  };
}

function read({ openClocks, watch, repository }: WatchmanDeps, ids: ReadonlySet<string> | undefined, now: number) {
  const open = readOpenCases(openClocks, ids, now);
  const isOpen = new Set<string>(open.map(({ caseId }) => caseId));
  const before = ids ?? new Set([...watch.cases(), ...repository.casesWithAlarms()]);
  const gone: Look[] = [...before]
    .filter((caseId) => !isOpen.has(caseId))
    .map((caseId) => ({ caseId, open: undefined }));
  const looks = [...gone, ...open.map((each): Look => ({ caseId: each.caseId, open: each }))];
  for (const look of looks) watch.set(look.caseId, look.open, now);
  return looks;
}

/** `since`: the look before; undefined for alarms that quiet hours held back. */
function tellAlarms(
  { log, host, settings, quiet, watch }: WatchmanDeps,
  rows: readonly AlarmRow[],
  now: number,
  since: number | undefined,
): void {
  const tellings = rows.map((row) => ({
    row,
    leftMs: watch.leftMs(row.caseId, row.clock),
    wasAway: since !== undefined && row.crossedAt > since,
    ...(since === undefined ? { heldSince: row.raisedAt } : {}),
  }));
  for (const { row } of tellings) {
    const { caseId, clock, threshold, crossedAt } = row;
    log.info('alarm', { case: caseId, clock, threshold, lateMs: now - crossedAt });
  }
  tell({ host, settings, zone: () => quiet.zone() }, tellings, now);
}
