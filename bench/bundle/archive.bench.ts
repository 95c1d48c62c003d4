// Packing: 40 MB that look like recordings, through the archive writer with sha256 on the way, against zip and cp.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipStream } from '../../core/platform/archive/index.ts';
import { nodeFiles } from '../../core/platform/node/index.ts';
import type { Comparison } from '../measure.ts';

const TRANSMISSIONS = 800;
const SNAPSHOTS = 4;

/** Bytes that compress about as binary files of such programs do: words that repeat, numbers that do not. */
function content(bytes: number, seed: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  let state = seed >>> 0 || 1;
  for (let at = 0; at + 8 <= bytes; at += 8) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    buffer.writeUInt32LE(state % 400, at);
    buffer.writeUInt32LE(state % 3 === 0 ? state : 7, at + 4);
  }
  return buffer;
}

function makeContent(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < TRANSMISSIONS; index += 1) {
    writeFileSync(
      join(folder, `${String(index).padStart(6, '0')} JobMove.bin`),
      content(2_048 + ((index * 61) % 48_000), index),
    );
  }
  for (let index = 0; index < SNAPSHOTS; index += 1) {
    writeFileSync(join(folder, `Scenarios ${index}.dat`), content(5_000_000, index + 9_000));
  }
}

function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Comparisons of packing, on files made below `folder`; without zip only the floor. */
export function archiveComparisons(folder: string): Comparison[] {
  const source = join(folder, 'content');
  makeContent(source);
  const inputs = readdirSync(source).map((name) => {
    const path = join(source, name);
    return { path: name, size: statSync(path).size, file: path };
  });
  const target = join(folder, 'ours.zip');
  const bytes = inputs.reduce((sum, { size }) => sum + size, 0);
  const work = `pack ${Math.round(bytes / 1e6)} MB in ${inputs.length} files, with sha256 and flush`;
  const ours = (): Promise<unknown> => nodeFiles.writeStreamAtomic(target, zipStream(inputs));
  const zip = (level: number) => (): void => {
    rmSync(join(folder, 'other.zip'), { force: true });
    execFileSync('zip', [`-${level}`, '-q', '-r', '-X', join(folder, 'other.zip'), '.'], { cwd: source });
  };
  const peers: Comparison[] = [
    { id: 'archive.zip-6', work, against: 'zip -6', kind: 'peer', target: 0.7, pairs: 3, ours, other: zip(6) },
    { id: 'archive.zip-1', work, against: 'zip -1', kind: 'peer', target: 1.25, pairs: 3, ours, other: zip(1) },
  ];
  const floor: Comparison = {
    id: 'archive.copy',
    work,
    against: 'cp of the same files',
    kind: 'floor',
    target: 30,
    pairs: 3,
    ours,
    other: () => execFileSync('cp', ['-r', source, join(folder, 'copy')]),
  };
  return hasProgram('zip') ? [...peers, floor] : [floor];
}
