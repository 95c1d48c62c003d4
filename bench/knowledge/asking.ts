// Times of single answers on a shared machine: every question is asked in each of several rounds, and its own median
// counts, so that a moment in which others had the processor is not taken for a slow answer.

/** Half of the answers are as fast as `p50`, 99 of 100 as `p99`; milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
}

/** What each question took in one round, in their order. */
export function roundOf(asked: readonly string[], ask: (text: string) => unknown): readonly number[] {
  return asked.map((text) => {
    const began = performance.now();
    ask(text);
    return performance.now() - began;
  });
}

/** The times of several rounds. */
export function timesOf(rounds: readonly (readonly number[])[]): Times {
  const questions = rounds[0]?.length ?? 0;
  const medians = Array.from({ length: questions }, (_, index) =>
    share(
      rounds.map((round) => round[index] ?? 0),
      0.5,
    ),
  );
  return { p50: share(medians, 0.5), p99: share(medians, 0.99) };
}

function share(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}
