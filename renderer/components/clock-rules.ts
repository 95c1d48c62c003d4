import type { TFunction } from 'i18next';
import type { ClockView } from '../../shared/domain/cases.ts';
import type { TimeWords } from './time-words.ts';

export type PieceKind = 'counted' | 'uncounted' | 'left' | 'met' | 'over';
/** A piece of a clock bar. `ms` gives its share; an uncounted piece is drawn as a notch of fixed width. */
export interface Piece {
  readonly kind: PieceKind;
  readonly ms: number;
}

export interface Reading {
  readonly usedMs: number;
  readonly leftMs: number;
  readonly uncountedMs: number;
}

/** A clock that has started and is not over. `waiting` is one outside the support week: it stands still, its due time holds. */
export function isOpen(view: ClockView): boolean {
  return view.state === 'running' || view.state === 'waiting';
}

/** What a clock says at `now`, from its segments, so that the window need not ask the core each second. */
export function readClock(view: ClockView, now: number): Reading {
  const end = view.stoppedAt === null ? now : Math.min(now, Date.parse(view.stoppedAt));
  let usedMs = 0;
  let uncountedMs = 0;
  for (const { from, to, counted } of view.segments) {
    const ms = Math.max(0, Math.min(end, Date.parse(to)) - Date.parse(from));
    if (counted) usedMs += ms;
    else uncountedMs += ms;
  }
  // The core's segments end at the due time while a clock runs; until it is asked again, lateness counts on from there.
  const known = view.segments.at(-1);
  if (isOpen(view) && known?.counted === true) usedMs += Math.max(0, end - Date.parse(known.to));
  return { usedMs, leftMs: view.targetMs - usedMs, uncountedMs };
}

/** Bars are budgets: their length is the target, time that does not count is a notch where it happened. */
export function barPieces(view: ClockView, now: number): readonly Piece[] {
  const { usedMs, leftMs } = readClock(view, now);
  if (view.state === 'off') return [{ kind: 'left', ms: view.targetMs }];
  if (leftMs < 0) return pruned([piece('met', view.targetMs), piece('over', -leftMs)]);
  if (view.state === 'met') return pruned([piece('met', usedMs), piece('left', leftMs)]);
  const past = view.segments
    .filter(({ from }) => Date.parse(from) < now)
    .map(({ from, to, counted }) =>
      piece(counted ? 'counted' : 'uncounted', Math.min(now, Date.parse(to)) - Date.parse(from)),
    );
  return pruned([...past, piece('left', leftMs)]);
}

const piece = (kind: PieceKind, ms: number): Piece => ({ kind, ms });
const pruned = (pieces: readonly Piece[]): readonly Piece[] => pieces.filter(({ ms }) => ms > 0);

/** True when the present moment is not counted: nights and weekends of the centre. The segments know it also when the week opens or closes after the core was asked. */
export function standsStill(view: ClockView, now: number): boolean {
  if (!isOpen(view) || readClock(view, now).leftMs < 0) return false;
  const present = view.segments.find(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  return present === undefined ? view.state === 'waiting' : !present.counted;
}

/** Short state of a clock: "38 min left", "4 h left, stands still", "Met", "Missed by 25 min", "Not running". */
export function clockStateWords(t: TFunction, words: TimeWords, view: ClockView): string {
  const { leftMs } = readClock(view, words.now);
  if (view.state === 'met') return t('clock.met');
  if (view.state === 'off') return t('clock.notRunning');
  if (view.state === 'missed' || leftMs < 0) return t('clock.missed', { by: words.duration(leftMs) });
  return t(standsStill(view, words.now) ? 'clock.leftStill' : 'clock.left', { time: words.left(leftMs) });
}

/** The same for a narrow column, where the bar says what is left of a clock that stands still. */
export function clockShortWords(t: TFunction, words: TimeWords, view: ClockView): string {
  return standsStill(view, words.now) ? t('clock.standsStill') : clockStateWords(t, words, view);
}

/** The whole bar in a sentence, for those who do not see it. */
export function clockSentence(t: TFunction, words: TimeWords, view: ClockView): string {
  const name = t(`clock.${view.clock}`);
  const { usedMs, uncountedMs } = readClock(view, words.now);
  if (view.state === 'off') return t('clock.sentenceWaiting', { name });
  const due = view.dueAt === null ? '' : t('clock.sentenceDue', words.due(view.dueAt));
  const skipped = uncountedMs === 0 ? '' : t('clock.sentenceSkipped', { time: words.duration(uncountedMs) });
  const state = clockStateWords(t, words, view);
  return [name, t('clock.sentenceCounted', { time: words.duration(usedMs) }), state, due, skipped]
    .filter((part) => part !== '')
    .join(', ');
}

/** The running clock that is due first, of everything given. */
export function nextDue<T extends { readonly clocks: readonly ClockView[] }>(
  cases: readonly T[],
): { readonly of: T; readonly clock: ClockView; readonly dueAt: string } | undefined {
  return cases
    .flatMap((of) => of.clocks.map((clock) => ({ of, clock, dueAt: clock.dueAt })))
    .filter((row): row is typeof row & { dueAt: string } => isOpen(row.clock) && row.dueAt !== null)
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
    .at(0);
}
