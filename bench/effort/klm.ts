// How long a person would take for what was counted, by the Keystroke-Level Model, and for reading what was shown.
//
// S. K. Card, T. P. Moran, A. Newell: The Keystroke-Level Model for User Performance Time with Interactive Systems,
// Communications of the ACM 23 (7), 1980. Its values for one who knows the way; that somebody does not know it yet is in
// a mental act before every click and every run of keys, where the model leaves out those that a practised hand expects,
// and in the reading.

/** Seconds of each operator. */
export const OPERATORS = {
  /** A key, by somebody who types without having learned it (40 words a minute); a notch of the wheel, a mouse button. */
  K: 0.28,
  /** Pointing with the mouse. */
  P: 1.1,
  /** The hand from the mouse to the keys, or back. */
  H: 0.4,
  /** Getting ready in the mind. */
  M: 1.35,
} as const;

/**
 * Words read in a minute: the mean of 190 studies of silent reading of non-fiction (M. Brysbaert, How many words do we
 * read per minute?, Journal of Memory and Language 109, 2019). A Chinese word is taken as one and a half characters, which is an assumption.
 */
export const WORDS_A_MINUTE = 238;
export const WORDS_A_CHARACTER = 2 / 3;

/**
 * The share of a page's words that is read on an average visit: a fifth is called likelier, 28 % the most there is time
 * for (J. Nielsen, How Little Do Users Read?, 2008, on the data of H. Weinreich et al., Not Quite the Average, ACM
 * Transactions on the Web 2 (1), 2008).
 */
export const SHARE_READ = { likely: 0.2, most: 0.28 } as const;

/** What was counted: see `tests/e2e/support/effort/recorder.ts`. */
export interface Counted {
  /** One letter per operator: C click, S notch of the wheel, T key of text, K other key, X key with Ctrl. */
  readonly trace: string;
  /** Words of the first lines and of what was answered. They are read whole. */
  readonly asked: number;
  /** Words of everything else that was shown. */
  readonly around: number;
  /** Milliseconds in which the window let the person wait. */
  readonly waitedMs: number;
}

/** Seconds, by what they go into. */
export interface Estimate {
  readonly hands: number;
  readonly mind: number;
  readonly reading: number;
  readonly waiting: number;
  readonly total: number;
}

/** The estimate for what was counted, in seconds; `share` of the other words is read. Pure. */
export function estimate({ trace, asked, around, waitedMs }: Counted, share: number = SHARE_READ.likely): Estimate {
  const { K, P, H, M } = OPERATORS;
  const count = (kind: string): number => trace.split(kind).length - 1;
  // Turning the wheel is one act however far, and so is writing a text; a click is one each time.
  const acts = trace.match(/C|S+|T+|[KX]+/gu) ?? [];
  const switches = trace.match(/[CS](?=[TKX])|[TKX](?=[CS])/gu) ?? [];
  const hands =
    count('C') * (P + K) + (count('S') + count('T') + count('K') + 2 * count('X')) * K + switches.length * H;
  const mind = acts.length * M;
  const reading = ((asked + around * share) * 60) / WORDS_A_MINUTE;
  const waiting = waitedMs / 1000;
  return { hands, mind, reading, waiting, total: hands + mind + reading + waiting };
}
