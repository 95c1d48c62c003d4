// The real store on a data folder of Windows: `hold` keeps it open until it is killed, `look` says what is there.
import { writeFileSync } from 'node:fs';
import { MIGRATIONS, openStore } from '../../../core/db/index.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import { dataLayout } from '../../../core/platform/paths.ts';
import { answer } from '../../helpers/windows/answer.ts';

interface Asked {
  readonly folder: string;
  readonly what: 'hold' | 'look';
  /** Written once the store is open and a row committed. */
  readonly ready?: string;
  readonly note: string;
}

function isAsked(value: unknown): value is Asked {
  return typeof value === 'object' && value !== null && 'folder' in value && 'what' in value;
}

await answer(async (input) => {
  if (!isAsked(input)) throw new Error('not asked as agreed');
  const layout = dataLayout(input.folder, 'win32');
  const opening = {
    files: nodeFiles,
    clock: systemClock,
    layout,
    migrations: MIGRATIONS,
    face: 'cli',
    pid: process.pid,
  };
  const opened = await openStore(opening);
  if (!opened.ok) return { problem: opened.error.message };
  const { db, readOnlyBecause } = opened.value;
  const value = (sql: string): unknown => Object.values(db.sql(sql).get() ?? {})[0];
  if (input.what === 'hold') {
    db.transaction(() => {
      const insert = 'INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?)';
      db.sql(insert).run(input.note, '1', new Date(systemClock.now()).toISOString());
    });
    writeFileSync(input.ready ?? '', 'open');
    // A wait for ever keeps nothing: without this the store would be collected, and its lock with it.
    await new Promise(() => setInterval(() => opened.value.db.access, 1_000));
  }
  const said = {
    journal: value('PRAGMA journal_mode'),
    synchronous: value('PRAGMA synchronous'),
    integrity: value('PRAGMA integrity_check'),
    kept: db
      .sql('SELECT key FROM setting')
      .all()
      .map((row) => row['key']),
    access: db.access,
    readOnlyBecause: readOnlyBecause?.message,
  };
  await opened.value.close();
  return { ...said, left: (await nodeFiles.list(layout.root)).map(({ name }) => name) };
});
