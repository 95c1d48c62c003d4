import { both, clipped, merged } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import { DAY } from './units.ts';
import type { ClosedBy, Closure, WallHours } from './wall-hours.ts';
import type { Zone } from './zone.ts';

/** Where a calendar's open time comes from. Instants are epoch ms. */
export interface Source {
  /** Zone in which its times are told to people. */
  readonly zone: string;
  /** Whether it is open at any time at all. */
  everOpen(): boolean;
  /** Open stretches inside the frame, merged. */
  openIn(frame: Stretch): readonly Stretch[];
  /** All closed time inside the frame, in order: by what it was closed, `undefined` outside the hours. */
  closedIn(frame: Stretch): readonly ClosedPiece[];
}

export interface ClosedPiece extends Stretch {
  readonly by: ClosedBy | undefined;
}

const SAMPLE: Stretch = { from: Date.UTC(2024, 0, 1), to: Date.UTC(2028, 0, 1) };

/** A calendar without hours of its own: everything is open. */
export const alwaysOpen: Source = {
  zone: 'UTC',
  everOpen: () => true,
  openIn: (frame) => merged([frame]),
  closedIn: () => [],
};

/** Hours of a wall calendar in a zone. Where the clocks change, parts may overlap or meet: no moment counts twice. */
export function zonedSource(zone: Zone, hours: WallHours): Source {
  /** The frame's days, one more at both ends: a wall near a change may lie on another day than it says. */
  function forEachDay(
    frame: Stretch,
    visit: (day: number, instantOf: (sinceMidnight: number) => number) => void,
  ): void {
    const last = Math.floor(zone.toWall(frame.to) / DAY) + 1;
    for (let day = Math.floor(zone.toWall(frame.from) / DAY) - 1; day <= last; day += 1) {
      const midnight = day * DAY;
      visit(day, (sinceMidnight) => zone.toInstant(midnight + sinceMidnight));
    }
  }

  function openIn(frame: Stretch): readonly Stretch[] {
    const open: Stretch[] = [];
    forEachDay(frame, (day, instantOf) => {
      for (const { from, to } of hours.openOn(day)) open.push({ from: instantOf(from), to: instantOf(to) });
    });
    return clipped(merged(open), frame);
  }

  function closedIn(frame: Stretch): readonly ClosedPiece[] {
    const closures: Closure[] = [];
    forEachDay(frame, (day, instantOf) => {
      for (const { from, to, by } of hours.closedOn(day))
        closures.push({ from: instantOf(from), to: instantOf(to), by });
    });
    return closedAround(frame, openIn(frame), closures);
  }

  return { zone: zone.name, everOpen: () => hours.everOpen, openIn, closedIn };
}

/** The frame without what is open; each closure colours its part, the rest is outside the hours. */
function closedAround(frame: Stretch, open: readonly Stretch[], closures: readonly Closure[]): readonly ClosedPiece[] {
  const pieces: ClosedPiece[] = [];
  let at = frame.from;
  const closeUntil = (to: number): void => {
    for (const { by, ...closure } of closures) {
      const from = Math.max(closure.from, at);
      const end = Math.min(closure.to, to);
      if (from >= end) continue;
      if (from > at) pieces.push({ from: at, to: from, by: undefined });
      pieces.push({ from, to: end, by });
      at = end;
    }
    if (to > at) pieces.push({ from: at, to, by: undefined });
  };
  for (const { from, to } of open) {
    closeUntil(from);
    at = to;
  }
  closeUntil(frame.to);
  return pieces;
}

/** Open where any of them is. Not open because of a holiday or the like where that alone kept one of them closed. */
export function unionOf(sources: readonly Source[]): Source {
  const openIn = (frame: Stretch): readonly Stretch[] => merged(sources.flatMap((source) => source.openIn(frame)));
  return {
    zone: commonZone(sources),
    everOpen: () => sources.some((source) => source.everOpen()),
    openIn,
    closedIn: (frame) => combined(frame, sources, (found) => (found.length < sources.length ? 'open' : firstBy(found))),
  };
}

/** Open where all of them are. Outside the hours wherever one of them is. */
export function intersectionOf(sources: readonly Source[]): Source {
  const openIn = (frame: Stretch): readonly Stretch[] =>
    sources.reduce<readonly Stretch[]>((open, source) => both(open, source.openIn(frame)), [frame]);
  return {
    zone: commonZone(sources),
    // Only laying them over each other tells; four years see every weekday, season and leap day.
    everOpen: () => openIn(SAMPLE).length > 0,
    openIn,
    closedIn: (frame) =>
      combined(frame, sources, (found) => {
        if (found.length === 0) return 'open';
        return found.some(({ by }) => by === undefined) ? undefined : firstBy(found);
      }),
  };
}

function firstBy(pieces: readonly ClosedPiece[]): ClosedBy | undefined {
  return pieces.find(({ by }) => by !== undefined)?.by;
}

function commonZone(sources: readonly Source[]): string {
  return sources.find((source) => source !== alwaysOpen)?.zone ?? alwaysOpen.zone;
}

/** Cuts the frame wherever one of the sources changes and asks for each part. */
function combined(
  frame: Stretch,
  sources: readonly Source[],
  decide: (closed: readonly ClosedPiece[]) => ClosedBy | undefined | 'open',
): readonly ClosedPiece[] {
  const lists = sources.map((source) => source.closedIn(frame));
  const cuts = new Set([frame.from, frame.to, ...lists.flat().flatMap(({ from, to }) => [from, to])]);
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] as number;
    const by = decide(lists.flatMap((list) => list.filter((piece) => piece.from <= from && piece.to >= to)));
    return by === 'open' ? [] : [{ from, to, by }];
  });
}
