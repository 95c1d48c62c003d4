// Times of single answers on a shared machine: every question is asked in each of several rounds, and its own median
// counts, so that a moment in which others had the processor is not taken for a slow answer.

/** Half of the answers are as fast as `p50`, 99 of 100 as `p99`; milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** What each question took in one round, in their order; milliseconds. */
export type Round = readonly number[];

/** Asks each question once. */
export function roundOf(asked: readonly string[], ask: (text: string) => unknown): Round {
  return asked.map((text) => {
    const began = performance.now();
    ask(text);
    return performance.now() - began;
  });
}

/** Which of a question's rounds counts: 0.5 is its median, 0 its fastest, in which others disturbed it least. */
export type Counting = 0 | 0.5;

/** The times of the first questions in several rounds. */
export function timesOf(rounds: readonly Round[], by: Counting, questions = Number.MAX_SAFE_INTEGER): Times {
  const lists = rounds.map((round) => round.slice(0, questions));
  const counted = (lists[0] ?? []).map((_, index) =>
    share(
      lists.map((list) => list[index] ?? 0),
      by,
    ),
  );
  return { p50: share(counted, 0.5), p99: share(counted, 0.99) };
}

function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}
