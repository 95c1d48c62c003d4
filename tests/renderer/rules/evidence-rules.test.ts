import { describe, expect, it } from 'vitest';
import { goRows, packedBytes, stayingKinds } from '../../../renderer/features/report/evidence/evidence-rules.ts';
import type { Attachment } from '../../../shared/domain/cases.ts';
import type { PreviewBundle } from '../../../shared/domain/preview.ts';

const file = (id: string, name: string, source: Attachment['source'] = 'file'): Attachment => ({
  id: id as never,
  name,
  sha256: 'a'.repeat(64),
  bytes: 100,
  addedAt: '2026-11-23T16:44:00.000Z',
  source,
});

const opened = (more: Partial<PreviewBundle>): PreviewBundle => ({
  sha256: 'b'.repeat(64),
  bytes: 60,
  format: 'zip',
  files: 4,
  unpackedBytes: 90,
  groups: [],
  parts: [],
  withheld: { lines: 0, items: 0 },
  removed: 0,
  counts: {},
  rules: '1',
  profile: null,
  approval: null,
  gate: null,
  edits: [],
  knowsNames: false,
  fixedBecause: null,
  ...more,
});

const out = (item: string) => ({ id: `d-${item}`, decision: { kind: 'withhold' as const, item } });

describe('what goes', () => {
  const bundle = opened({
    parts: [{ part: 'facts', files: 2, bytes: 20 }],
    edits: [
      {
        id: 'e1',
        at: '2026-11-23T16:44:00.000Z',
        change: { kind: 'leaveOutPart', part: 'recordings', files: 9, bytes: 70 },
      },
    ],
  });
  const files = [
    file('b', 'diagnostics.zip', 'bundle'),
    file('p', 'gantt.png'),
    file('s1', 'step-01.png'),
    file('s2', 'step-02.png'),
    file('f', 'orders.csv'),
  ];

  it('is listed by kind, with what was left out among it, when the bundle is open', () => {
    expect(goRows(files, [], bundle).map(({ kind, files: n, isIn }) => [kind, n, isIn])).toEqual([
      ['recordings', 9, false],
      ['facts', 2, true],
      ['pictures', 1, true],
      ['steps', 2, true],
      ['file', 1, true],
    ]);
  });

  it('is the bundle as one row when it cannot be opened, or was left out whole', () => {
    expect(goRows(files, [], undefined).map(({ kind }) => kind)).toEqual(['pictures', 'steps', 'bundle', 'file']);
    const left = goRows(files, [out('b')], bundle);
    expect(left.find(({ kind }) => kind === 'bundle')).toMatchObject({ isIn: false, files: 1 });
  });

  it('still goes when only some of a kind were left out', () => {
    expect(goRows(files, [out('s1')], bundle).find(({ kind }) => kind === 'steps')?.isIn).toBe(true);
    expect(goRows(files, [out('s1'), out('s2')], bundle).find(({ kind }) => kind === 'steps')?.isIn).toBe(false);
  });

  it('is as large as the bundle is packed now and the files that go', () => {
    expect(packedBytes(files, [], bundle)).toBe(460);
    expect(packedBytes(files, [out('f')], bundle)).toBe(360);
    expect(packedBytes(files, [], undefined)).toBe(500);
  });
});

describe('what stays here', () => {
  it('is told reason by reason, most things first, without what the person left out', () => {
    expect(
      stayingKinds([
        { path: 'Key', reason: 'Licence keys.', count: 2 },
        { path: 'a/', reason: 'Other entries of this folder: Not known.', count: 3, bytes: 5 },
        { path: 'b/', reason: 'Not known.', bytes: 5 },
        { path: 'Recordings', reason: 'left out by the person', count: 9 },
      ]),
    ).toEqual([
      { reason: 'Not known.', paths: ['a/', 'b/'], count: 4, bytes: 10 },
      { reason: 'Licence keys.', paths: ['Key'], count: 2, bytes: 0 },
    ]);
  });
});
