import type { Pause } from './pauses.ts';
import type { Source } from './source.ts';
import { both, merged, minus } from './stretches.ts';
import type { Stretch } from './stretches.ts';
import type { ClosedBy } from './wall-hours.ts';

/** Why a piece of time did not count. `outside`: outside the calendar's hours. */
export type Uncounted =
  | { readonly kind: 'outside' }
  | ClosedBy
  | { readonly kind: 'pause'; readonly why: string | undefined };

/** A piece of time between two instants (epoch ms), and whether it counted. */
export type Piece = Stretch & ({ readonly counted: true } | { readonly counted: false; readonly because: Uncounted });

const OUTSIDE: Uncounted = { kind: 'outside' };

/**
 * All of a frame, cut where the reason changes. Time that was closed anyway is told by its calendar, not by a pause:
 * a pause only stops what would have counted.
 */
export function explain(source: Source, frame: Stretch, pauses: readonly Pause[]): readonly Piece[] {
  if (frame.from >= frame.to) return [];
  const pieces: Piece[] = source
    .closedIn(frame)
    .map(({ from, to, by }) => ({ from, to, counted: false, because: by ?? OUTSIDE }));
  let open = source.openIn(frame);
  for (const pause of pauses) {
    const because = { kind: 'pause', why: pause.why } as const;
    pieces.push(...both(open, [pause]).map(({ from, to }) => ({ from, to, counted: false, because }) as const));
    open = minus(open, merged([pause]));
  }
  pieces.push(...open.map(({ from, to }) => ({ from, to, counted: true }) as const));
  return joined(pieces.toSorted((a, b) => a.from - b.from));
}

function joined(pieces: readonly Piece[]): readonly Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && sameReason(last, piece)) whole[whole.length - 1] = { ...last, to: piece.to };
    else whole.push(piece);
  }
  return whole;
}

function sameReason(a: Piece, b: Piece): boolean {
  return !a.counted && !b.counted && JSON.stringify(a.because) === JSON.stringify(b.because);
}
