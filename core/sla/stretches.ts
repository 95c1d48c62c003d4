/** A stretch of time, half open: `from` belongs to it, `to` does not. Epoch ms, or ms of a wall. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In order, without empty ones, touching and overlapping ones made one: no moment is in two of them. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const whole: { from: number; to: number }[] = [];
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (from >= to) continue;
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else whole.push({ from, to });
  }
  return whole;
}

/** What of the first is not in the second. Both merged; so is the answer. */
export function minus(from: readonly Stretch[], without: readonly Stretch[]): readonly Stretch[] {
  const starts = [-Infinity, ...without.map(({ to }) => to)];
  const around = starts.map((start, index) => ({ from: start, to: without[index]?.from ?? Infinity }));
  return both(from, around);
}

/** What is in both. Both merged; so is the answer. */
export function both(a: readonly Stretch[], b: readonly Stretch[]): readonly Stretch[] {
  const common: Stretch[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const one = a[i];
    const other = b[j];
    if (one === undefined || other === undefined) return common;
    const from = Math.max(one.from, other.from);
    const to = Math.min(one.to, other.to);
    if (from < to) common.push({ from, to });
    if (one.to < other.to) i += 1;
    else j += 1;
  }
}

/** The part of merged stretches inside one. */
export function clipped(stretches: readonly Stretch[], frame: Stretch): readonly Stretch[] {
  return both(stretches, [frame]);
}
