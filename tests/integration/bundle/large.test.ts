import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verifyBundle } from '../../../core/bundle/index.ts';
import type { StagedBundle } from '../../../core/bundle/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { Result } from '../../../shared/result.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

const SCRIPT = fileURLToPath(new URL('pack-large.ts', import.meta.url));
const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const MB = 1_000_000;

/** Some 700 MB: one file with a hole of half a gigabyte, one that cannot be packed, 2,000 small ones. */
function largeFolder(folder: string): string {
  const source = join(folder, 'source');
  mkdirSync(source);
  const sparse = openSync(join(source, 'Scenarios.dat'), 'w');
  writeSync(sparse, Buffer.from('begins'));
  ftruncateSync(sparse, 512 * MB);
  closeSync(sparse);
  writeFileSync(join(source, 'random.bin'), Buffer.concat(Array.from({ length: 100 }, () => randomBytes(MB))));
  const small = Buffer.from('Operation 17 of Job 4 on Resource 9\r\n'.repeat(2_000));
  for (let index = 0; index < 2_000; index += 1) {
    writeFileSync(join(source, `${index}.bin`), small.subarray(index, 2_000 + index * 30));
  }
  return source;
}

interface Run {
  readonly staged: Result<StagedBundle>;
  readonly peakMiB: number;
  /** What the main thread computed in one go. */
  readonly longestTurnMs: number;
}

describe.each(['zip', 'tar.zst'])('a %s of 700 MB', (format) => {
  it('is packed and encrypted in memory that does not grow with it', async () => {
    const folder = temporaryFolder();
    const args = [SCRIPT, largeFolder(folder), join(folder, 'work'), format, RECIPIENT];
    const run = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Run;
    const staged = valueOf(run.staged);
    expect(staged.files).toBe(2_004);
    expect(run.peakMiB).toBeLessThan(256);
    expect(run.longestTurnMs).toBeLessThan(32);
    expect(await verifyBundle(nodeFiles, staged.path)).toEqual({ ok: true, files: 2_004, problems: [] });
  });
});
