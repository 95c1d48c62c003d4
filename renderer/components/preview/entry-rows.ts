import type { EntryHeading } from './use-entries.tsx';

/** Rows of the list: its entries, with a row for each heading before the entry it stands over. */
export interface EntryRows {
  readonly count: number;
  rowOf(entry: number): number;
  /** The entry of a row; for a heading the one below it. */
  entryAt(row: number): number;
  headingAt(row: number): EntryHeading | undefined;
}

/** `headings` are in order; each stands over as many entries as it has files. Pure. */
export function rowsOf(total: number, headings: readonly EntryHeading[]): EntryRows {
  const rowOfHeading = headings.map(({ at }, number) => at + number);
  return {
    count: total + headings.length,
    rowOf: (entry) => entry + headings.filter(({ at }) => at <= entry).length,
    entryAt: (row) => row - rowOfHeading.filter((one) => one < row).length,
    headingAt: (row) => headings[rowOfHeading.indexOf(row)],
  };
}
