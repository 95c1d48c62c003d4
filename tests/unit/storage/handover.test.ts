import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAttachments } from '../../../core/attachments/index.ts';
import { openConnection } from '../../../core/db/index.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import { memorySecrets, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes } from '../handover/plant.ts';
import { giveThrough, preparedCase, queueMachine, queueScene } from '../handover/queue-plant.ts';
import { daysAhead, EVERYTHING, keepDays } from './scene.ts';

/** A prepared case with a redacted copy, queued while the help desk is away, on a machine that was ended since. */
async function queuedHandover() {
  const scene = await queueScene();
  const place = { dataDir: temporaryFolder(), secrets: memorySecrets() };
  const paul = await queueMachine('Paul', { url: scene.line.url, token: scene.rt.token }, place);
  const id = await preparedCase(paul);
  await attachBytes(paul, id, 'site.config', 'password=Sommer2026!\n');
  await scene.line.down();
  await giveThrough(paul, id);
  await keepDays(paul, 0);
  await paul.close();
  const db = openConnection(join(place.dataDir, 'companion.db'), 'read');
  const copies = db
    .sql(
      `SELECT json_extract(f.value, '$.sha256') AS sha256 FROM outbox o, json_each(o.payload, '$.handover.packed') f
       WHERE json_extract(f.value, '$.name') = 'site.config'`,
    )
    .all()
    .map((row) => String(row['sha256']));
  db.close();
  const folder = join(place.dataDir, 'attachments');
  const [copy = ''] = copies;
  return { ...scene, ...place, copy, folder, path: join(folder, copy.slice(0, 2), copy) };
}

it('the redacted copies of a prepared case outlast a clean-up when it waits for longer than a day', async () => {
  const { dataDir, secrets, path, line, rt } = await queuedHandover();
  const later = await startCore({ dataDir, platform: { secrets, clock: daysAhead(2) } });
  const { list } = valueOf(await later.client.call('storage.preview', { what: EVERYTHING }));
  valueOf(await later.client.call('storage.clean', { what: EVERYTHING, list }));
  expect(existsSync(path)).toBe(true);
  await line.up();
  expect(valueOf(await later.client.call('sync.run', {}))).toMatchObject({ sent: 1, failed: 0 });
  expect(rt.state.tickets).toHaveLength(1);
});

it('the redacted copies of a prepared case are forgotten for nobody when it waits', async () => {
  const { dataDir, copy, folder, path } = await queuedHandover();
  const db = openConnection(join(dataDir, 'companion.db'), 'write');
  const ids = { next: () => 'unused' };
  const attachments = createAttachments({ db, files: nodeFiles, clock: systemClock, ids, folder });
  expect(await attachments.forget(copy, false)).toBe(false);
  expect(existsSync(path)).toBe(true);
  db.close();
});
