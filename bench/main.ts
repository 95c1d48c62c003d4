// Runs every comparison, prints a table, writes bench/results.json. See scripts/bench.mjs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveComparisons } from './bundle/archive.bench.ts';
import { machineComparisons } from './collect/machine.bench.ts';
import { recordingsComparisons } from './collect/recordings.bench.ts';
import { compare } from './measure.ts';
import type { Measured } from './measure.ts';
import { runClockBenchmarks } from './sla/main.ts';

const RESULTS = new URL('results.json', import.meta.url);

function line(measured: Measured): string {
  const { work, against, kind, ratio, ratioMin, ratioMax, target, isMet } = measured;
  const ratioText = `${ratio} (${ratioMin} to ${ratioMax})`;
  return [
    work.padEnd(58),
    `${kind}: ${against}`.padEnd(42),
    ratioText.padEnd(26),
    `<= ${target}`.padEnd(9),
    isMet ? 'met' : 'missed',
  ].join(' ');
}

/** 0 when every target was met, 3 when one was missed. */
export async function runBenchmarks(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'companion-bench-'));
  try {
    const comparisons = [...machineComparisons(), ...recordingsComparisons(folder), ...archiveComparisons(folder)];
    const results: Measured[] = [];
    console.log(['work'.padEnd(58), 'against'.padEnd(42), 'time, ours over other'.padEnd(26), 'target'].join(' '));
    for (const comparison of comparisons) {
      const measured = await compare(comparison);
      results.push(measured);
      console.log(line(measured));
    }
    const clocks = runClockBenchmarks();
    const machine = {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      node: process.versions.node,
      system: process.platform,
    };
    writeFileSync(RESULTS, `${JSON.stringify({ machine, results, clocks }, null, 2)}\n`);
    return [...results, ...clocks].every(({ isMet }) => isMet) ? 0 : 3;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
