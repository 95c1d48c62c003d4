import type { ClockSkew } from '../../shared/contract/clocks.ts';
import type { PortalId } from '../../shared/domain/primitives.ts';
import type { Db } from '../db/index.ts';
import type { Clock } from '../platform/ports.ts';
import { isOff, medianSkew, SAMPLES_KEPT, skewSample } from './skew-rules.ts';
import type { SkewSample } from './skew-rules.ts';
import { skewWords } from './words-rules.ts';

/** How far this computer's clock is from each portal's, as their answers say. */
export interface SkewRegister {
  /** Takes what a poll says; see `HttpResponse.clockSkewMs` and `roundTripMs`. */
  note(portal: PortalId, answer: { readonly clockSkewMs: number; readonly roundTripMs: number }): void;
  /** By portal; those that did not answer since the start, or since the clock was set, are not there. */
  list(): readonly ClockSkew[];
  /** This computer's clock was set: what was measured before says nothing any more. */
  clear(): void;
}

export interface SkewDeps {
  readonly db: Db;
  readonly clock: Clock;
  /** A portal's clock was found to differ, or to agree again. `isNews`: the person was not told of it yet. */
  readonly onTurn: (skew: ClockSkew, isNews: boolean) => void;
}

interface Kept {
  readonly samples: readonly SkewSample[];
  readonly noticedAt: string;
  readonly isOff: boolean;
}

/** Keeps the last few answers of each portal in memory, and on the disk only of whom the person was told. */
export function createSkewRegister({ db, clock, onTurn }: SkewDeps): SkewRegister {
  const portals = new Map<PortalId, Kept>();

  const turn = (skew: ClockSkew, wasOff: boolean): void => {
    if (skew.isOff) {
      onTurn(skew, db.access === 'write' && rememberTold(db, skew, clock.now()));
      return;
    }
    if (db.access === 'write') db.sql('DELETE FROM clock_skew WHERE portal_id = ?').run(skew.portal);
    if (wasOff) onTurn(skew, false);
  };

  return {
    note: (portal, { clockSkewMs, roundTripMs }) => {
      const sample = skewSample(clockSkewMs, roundTripMs);
      if (sample === undefined) return;
      const before = portals.get(portal);
      const samples = [...(before?.samples ?? []), sample].slice(-SAMPLES_KEPT);
      const median = medianSkew(samples) ?? sample;
      const off = isOff(median);
      const isSame = before?.isOff === off;
      const noticedAt = isSame ? before.noticedAt : new Date(clock.now()).toISOString();
      portals.set(portal, { samples, noticedAt, isOff: off });
      if (!isSame) turn({ portal, skewMs: median.skewMs, noticedAt, isOff: off }, before?.isOff === true);
    },
    list: () =>
      [...portals].map(([portal, { samples, noticedAt, isOff: off }]) => ({
        portal,
        skewMs: medianSkew(samples)?.skewMs ?? 0,
        noticedAt,
        isOff: off,
      })),
    clear: () => portals.clear(),
  };
}

/** True when the person was not told of this portal since its clock last agreed. */
function rememberTold(db: Db, { portal, skewMs }: ClockSkew, now: number): boolean {
  const written = db
    .sql('INSERT INTO clock_skew (portal_id, skew_ms, told_ms) VALUES (?, ?, ?) ON CONFLICT (portal_id) DO NOTHING')
    .run(portal, Math.round(skewMs), now);
  return written.changes > 0;
}

/** Portals that told another time when they were last asked, in words; for a check of the installation. */
export function toldSkews(db: Db): readonly string[] {
  return db
    .sql('SELECT portal_id, skew_ms FROM clock_skew ORDER BY portal_id')
    .all()
    .map((row) => skewWords(String(row['portal_id']), Number(row['skew_ms'])).title);
}
