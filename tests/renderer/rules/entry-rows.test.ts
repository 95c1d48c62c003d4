import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../renderer/components/preview/entry-rows.ts';
import type { EntryHeading } from '../../../renderer/components/preview/use-entries.tsx';

const HEADINGS: readonly EntryHeading[] = [
  { at: 1, section: 'facts', files: 2 },
  { at: 3, section: 'logs', files: 600 },
];

describe('rows of the list of files', () => {
  it('are the entries alone when there are no headings', () => {
    const rows = rowsOf(3, []);
    expect([rows.count, rows.rowOf(2), rows.entryAt(2), rows.headingAt(0)]).toEqual([3, 2, 2, undefined]);
  });

  it('hold each heading before its first entry, and lead from entry to row and back', () => {
    const rows = rowsOf(604, HEADINGS);
    expect(rows.count).toBe(606);
    expect([rows.headingAt(1)?.section, rows.headingAt(4)?.section, rows.headingAt(5)]).toEqual([
      'facts',
      'logs',
      undefined,
    ]);
    for (const entry of [0, 1, 2, 3, 4, 602, 603]) expect(rows.entryAt(rows.rowOf(entry))).toBe(entry);
    expect([rows.rowOf(0), rows.rowOf(1), rows.rowOf(3)]).toEqual([0, 2, 5]);
    expect(rows.entryAt(4)).toBe(3);
  });
});
