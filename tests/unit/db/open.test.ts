import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listBackups, MIGRATIONS, newestWholeBackup, schemaVersion } from '../../../core/db/index.ts';
import type { Migration } from '../../../core/db/index.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { openedStore, testStore } from '../../helpers/store.ts';

const NEWEST = MIGRATIONS.at(-1)?.id ?? 0;

describe('opening the store', () => {
  it('creates every table at the newest step when the folder is empty', async () => {
    const store = await openedStore(testStore());
    expect(schemaVersion(store.db)).toBe(NEWEST);
    expect(store.readOnlyBecause).toBeUndefined();
    await store.close();
  });

  it('can be read by nobody else when the folder can be entered by all', async () => {
    const folder = testStore();
    mkdirSync(folder.layout.root, { recursive: true });
    chmodSync(folder.layout.root, 0o755);
    const store = await openedStore(folder);
    store.db.sql("INSERT INTO setting VALUES ('a', '1', 'now')").run();
    for (const path of [folder.layout.database, `${folder.layout.database}-wal`])
      expect(statSync(path).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('keeps what was written when it is opened again', async () => {
    const folder = testStore();
    const first = await openedStore(folder);
    first.db.sql("INSERT INTO setting VALUES ('a', '1', 'now')").run();
    await first.close();
    const second = await openedStore(folder);
    expect(second.db.sql('SELECT value FROM setting').get()?.['value']).toBe('1');
    await second.close();
  });

  it('has synchronous FULL on a reopened file after the first transaction', async () => {
    const folder = testStore();
    await (await openedStore(folder)).close();
    const store = await openedStore(folder);
    store.db.transaction(() => store.db.sql("INSERT INTO setting VALUES ('b', '1', 'now')").run());
    expect(store.db.sql('PRAGMA synchronous').get()?.['synchronous']).toBe(2);
    expect(store.db.sql('PRAGMA journal_mode').get()?.['journal_mode']).toBe('wal');
    await store.close();
  });

  it('opens for reading and names the holder when another process writes', async () => {
    const folder = testStore();
    const writer = await openedStore(folder);
    const reader = await openedStore(folder);
    expect(reader.db.access).toBe('read');
    expect(reader.readOnlyBecause?.code).toBe('busy');
    expect(reader.readOnlyBecause?.message).toContain(`process ${process.pid}`);
    expect(() => reader.db.sql("INSERT INTO setting VALUES ('c', '1', 'now')").run()).toThrow(/readonly/u);
    await reader.close();
    await writer.close();
  });

  it('gives the lock to the next at once when the holder was killed', async () => {
    const folder = testStore();
    await (await openedStore(folder)).close();
    const script = `
      const { openStore, MIGRATIONS } = await import(${JSON.stringify(new URL('../../../core/db/index.ts', import.meta.url).href)});
      const { nodeFiles, systemClock } = await import(${JSON.stringify(new URL('../../../core/platform/node/index.ts', import.meta.url).href)});
      const { dataLayout } = await import(${JSON.stringify(new URL('../../../core/platform/paths.ts', import.meta.url).href)});
      const opened = await openStore({ files: nodeFiles, clock: systemClock, layout: dataLayout(${JSON.stringify(folder.layout.root)}, 'linux'), migrations: MIGRATIONS, face: 'cli', pid: process.pid });
      console.log(opened.ok && opened.value.db.access);
      setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await new Promise<string>((resolve) =>
      child.stdout.once('data', (data: Buffer) => resolve(String(data).trim())),
    );
    expect(said).toBe('write');
    const blocked = await openedStore(folder);
    expect(blocked.readOnlyBecause?.message).toContain('a companion command');
    await blocked.close();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    const next = await openedStore(folder);
    expect(next.db.access).toBe('write');
    await next.close();
  });

  it('refuses a newer file and leaves every byte when the schema is unknown', async () => {
    const folder = testStore();
    const store = await openedStore(folder);
    store.db.exec(`PRAGMA user_version = ${NEWEST + 10}`);
    await store.close();
    const before = readFileSync(folder.layout.database);
    const refused = await folder.open();
    expect(refused.ok ? '' : refused.error.code).toBe('newer-database');
    expect(readFileSync(folder.layout.database).equals(before)).toBe(true);
  });

  it('says the file is damaged and touches nothing when its pages are overwritten', async () => {
    const folder = testStore();
    await (await openedStore(folder)).close();
    const bytes = readFileSync(folder.layout.database);
    bytes.fill(0x5a, 4096, 4096 * 6);
    writeFileSync(folder.layout.database, bytes);
    const refused = await folder.open();
    expect(refused.ok ? '' : refused.error.code).toBe('corrupt');
    expect(readFileSync(folder.layout.database).equals(bytes)).toBe(true);
  });

  it('says the folder is not a folder when a file lies there', async () => {
    const folder = testStore();
    writeFileSync(`${folder.layout.root}/file`, 'x');
    const refused = await testStore({ root: `${folder.layout.root}/file` }).open();
    expect(refused.ok ? '' : refused.error.code).toBe('invalid');
  });
});

describe('daily backup', () => {
  it('copies once a day and keeps five when the app is opened every day', async () => {
    const clock = fakeClock(new Date().toISOString());
    const folder = testStore({ clock });
    for (let day = 0; day < 9; day++) {
      await (await openedStore(folder)).close();
      await (await openedStore(folder)).close();
      clock.advance(25 * 60 * 60 * 1000);
    }
    const copies = await listBackups(folder.files, folder.layout);
    expect(copies).toHaveLength(5);
    expect(await newestWholeBackup(folder.files, folder.layout)).toBe(copies[0]);
  });
});

describe('migrating', () => {
  const broken: Migration = {
    id: NEWEST + 10,
    name: 'broken',
    up: (db) => {
      db.exec('CREATE TABLE half (x)');
      throw new Error('the step failed');
    },
  };

  it('leaves the file as before and a backup beside it when a step fails', async () => {
    const folder = testStore();
    const store = await openedStore(folder);
    store.db.sql("INSERT INTO setting VALUES ('kept', '1', 'now')").run();
    await store.close();
    const failed = await folder.open({ migrations: [...MIGRATIONS, broken] });
    expect(failed.ok ? '' : failed.error.code).toBe('migration-failed');
    expect(readdirSync(folder.layout.backups).length).toBeGreaterThan(0);
    const again = await openedStore(folder);
    expect(schemaVersion(again.db)).toBe(NEWEST);
    expect(again.db.sql("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()?.['n']).toBe(0);
    expect(again.db.sql('SELECT key FROM setting').get()?.['key']).toBe('kept');
    await again.close();
  });

  it('reaches the same schema step by step as at once', async () => {
    const atOnce = await openedStore(testStore());
    const folder = testStore();
    for (let count = 1; count <= MIGRATIONS.length; count++) {
      const step = await folder.open({ migrations: MIGRATIONS.slice(0, count) });
      if (!step.ok) throw new Error(step.error.message);
      await step.value.close();
    }
    const stepwise = await openedStore(folder);
    const schemaOf = (store: typeof atOnce) => store.db.sql('SELECT name, sql FROM sqlite_schema ORDER BY name').all();
    expect(schemaOf(stepwise)).toEqual(schemaOf(atOnce));
    await atOnce.close();
    await stepwise.close();
  });

  it('has ids in steps of ten, ascending, each once', () => {
    const ids = MIGRATIONS.map((step) => step.id);
    expect(ids.every((id) => id % 10 === 0)).toBe(true);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
  });
});
