import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { roomProblem, speedOf } from '../../../core/attachments/copying-rules.ts';
import type { Core } from '../../../core/app/index.ts';
import { caseOf, codeOf, startCore, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const LARGE = 24_000_000;

async function scene() {
  const dataDir = temporaryFolder();
  const core = await startCore({ dataDir });
  const id = valueOf(await core.client.call('cases.create', {})).id;
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const token = async (name: string, content: Uint8Array): Promise<string> => {
    writeFileSync(join(folder, name), content);
    return valueOf(await core.client.call('files.register', { path: join(folder, name) })).token;
  };
  return { core, id, dataDir, token };
}

function storedFiles(dataDir: string): readonly string[] {
  const entries = readdirSync(join(dataDir, 'attachments'), { recursive: true, withFileTypes: true });
  return entries.filter((one) => one.isFile()).map(({ name }) => name);
}

async function cancelFirst(core: Core): Promise<void> {
  const [copy] = valueOf(await core.client.call('copies.list', {})).copies;
  if (copy !== undefined) await core.client.call('copies.cancel', { id: copy.id });
}

it('a large file is seen on its way into the store, with its bytes and its speed', async () => {
  const { core, id, token } = await scene();
  const seen: { readonly doneBytes: number; readonly totalBytes: number; readonly subject: string }[] = [];
  let asked = Promise.resolve();
  core.client.on('copies.changed', () => {
    asked = core.client.call('copies.list', {}).then((listed) => void (listed.ok && seen.push(...listed.value.copies)));
  });
  valueOf(await core.client.call('cases.attach', { id, files: [await token('video.mp4', new Uint8Array(LARGE))] }));
  await asked;
  expect(seen[0]).toMatchObject({ totalBytes: LARGE, subject: id });
  expect(valueOf(await core.client.call('copies.list', {})).copies).toEqual([]);
});

it('nothing is attached and nothing stays in the store when the copying is cancelled', async () => {
  const { core, id, dataDir, token } = await scene();
  const files = [await token('small.log', Buffer.from('one')), await token('video.mp4', new Uint8Array(LARGE))];
  core.client.on('copies.changed', () => {
    void cancelFirst(core);
  });
  expect(codeOf(await core.client.call('cases.attach', { id, files }))).toBe('cancelled');
  expect((await caseOf(core, id)).attachments).toEqual([]);
  expect(storedFiles(dataDir)).toEqual([]);
});

it('what somebody else attached stays in the store when the same bytes are taken back', async () => {
  const { core, id, dataDir, token } = await scene();
  valueOf(await core.client.call('cases.attach', { id, files: [await token('a.log', Buffer.from('same'))] }));
  const gone = await token('gone.log', Buffer.from('x'));
  const files = [await token('b.log', Buffer.from('same')), 'nobody', gone];
  expect(codeOf(await core.client.call('cases.attach', { id, files }))).toBe('not-found');
  expect(storedFiles(dataDir)).toHaveLength(1);
});

it('says how much room is missing before anything is copied', () => {
  expect(roomProblem(3_200_000_000, 1_100_000_000)).toBe(
    'There is not enough room: the files need 3.2 GB, and the disk with the data folder has 1.1 GB left. Free some space and add them again. Nothing was attached.',
  );
  expect(roomProblem(1_000, 1_100_000_000)).toBeUndefined();
});

it('a speed is never negative and nothing is said before there is anything to say', () => {
  expect(speedOf([])).toBe(0);
  expect(speedOf([{ at: 0, bytes: 5 }])).toBe(0);
  const second = { at: 1000, bytes: 2_000_000 };
  expect(speedOf([{ at: 0, bytes: 0 }, second])).toBe(2_000_000);
  const steps = array(integer({ min: 0, max: 5000 }), { maxLength: 20 });
  assert(
    property(steps, (deltas) => {
      let at = 0;
      const samples = deltas.map((delta) => ({ at: (at += delta), bytes: at * 3 }));
      expect(speedOf(samples)).toBeGreaterThanOrEqual(0);
    }),
  );
});
