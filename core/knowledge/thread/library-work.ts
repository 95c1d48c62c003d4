import { errorCode } from '../../../shared/error-code.ts';
import { FailureError } from '../../../shared/errors.ts';
import type { Connection } from '../../db/index.ts';
import type { Files } from '../../platform/ports.ts';
import { ImportProblem, readArticles } from '../import/run-import.ts';
import type { Skipped } from '../import/run-import.ts';
import { createLibrary, openLibrary } from '../library/index.ts';
import { createSearcher } from '../search/searcher.ts';
import type { Searcher } from '../search/searcher.ts';
import { seed } from '../shipped.ts';
import { createThesaurus } from '../search/thesaurus.ts';
import type { ImportAnswer, ImportTask, LibraryAnswer, LibraryStart, LibraryTask } from './messages.ts';

const MOST_TOLD = 200;

/** What a thread does for the library: takes in articles, searches a large one. One connection for as long as it lives. */
export function libraryWork(
  files: Files,
  { path, thesaurus }: LibraryStart,
): (task: LibraryTask) => Promise<LibraryAnswer> {
  let db: Connection | undefined;
  let searcher: Searcher | undefined;
  const connection = (access: 'write' | 'read'): Connection => {
    if (db !== undefined) return db;
    const opened = openLibrary(path, access);
    if (!opened.ok) throw new FailureError(opened.error);
    db = opened.value;
    return db;
  };
  return async (task) => {
    if (task.kind === 'seed') {
      seed(createLibrary(connection('write')), task.shipped);
      return undefined;
    }
    if (task.kind === 'import') return importInto(connection('write'), files, task);
    searcher ??= createSearcher(createLibrary(connection('read')), createThesaurus(thesaurus));
    return searcher.search(task.request);
  };
}

/** All of it or nothing: what is cut off leaves the library as it was. */
async function importInto(db: Connection, files: Files, task: ImportTask): Promise<ImportAnswer> {
  const counts = new BigInt64Array(task.progress);
  const skipped: Skipped[] = [];
  let skippedCount = 0;
  try {
    db.exec('BEGIN IMMEDIATE');
    const taking = createLibrary(db).begin({
      name: task.source,
      kind: 'imported',
      version: task.now,
      contentAt: task.now,
    });
    const reading = {
      onBytes: (bytes: number): void => void Atomics.add(counts, 0, BigInt(bytes)),
      onTotal: (total: number): void => void Atomics.store(counts, 3, BigInt(total)),
    };
    for await (const read of readArticles(files, task.path, task.source, reading)) {
      Atomics.add(counts, 2, 1n);
      if ('article' in read) {
        taking.put(read.article);
        Atomics.add(counts, 1, 1n);
        continue;
      }
      skippedCount += 1;
      if (skipped.length < MOST_TOLD) skipped.push(read.skipped);
    }
    const taken = taking.end(false);
    if (taken.added + taken.changed + taken.unchanged === 0) throw new ImportProblem(nothingIn(skipped));
    db.exec('COMMIT');
    return { ok: true, value: { ...taken, skipped, skippedCount } };
  } catch (error) {
    rollBack(db);
    return refusalOf(error);
  }
}

function rollBack(db: Connection): void {
  try {
    db.exec('ROLLBACK');
  } catch {
    // SQLite did it itself, or nothing had begun.
  }
}

function refusalOf(error: unknown): ImportAnswer {
  if (error instanceof ImportProblem) return { ok: false, code: 'invalid', reason: error.message };
  const code = errorCode(error) ?? '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { ok: false, code: 'disk-full', reason: 'The disk is full.' };
  if (code.startsWith('SQLITE_BUSY'))
    return { ok: false, code: 'busy', reason: 'Articles are being taken in already.' };
  if (/^E[A-Z]+$/u.test(code)) return { ok: false, code: 'refused', reason: `The file cannot be read (${code}).` };
  throw error;
}

function nothingIn([first]: readonly Skipped[]): string {
  return first === undefined
    ? 'There is no article in it.'
    : `There is no article in it that can be taken in. The first (${first.row}): ${first.reason}.`;
}
