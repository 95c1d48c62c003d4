/** A point of a chart, in its own pixels. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** Maps values to pixels: `from` at 0, `to` at `pixels`. Pure. */
export function scale(from: number, to: number, pixels: number): (value: number) => number {
  const span = to - from;
  return (value) => (span === 0 ? 0 : ((value - from) / span) * pixels);
}

/** The points as SVG wants them. Pure. */
export function line(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
}

/** A row of values in runs without holes: what is not known ends a line. Pure. */
export function runsOf<T>(items: readonly T[], pointOf: (item: T) => ChartPoint | undefined): readonly ChartPoint[][] {
  const runs: ChartPoint[][] = [[]];
  for (const item of items) {
    const point = pointOf(item);
    if (point === undefined) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
