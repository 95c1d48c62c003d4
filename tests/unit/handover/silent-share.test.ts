import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ANSWERS_WITHIN_MS, patientFiles } from '../../../core/handover/patient-files.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import type { Clock, Files } from '../../../core/platform/ports.ts';
import { codeOf, valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { attachBytes, machineOf, PORTAL } from './plant.ts';

/** A clock that has no patience with shared folders. */
const hasty: Clock = {
  ...systemClock,
  after: (ms, act) => systemClock.after(ms >= ANSWERS_WITHIN_MS && ms < ANSWERS_WITHIN_MS + 1000 ? 100 : ms, act),
};

/** A folder whose calls never return once it fell silent, as one on a server that was switched off. */
function silentFiles(root: string) {
  let isSilent = false;
  let calls = 0;
  const waiting: (() => void)[] = [];
  const hang = async <Value>(path: string, call: () => Promise<Value>): Promise<Value> => {
    if (isSilent && path.startsWith(root)) {
      calls += 1;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    return call();
  };
  async function* late(path: string, range?: { start: number; end: number }): AsyncGenerator<Uint8Array> {
    yield* await hang(path, async () => nodeFiles.openRead(path, range));
  }
  const files: Files = {
    ...nodeFiles,
    stat: (path) => hang(path, () => nodeFiles.stat(path)),
    list: (path) => hang(path, () => nodeFiles.list(path)),
    readText: (path, most) => hang(path, () => nodeFiles.readText(path, most)),
    makeFolder: (path, mode) => hang(path, () => nodeFiles.makeFolder(path, mode)),
    writeAtomic: (path, data, options) => hang(path, () => nodeFiles.writeAtomic(path, data, options)),
    writeStreamAtomic: (path, source, options) => hang(path, () => nodeFiles.writeStreamAtomic(path, source, options)),
    openRead: (path, range) => Readable.from(late(path, range)),
  };
  return {
    files,
    calls: () => calls,
    silence: () => void (isSilent = true),
    answer: () => {
      isSilent = false;
      for (const one of waiting.splice(0)) one();
    },
  };
}

describe('a shared folder that never answers', () => {
  it('ends looking, taking and handing over with a sentence, holds one call, and works again when it answers', async () => {
    const share = temporaryFolder();
    const disk = silentFiles(share);
    const paul = await machineOf('Paul', share);
    const { id } = valueOf(await paul.client.call('cases.create', { kind: 'problem', form: { title: 'Slow' } }));
    await attachBytes(paul, id, 'notes.txt', 'Seen at 16:40.');
    const { handover } = valueOf(await paul.client.call('handover.give', { id, to: 'Ada', portal: PORTAL }));
    const ada = await machineOf('Ada', share, temporaryFolder(), { platform: { files: disk.files, clock: hasty } });
    const own = valueOf(await ada.client.call('cases.create', { kind: 'problem', form: { title: 'Own' } }));
    // A tenth of a second of patience is little on a busy machine.
    await expect
      .poll(async () => valueOf(await ada.client.call('handover.look', {})).waiting, { timeout: 5000 })
      .toHaveLength(1);
    disk.silence();
    const { problems } = valueOf(await ada.client.call('handover.look', {}));
    expect(problems).toEqual([expect.stringContaining('cannot be reached')]);
    expect(codeOf(await ada.client.call('handover.take', { handover: handover ?? '' }))).not.toBe('ok');
    const given = await ada.client.call('handover.give', { id: own.id, to: 'Bea', portal: PORTAL });
    expect(given).toMatchObject({ error: { message: expect.stringContaining('Nothing was handed over') as unknown } });
    expect(disk.calls()).toBe(1);
    disk.answer();
    await expect
      .poll(async () => valueOf(await ada.client.call('handover.look', {})).problems, { timeout: 5000 })
      .toEqual([]);
    expect(codeOf(await ada.client.call('handover.take', { handover: handover ?? '' }))).toBe('ok');
  });

  it('ends a file that falls silent in the midst of it', async () => {
    const root = temporaryFolder();
    const path = join(root, 'large');
    await nodeFiles.writeAtomic(path, 'x'.repeat(1_000_000));
    async function* half(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('x');
      await new Promise(() => undefined);
    }
    const files = patientFiles(
      { ...nodeFiles, openRead: () => Readable.from(half()) },
      { clock: hasty, roots: () => [root] },
    );
    const read = async (): Promise<number> => {
      let bytes = 0;
      for await (const chunk of files.openRead(path)) bytes += (chunk as Uint8Array).byteLength;
      return bytes;
    };
    await expect(read()).rejects.toMatchObject({ code: 'ETIMEDOUT' });
    await expect(files.stat(path)).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  });

  it('is read and written as any other while it answers', async () => {
    const root = temporaryFolder();
    const files = patientFiles(nodeFiles, { clock: hasty, roots: () => [root] });
    async function* slow(): AsyncGenerator<Uint8Array> {
      // What is made slowly is no silence of the folder.
      await new Promise((resolve) => void setTimeout(resolve, 300));
      yield Buffer.from('one');
    }
    await files.writeStreamAtomic(join(root, 'a'), slow());
    expect(await files.readText(join(root, 'a'))).toBe('one');
    const chunks: Uint8Array[] = [];
    for await (const chunk of files.openRead(join(root, 'a'))) chunks.push(chunk as Uint8Array);
    expect(Buffer.concat(chunks).toString()).toBe('one');
  });
});
