import type { Db } from '../db/index.ts';
import type { Ids } from '../platform/ports.ts';
import { isCrossed, judgeClock } from './alarm-rules.ts';
import type { AlarmChange } from './alarm-rules.ts';
import type { AlarmRepository } from './alarm-repository.ts';
import type { AlarmRow, OpenCase, WatchedResult } from './types.ts';

/** What a look at some cases brought, when it is written. */
export interface Raised {
  /** Alarms that ring now; held ones are not among them. */
  readonly ringing: readonly AlarmRow[];
  /** Ids of all alarms that changed. */
  readonly changed: readonly string[];
}

interface Deps {
  readonly db: Db;
  readonly ids: Ids;
  readonly alarms: AlarmRepository;
}

export interface Look {
  readonly caseId: string;
  /** Undefined when the case has no open clock any more. */
  readonly open: OpenCase | undefined;
}

/**
 * Judges cases and writes what became of their alarms, in one transaction. An alarm is on the disk before anybody is
 * told of it, so a process that dies in between tells nobody twice.
 */
export function raiseAlarms(deps: Deps, looks: readonly Look[], now: number, isQuiet: boolean): Raised {
  const { db, alarms } = deps;
  const judged = looks.flatMap((look) => {
    const rows = alarms.ofCase(look.caseId);
    return rows.length > 0 || hasCrossed(look.open, now) ? judgeCase(deps, look, rows, now, isQuiet) : [];
  });
  if (judged.length === 0) return { ringing: [], changed: [] };
  db.transaction(() => {
    for (const { change, row } of judged) {
      if (change.do === 'raise') alarms.add(row);
      else alarms.apply(change, now);
    }
  });
  const rings = judged.filter(({ change, row }) => (change.do === 'raise' && !row.held) || change.do === 'release');
  return { ringing: rings.map(({ row }) => row), changed: judged.map(({ row }) => row.id) };
}

function hasCrossed(open: OpenCase | undefined, now: number): boolean {
  return open?.results.some(({ thresholds }) => thresholds.some((each) => isCrossed(each, now))) === true;
}

interface Judged {
  readonly change: AlarmChange;
  /** The alarm it concerns; a new one for `raise`. */
  readonly row: AlarmRow;
}

function judgeCase(
  { ids }: Deps,
  { open }: Look,
  rows: readonly AlarmRow[],
  now: number,
  isQuiet: boolean,
): readonly Judged[] {
  const results = open?.results ?? [];
  const clocks = new Set(results.map(({ clock }) => clock));
  const gone: Judged[] = rows
    .filter((row) => row.endedAt === null && !clocks.has(row.clock))
    .map((row) => ({ change: { do: 'end', id: row.id, because: 'ended' }, row }));
  const judged = results.flatMap((result) => {
    const ofClock = rows.filter((row) => row.clock === result.clock);
    return judgeClock(result, ofClock, now).flatMap((change): readonly Judged[] => {
      if (change.do === 'raise')
        return open === undefined ? [] : [{ change, row: newRow(ids.next(), open, result, change, now, isQuiet) }];
      const row = ofClock.find(({ id }) => id === change.id);
      return row === undefined ? [] : [{ change, row: { ...row, severity: result.severity, held: false } }];
    });
  });
  return [...gone, ...judged];
}

function newRow(
  id: string,
  { caseId, number, title }: OpenCase,
  result: WatchedResult,
  { threshold, round }: Extract<AlarmChange, { do: 'raise' }>,
  now: number,
  isQuiet: boolean,
): AlarmRow {
  return {
    id,
    caseId,
    number,
    title,
    severity: result.severity,
    clock: result.clock,
    startedAt: result.startedAt ?? 0,
    targetMs: result.targetMs,
    threshold: threshold.id,
    kind: threshold.kind,
    round,
    crossedAt: threshold.at,
    raisedAt: now,
    dueAt: result.dueAt,
    held: isQuiet && result.severity !== 1,
    dismissedAt: null,
    endedAt: null,
    endedBecause: null,
    withdrawnAt: null,
  };
}
