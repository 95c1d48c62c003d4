// Not shown here, because wine has none of it: junctions and links of NTFS (wine's symlink call answers and does
// nothing), access lists, read-only files that refuse to be replaced, virus scanners. The links of Linux on wine's
// drives look like what they lead to.
import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../helpers/windows/run.ts';

interface Named {
  readonly name: string;
  readonly text: unknown;
  readonly hashed: number;
  readonly inThread: unknown;
}

interface FilesAnswer {
  readonly names: readonly Named[];
  readonly listed: readonly string[];
  readonly guards: Readonly<Record<string, unknown>>;
  readonly deep: { readonly length: number; readonly entry: string; readonly text: unknown };
  readonly writes: Readonly<Record<string, unknown>>;
}

let found: FilesAnswer;

beforeAll(async () => {
  found = await ask<FilesAnswer>('files');
});

describe('names on Windows', () => {
  test('are written and read back in every way when they are reserved, odd, long or of another script', () => {
    expect(found.names).toHaveLength(10);
    for (const { name, text, hashed, inThread } of found.names) {
      const bytes = Buffer.byteLength(name);
      expect({ name, text, hashed, inThread }).toEqual({ name, text: name, hashed: bytes, inThread: bytes });
    }
  });

  test('are listed as they are written, in the order of their signs', () => {
    expect(found.listed).toEqual(found.names.map(({ name }) => name).toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('may make a path of more than 260 signs', () => {
    expect(found.deep.length).toBeGreaterThan(480);
    expect(found.deep).toMatchObject({ entry: 'deep.txt', text: 'deep' });
  });
});

describe('opening below a folder on Windows', () => {
  test('takes a name in any case, with either slash, and with the long prefix', () => {
    const { otherCase, slashes, prefixed } = found.guards;
    expect([otherCase, slashes, prefixed]).toEqual(['scenarios.DAT', 'scenarios.DAT', 'scenarios.DAT']);
  });

  test.each(['outside', 'dots', 'sameBeginning', 'otherDrive'])('refuses what lies elsewhere: %s', (place) => {
    expect(found.guards[place]).toEqual({ code: 'EXDEV' });
  });

  test('refuses folders and devices without waiting, and says what is missing', () => {
    expect(found.guards).toMatchObject({
      folder: { code: 'EINVAL' },
      device: { code: 'EINVAL' },
      missing: { code: 'ENOENT' },
      badName: null,
      belowFile: null,
    });
  });
});

describe('writing on Windows', () => {
  test('waits a moment when another program has the file open', () => {
    expect(found.writes).toMatchObject({ overOpen: null, removed: null, isGone: true, left: 0 });
  });

  test('says that a file is busy when somebody keeps it to himself', () => {
    expect(found.writes).toMatchObject({ whileAlone: { code: 'EBUSY' }, inThread: 'EBUSY' });
  });

  test('never replaces when it is told to be the first', () => {
    expect(found.writes).toMatchObject({ first: null, second: { code: 'EEXIST' } });
  });
});
