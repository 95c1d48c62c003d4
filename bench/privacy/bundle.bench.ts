// Packing a bundle, whole programs from start to exit with a manifest, checksums and a flush, against the programs an
// administrator would take for it.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Comparison } from '../measure.ts';
import type { Part } from '../part.ts';
import { buildChildren } from './children.ts';
import type { BundleRun } from './bundle-child.ts';
import { fileSet } from './file-set.ts';
import { hasProgram, script, shell } from './process.ts';
import { stallFigures } from './stall-figures.ts';

/** zip takes its time: fewer files, fewer pairs. */
const WHOLE = { share: 1, pairs: 5 } as const;
const PART = { share: 0.3, pairs: 3 } as const;

interface Case {
  readonly id: string;
  readonly format: string;
  readonly recipient: string | undefined;
  readonly against: string;
  readonly target: number;
  readonly size: { readonly share: number; readonly pairs: number };
  /** The peer's command line, run in the folder of the files. */
  readonly peer: string;
  readonly programs: readonly string[];
}

function recipientOf(): string | undefined {
  if (!hasProgram('age-keygen')) return undefined;
  const key = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return /age1[0-9a-z]+/u.exec(key)?.[0];
}

function cases(out: string, recipient: string | undefined): Case[] {
  const tar = 'tar -cf - .';
  return [
    {
      id: 'bundle.tar-zst',
      format: 'tar.zst',
      recipient: undefined,
      against: 'tar | zstd -T0 -3',
      target: 1.25,
      size: WHOLE,
      peer: `${tar} | zstd -q -T0 -3 -f -o ${out}`,
      programs: ['tar', 'zstd'],
    },
    {
      id: 'bundle.tar-zst-age',
      format: 'tar.zst',
      recipient,
      against: 'tar | zstd -T0 -3 | age',
      target: 1.3,
      size: WHOLE,
      peer: `${tar} | zstd -q -T0 -3 -c | age -r ${recipient ?? ''} -o ${out}`,
      programs: ['tar', 'zstd', 'age'],
    },
    {
      id: 'bundle.zip',
      format: 'zip',
      recipient: undefined,
      against: 'zip -6',
      target: 0.35,
      size: PART,
      peer: `zip -6 -q -r -X ${out} .`,
      programs: ['zip'],
    },
  ];
}

/** The comparisons of packing, with memory and stalls of our side. */
export async function bundleBenchmarks(folder: string): Promise<Part> {
  await buildChildren();
  const runs = new Map<string, BundleRun[]>();
  const out = (name: string): string => join(folder, name);
  const here = cases(out('peer'), recipientOf()).filter(({ programs }) => programs.every(hasProgram));
  const comparisons = here.map(({ id, format, recipient, against, target, size, peer }): Comparison => {
    const set = fileSet(size.share);
    return {
      id,
      work: `pack ${Math.round(set.bytes / 1e6)} MB in ${set.names.length} files as ${format}${recipient === undefined ? '' : ', encrypted'}`,
      against: `${against} (${size.pairs} pairs)`,
      kind: 'peer',
      target,
      pairs: size.pairs,
      ours: () => {
        const args = [format, set.folder, out(`ours.${format}`), ...(recipient === undefined ? [] : [recipient])];
        runs.set(id, [...(runs.get(id) ?? []), script('bundle-child', args) as BundleRun]);
      },
      other: () => {
        rmSync(out('peer'), { force: true });
        rmSync(out('peer.zip'), { force: true });
        shell(peer, set.folder);
      },
    };
  });
  function* figures(): Generator<Figure> {
    for (const [id, measured] of runs) {
      const name = id.replace('bundle.', '');
      yield figure(
        {
          id: `${id}.memory`,
          work: `peak memory of the whole process (${name})`,
          unit: 'MiB',
          target: 256,
          direction: 'at most',
        },
        measured.map(({ peakMiB }) => peakMiB),
      );
      yield* stallFigures(
        id,
        name,
        measured.map(({ stalls }) => stalls),
      );
    }
  }
  return { comparisons, figures };
}
