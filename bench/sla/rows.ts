import { compared, repeated } from './measure.ts';
import type { Side, Spread } from './measure.ts';

/** One line of the table. */
export interface Row {
  readonly job: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
  /** By the best of the runs: others' work on a shared machine makes a program no slower. */
  readonly isMet: boolean;
}

/** Ours against a peer that does the same work: at least so many times as fast, by the median of the pairs. */
export function raced(job: string, ours: Side, peer: Side & { readonly name: string }, least: number): Row {
  const measured = compared(ours, peer);
  const { median, min, max } = measured.ratio;
  return {
    job,
    ours: perSecond(measured.ours.median),
    peer: `${peer.name}: ${perSecond(measured.peer.median)}`,
    ratio: `${thousands(median)} x (${thousands(min)} to ${thousands(max)})`,
    target: `>= ${thousands(least)} x`,
    isMet: median >= least,
  };
}

/** So many results a second, at least. */
export function rated(job: string, { run, count }: Side, least: number): Row {
  const { median, min } = repeated(run);
  return {
    job,
    ours: perSecond((median * 1e6) / count),
    peer: '',
    ratio: '',
    target: `>= ${thousands(least)} /s`,
    isMet: (count * 1000) / min >= least,
  };
}

/** Not longer than so many milliseconds. */
export function timedRow(job: string, spread: Spread, mostMs: number): Row {
  const { median, min, max } = spread;
  const text = (ms: number): string => (mostMs < 1 ? (ms * 1000).toFixed(1) : ms.toFixed(1));
  const unit = mostMs < 1 ? 'us' : 'ms';
  return {
    job,
    ours: `${text(median)} ${unit} (${text(min)} to ${text(max)})`,
    peer: '',
    ratio: '',
    target: `<= ${mostMs < 1 ? mostMs * 1000 : mostMs} ${unit}`,
    isMet: min <= mostMs,
  };
}

function perSecond(nanoseconds: number): string {
  return `${thousands(1e9 / nanoseconds)} /s`;
}

function thousands(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 1 : 0 });
}

/** The table on the terminal. */
export function print(rows: readonly Row[]): void {
  const heading = { job: 'job', ours: 'engine', peer: 'peer', ratio: 'ratio', target: 'target' };
  const cells = [heading, ...rows].map(({ job, ours, peer, ratio, target }) => [job, ours, peer, ratio, target]);
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const verdicts = ['', ...rows.map(({ isMet }) => (isMet ? 'met' : 'missed'))];
  for (const [index, row] of cells.entries())
    console.log(`${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}  ${verdicts[index] ?? ''}`);
}
