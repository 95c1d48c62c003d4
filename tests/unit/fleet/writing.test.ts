import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished, describe, expect, it } from 'vitest';
import { COLLECTION_FILE, UNFINISHED_FILE } from '../../../core/fleet/names-rules.ts';
import { readFleet } from '../../../core/fleet/share-reader.ts';
import { openFolder, sweepFolder, writeToShare } from '../../../core/fleet/share-writer.ts';
import { nodeFiles, systemClock } from '../../../core/platform/node/index.ts';
import type { Files } from '../../../core/platform/ports.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { fakeClock } from '../../fakes/clock.ts';
import { sha256 } from './summary-fixture.ts';

const signal = new AbortController().signal;
const WRITER = { files: nodeFiles, clock: systemClock, stallMs: 20_000 };
const failing = (code: string): Files => ({
  ...nodeFiles,
  writeStreamAtomic: () => Promise.reject(Object.assign(new Error(code), { code })),
});

describe('writing to a share', () => {
  it('writes under the final name in one step, and again changes nothing', async () => {
    const share = temporaryFolder();
    const file = { name: '20261123T160000Z-000000000001.json', sha256: sha256('{}'), content: { text: '{}' } };
    expect(await openFolder(WRITER, share, 'a-00000001', signal)).toBeUndefined();
    expect(await writeToShare(WRITER, join(share, 'a-00000001'), file, signal)).toBeUndefined();
    expect(await writeToShare(WRITER, join(share, 'a-00000001'), file, signal)).toBeUndefined();
    expect(readdirSync(join(share, 'a-00000001'))).toEqual([file.name]);
  });

  it('never replaces a file', async () => {
    const share = temporaryFolder();
    const name = '20261123T160000Z-000000000001.json';
    writeFileSync(join(share, name), 'of somebody else');
    const reason = await writeToShare(WRITER, share, { name, sha256: sha256('{}'), content: { text: '{}' } }, signal);
    expect(reason).toBe('A file of this name is there already and is never replaced.');
    expect(readFileSync(join(share, name), 'utf8')).toBe('of somebody else');
  });

  it.each([
    ['ENOSPC', 'The share is full.'],
    ['EROFS', 'The share can only be read.'],
    ['EACCES', 'This account may not write to the share.'],
    ['ENOENT', 'The share is not there any more.'],
    ['EIO', 'The share answered with an input or output error.'],
    ['EWEIRD', 'The share could not be used (EWEIRD).'],
  ])('says in words that it could not, when the system answers %s', async (code, words) => {
    const file = { name: 'a', sha256: sha256('{}'), content: { text: '{}' } };
    expect(await writeToShare({ ...WRITER, files: failing(code) }, temporaryFolder(), file, signal)).toBe(words);
  });

  it('gives a share up that gave no sign of life for its time', async () => {
    const files: Files = { ...nodeFiles, writeStreamAtomic: () => new Promise(() => undefined) };
    const clock = fakeClock('2026-11-23T16:52:00Z');
    const file = { name: 'a', sha256: sha256('{}'), content: { text: '{}' } };
    const writing = writeToShare({ files, clock, stallMs: 60_000 }, temporaryFolder(), file, signal);
    clock.advance(60_000);
    expect(await writing).toBe('The share gave no answer for 60 s.');
  });

  it('never makes the share itself, and says when a file lies in its place', async () => {
    const folder = temporaryFolder();
    expect(await openFolder(WRITER, join(folder, 'not mounted'), 'a-00000001', signal)).toBe('The share is not there.');
    expect(existsSync(join(folder, 'not mounted'))).toBe(false);
    writeFileSync(join(folder, 'file'), '');
    expect(await openFolder(WRITER, join(folder, 'file'), 'a-00000001', signal)).toBe(
      'What was named is not a folder.',
    );
    writeFileSync(join(folder, 'a-00000001'), '');
    expect(await openFolder(WRITER, folder, 'a-00000001', signal)).toContain('is not a folder');
  });

  it('refuses a bundle that is not what was packed, and leaves nothing of it', async () => {
    const share = temporaryFolder();
    writeFileSync(join(share, 'changed.zip'), 'changed');
    const file = { name: 'a.zip', sha256: sha256('packed'), content: { path: join(share, 'changed.zip') } };
    expect(await writeToShare(WRITER, share, file, signal)).toContain('Collect again');
    expect(existsSync(join(share, 'a.zip'))).toBe(false);
  });

  it('sweeps what processes left that were killed long ago, and nothing else', async () => {
    const share = temporaryFolder();
    const folder = join(share, 'a-00000001');
    mkdirSync(folder);
    const left = '.20261123T160000Z-000000000001.zip.0a1b2c3d4e5f.tmp';
    writeFileSync(join(folder, left), 'half');
    writeFileSync(join(folder, '.profile'), 'of somebody else');
    await sweepFolder(WRITER, share, 'a-00000001');
    expect(readdirSync(folder)).toEqual([left, '.profile'].sort());
    const later = { ...WRITER, clock: { ...systemClock, now: () => Date.now() + 25 * 3_600_000 } };
    await sweepFolder(later, share, 'a-00000001');
    expect(readdirSync(folder)).toEqual(['.profile']);
    chmodSync(folder, 0o700);
  });
});

const CHILD = fileURLToPath(new URL('write-child.ts', import.meta.url));

/** A process that writes collections one after the other; answers the lines it said. */
function writer(
  share: string,
  machine: number,
  rounds: number,
): { readonly child: ChildProcess; readonly said: Promise<readonly string[]> } {
  const child = spawn(process.execPath, [CHILD, share, String(machine), String(rounds)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let out = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  return {
    child,
    said: new Promise((resolve) => child.on('close', () => resolve(out.split('\n').filter((line) => line !== '')))),
  };
}

describe('many processes that write to one share at once', () => {
  it('lose nothing that was said to be written, and nothing half is ever listed, though some are killed', async () => {
    const share = temporaryFolder();
    // Eight machines; two processes each write for the first four of them.
    const writers = Array.from({ length: 12 }, (_, index) => writer(share, index % 8, 12));
    const open = new AbortController();
    const watching = (async (): Promise<number> => {
      let looked = 0;
      while (!open.signal.aborted) {
        const read = await readFleet({ files: nodeFiles, clock: systemClock, stallMs: 20_000 }, share, signal);
        if (!read.ok) throw new Error(read.error.message);
        expect(read.value.damaged).toEqual([]);
        for (const { folder, summary } of read.value.machines) {
          const { bundle } = summary;
          if (bundle === null) throw new Error('a summary without its bundle');
          expect(sha256(readFileSync(join(share, folder, bundle.name)))).toBe(bundle.sha256);
        }
        looked += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return looked;
    })();
    for (const [index, { child }] of writers.entries())
      if (index % 3 === 0) setTimeout(() => child.kill('SIGKILL'), 350 + index * 60);
    const said = (await Promise.all(writers.map((one) => one.said))).flat();
    open.abort();
    expect(await watching).toBeGreaterThan(2);
    expect(said.length).toBeGreaterThan(40);
    for (const line of said) expect(existsSync(join(share, line))).toBe(true);
    const names = readdirSync(share).flatMap((folder) => readdirSync(join(share, folder)));
    expect(names.filter((name) => !COLLECTION_FILE.test(name) && !UNFINISHED_FILE.test(name))).toEqual([]);
  }, 120_000);
});
