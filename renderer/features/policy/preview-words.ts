import type { TFunction } from 'i18next';
import type { DueMove } from '../../../shared/contract/policies.ts';
import { capital, countWord } from '../../components/number-words.ts';
import type { TimeWords } from '../../components/time-words.ts';

/** What becomes of a due time: earlier or later by how much, newly there, or gone. */
export type MoveKind = 'earlier' | 'later' | 'starts' | 'ends';

export function moveKind({ from, to }: DueMove): MoveKind {
  if (from === null) return 'starts';
  if (to === null) return 'ends';
  return Date.parse(to) < Date.parse(from) ? 'earlier' : 'later';
}

/** "2 h earlier", "not due any more". */
export function moveWords(t: TFunction, words: TimeWords, move: DueMove): string {
  const kind = moveKind(move);
  const ms = Date.parse(move.to ?? '') - Date.parse(move.from ?? '');
  return t(`preview.move.${kind}`, { by: Number.isNaN(ms) ? '' : words.duration(ms) });
}

/** Moves with the ones to look at first: earlier ones, soonest first, since they leave less time. */
export function inOrderOfCare(moves: readonly DueMove[]): readonly DueMove[] {
  const rank = { earlier: 0, starts: 1, later: 2, ends: 3 } as const;
  const key = ({ to, from }: DueMove): string => to ?? from ?? '';
  return [...moves].sort((a, b) => rank[moveKind(a)] - rank[moveKind(b)] || key(a).localeCompare(key(b)));
}

interface Preview {
  readonly moves: readonly DueMove[];
  readonly open: number;
  readonly sealed: number;
}

/** The answer: how many due times would move, how many stay, how many can never move. */
export function previewSentence(
  t: TFunction,
  { moves, open, sealed }: Preview,
): { readonly strong: string; readonly rest: string } {
  const n = moves.length;
  return {
    strong: n === 0 ? t('preview.none') : t('preview.some', { count: n, n: capital(countWord(t, n)) }),
    rest: `${t('preview.stay', { count: Math.max(0, open - n), n: capital(countWord(t, Math.max(0, open - n))) })} ${t('preview.settled', { count: sealed, n: capital(countWord(t, sealed)) })}`,
  };
}
