// The first look at a log with ten rules: as a program against ripgrep with the same ten as one expression, in process
// against RE2, and line by line against the plain patterns.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Comparison } from '../measure.ts';
import type { Part } from '../part.ts';
import { buildChildren } from './children.ts';
import { logFile } from './log-file.ts';
import { LOG_MARK, PEER_PATTERN } from './peer-patterns.ts';
import { hasProgram, script, shell } from './process.ts';
import { re2Folder } from './re2.ts';
import type { ScanRace, ScanRun } from './scanner-child.ts';

const RG = 'rg --no-config --no-unicode -a';

function ripgrep(folder: string, log: string): Comparison {
  const patterns = join(folder, 'patterns');
  writeFileSync(patterns, PEER_PATTERN);
  const megabytes = Math.round(logFile().bytes / 1e6);
  return {
    id: 'scanner.rg',
    work: `first look at a log of ${megabytes} MB, 10 rules, whole process`,
    against: 'rg --passthru --replace',
    kind: 'peer',
    target: 0.8,
    pairs: 5,
    ours: () => script('scanner-child', ['copy', log, join(folder, 'ours.log')]),
    other: () =>
      shell(`${RG} -j1 -N --passthru -r '${LOG_MARK}' -f ${patterns} ${log} > ${join(folder, 'theirs.log')}`),
  };
}

/** How many places ripgrep replaces, so that both do the same work. */
function countOfRipgrep(folder: string, log: string): number {
  const words = [...RG.split(' ').slice(1), '--count-matches', '-f', join(folder, 'patterns'), log];
  return Number(execFileSync('rg', words, { encoding: 'utf8' }));
}

function* figures(folder: string, log: string, re2: string): Generator<Figure> {
  const { replaced, peakMiB } = script('scanner-child', ['copy', log, join(folder, 'ours.log')]) as ScanRun;
  const race = script('scanner-child', ['race', log, re2]) as ScanRace;
  const rate = race.ours.map((ms) => race.bytes / 1e6 / (ms / 1000));
  yield figure(
    {
      id: 'scanner.rate',
      work: "first look in process, by the thread's own time",
      unit: 'MB/s',
      target: 300,
      direction: 'at least',
    },
    rate,
  );
  if (race.re2.length > 0) {
    yield figure(
      {
        id: 'scanner.re2',
        work: 'the same, times as fast as RE2 (in turn, 5 pairs)',
        unit: 'x',
        target: 2.5,
        direction: 'at least',
      },
      race.re2.map((ms, index) => ms / (race.ours[index] ?? Number.NaN)),
    );
  }
  yield figure(
    {
      id: 'scanner.differences',
      work: `places that differ from the plain patterns, in ${logFile().lines} lines`,
      unit: 'lines',
      target: 0,
      direction: 'at most',
    },
    [race.differences],
  );
  if (hasProgram('rg')) {
    yield figure(
      {
        id: 'scanner.replacements',
        work: `replacements more or fewer than rg, of ${replaced}`,
        unit: 'lines',
        target: 0,
        direction: 'at most',
      },
      [Math.abs(replaced - countOfRipgrep(folder, log))],
    );
  }
  yield figure(
    { id: 'scanner.memory', work: 'peak memory of the whole process', unit: 'MiB', target: 256, direction: 'at most' },
    [peakMiB],
  );
}

/** The comparisons of the first look. */
export async function scannerBenchmarks(folder: string): Promise<Part> {
  await buildChildren();
  const { path } = logFile();
  const re2 = re2Folder();
  return {
    comparisons: hasProgram('rg') ? [ripgrep(folder, path)] : [],
    figures: () => figures(folder, path, 'folder' in re2 ? re2.folder : ''),
    notes: 'reason' in re2 ? [`RE2 could not be built here, so it is not compared with: ${re2.reason}`] : [],
  };
}
