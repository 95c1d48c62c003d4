// Runs every comparison, or those of the parts that are named, prints a table, writes bench/results.json. See
// scripts/bench.mjs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureLine } from './figures.ts';
import type { Figure } from './figures.ts';
import { compare } from './measure.ts';
import type { Measured } from './measure.ts';
import { PARTS } from './parts.ts';
import { runClockBenchmarks } from './sla/main.ts';

const RESULTS = new URL('results.json', import.meta.url);
const USAGE = 2;
const MISSED = 3;

interface Results {
  readonly results: readonly Measured[];
  readonly figures: readonly Figure[];
  readonly clocks: readonly unknown[];
}

function line(measured: Measured): string {
  const { work, against, kind, ratio, ratioMin, ratioMax, target, isMet } = measured;
  const ratioText = `${ratio} (${ratioMin} to ${ratioMax})`;
  return [
    work.padEnd(58),
    `${kind}: ${against}`.padEnd(42),
    ratioText.padEnd(32),
    `<= ${target}`.padEnd(9),
    isMet ? 'met' : 'missed',
  ].join(' ');
}

/**
 * 0 when every target was met, 3 when one was missed, 2 when a part is not known. With names only those parts run, and
 * what results.json says of the others stays.
 */
export async function runBenchmarks(names: readonly string[] = []): Promise<number> {
  const known = [...Object.keys(PARTS), 'clocks'];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no part ${unknown.join(', ')}. The parts are ${known.join(', ')}.`);
    return USAGE;
  }
  const isWanted = (name: string): boolean => names.length === 0 || names.includes(name);
  const results: Measured[] = [];
  const figures: Figure[] = [];
  console.log(['work'.padEnd(58), 'against'.padEnd(42), 'time, ours over other'.padEnd(32), 'target'].join(' '));
  for (const name of Object.keys(PARTS).filter(isWanted)) {
    const measured = await runPart(name);
    results.push(...measured.results);
    figures.push(...measured.figures);
  }
  const clocks = isWanted('clocks') ? runClockBenchmarks() : undefined;
  write({ results, figures, clocks });
  return [...results, ...figures, ...(clocks ?? [])].every(({ isMet }) => isMet) ? 0 : MISSED;
}

async function runPart(name: string): Promise<{ readonly results: Measured[]; readonly figures: Figure[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'companion-bench-'));
  const results: Measured[] = [];
  const figures: Figure[] = [];
  try {
    const part = await PARTS[name]?.(folder);
    for (const note of part?.notes ?? []) console.log(note);
    for (const comparison of part?.comparisons ?? []) {
      const measured = await compare(comparison);
      results.push(measured);
      console.log(line(measured));
    }
    for await (const one of part?.figures?.() ?? []) {
      figures.push(one);
      console.log(figureLine(one));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { results, figures };
}

function earlier(): Results {
  const nothing: Results = { results: [], figures: [], clocks: [] };
  try {
    return { ...nothing, ...(JSON.parse(readFileSync(RESULTS, 'utf8')) as Partial<Results>) };
  } catch {
    return nothing;
  }
}

function write(now: Pick<Results, 'results' | 'figures'> & { readonly clocks: readonly unknown[] | undefined }): void {
  const before = earlier();
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.versions.node,
    system: process.platform,
  };
  const results = merged(before.results, now.results);
  const figures = merged(before.figures, now.figures);
  const clocks = now.clocks ?? before.clocks;
  writeFileSync(RESULTS, `${JSON.stringify({ machine, results, figures, clocks }, null, 2)}\n`);
}

/** What was measured now in the place of what was, and what is new behind it. */
function merged<T extends { readonly id: string }>(before: readonly T[], now: readonly T[]): T[] {
  const kept = before.map((old) => now.find(({ id }) => id === old.id) ?? old);
  return [...kept, ...now.filter(({ id }) => before.every((old) => old.id !== id))];
}
