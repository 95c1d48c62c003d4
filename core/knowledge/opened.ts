import { dirname, join } from 'node:path';
import { FailureError } from '../../shared/errors.ts';
import type { Connection } from '../db/index.ts';
import type { Clock, Files, Log } from '../platform/ports.ts';
import { createLibrary, IN_MEMORY, openLibrary } from './library/index.ts';
import type { Library } from './library/index.ts';
import { createSearcher } from './search/searcher.ts';
import type { Searcher } from './search/searcher.ts';
import { createThesaurus } from './search/thesaurus.ts';
import { readShipped, seed } from './shipped.ts';
import type { Shipped } from './shipped.ts';

/** A library in use. */
export interface Opened {
  readonly library: Library;
  readonly searcher: Searcher;
  /** What came with the app; what a thread is started with. */
  readonly shipped: Shipped;
  /** Whether others can open the same file: threads too. */
  readonly isOnDisk: boolean;
  close(): void;
}

export interface OpenParts {
  readonly files: Files;
  readonly clock: Clock;
  readonly report: Log;
  readonly path: string;
  readonly resourcesDir: string;
  readonly access: 'write' | 'read';
  /** Puts in what came with the app beside this thread; absent: here. */
  readonly seedElsewhere?: ((shipped: Shipped) => Promise<void>) | undefined;
}

/**
 * Opens the library and puts in what came with the app. Whoever may not write reads what is there, and where there is
 * nothing to read yet the articles that came with the app, in memory. A damaged file is moved aside, never removed.
 */
export async function openKnowledge(parts: OpenParts): Promise<Opened> {
  const shipped = await readShipped(parts.files, parts.resourcesDir);
  const db = parts.access === 'write' ? await openForWriting(parts) : await openForReading(parts);
  if (parts.access === 'write') await parts.seedElsewhere?.(shipped);
  return opened(db ?? connected(IN_MEMORY), shipped, parts.access === 'write' || db === undefined);
}

function opened(db: Connection, shipped: Shipped, mayWrite: boolean): Opened {
  const library = createLibrary(db);
  if (mayWrite) seed(library, shipped);
  const searcher = createSearcher(library, createThesaurus(shipped.thesaurus));
  return { library, shipped, searcher, isOnDisk: db.path !== IN_MEMORY, close: () => db.close() };
}

function connected(path: string): Connection {
  const db = openLibrary(path, 'write');
  if (!db.ok) throw new FailureError(db.error);
  return db.value;
}

async function openForWriting(parts: OpenParts): Promise<Connection> {
  const { files, path, report } = parts;
  // SQLite makes its file readable for all.
  if ((await files.stat(path)) === undefined) await files.writeAtomic(path, '', { mode: 0o600 });
  const db = openLibrary(path, 'write');
  if (db.ok) return db.value;
  if (db.error.code !== 'corrupt') throw new FailureError(db.error);
  report.warn('knowledge-moved-aside', { reason: db.error.message });
  await moveAside(parts);
  await files.writeAtomic(path, '', { mode: 0o600 });
  return connected(path);
}

async function moveAside({ files, path, clock }: OpenParts): Promise<void> {
  const stamp = new Date(clock.now()).toISOString().replaceAll(/[:.]/gu, '-');
  const aside = join(dirname(path), `knowledge-damaged-${stamp}.db`);
  for (const suffix of ['', '-wal', '-shm'])
    if ((await files.stat(path + suffix)) !== undefined) await files.rename(path + suffix, aside + suffix);
}

async function openForReading({ files, path }: OpenParts): Promise<Connection | undefined> {
  if ((await files.stat(path)) === undefined) return undefined;
  const db = openLibrary(path, 'read');
  return db.ok ? db.value : undefined;
}
