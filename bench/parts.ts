// The parts of the benchmarks, each able to run alone: `npm run bench -- NAME…`.
import { archiveComparisons } from './bundle/archive.bench.ts';
import { logsBenchmarks } from './collect/logs.bench.ts';
import { machineBenchmarks } from './collect/machine.bench.ts';
import { recorderBenchmarks } from './collect/recorder.bench.ts';
import { recordingsComparisons } from './collect/recordings.bench.ts';
import { reuseBenchmarks } from './collect/reuse.bench.ts';
import { effortBenchmarks } from './effort/effort.bench.ts';
import { knowledgeBenchmarks } from './knowledge/search.bench.ts';
import type { Part } from './part.ts';
import { engineBenchmarks } from './privacy/engine.bench.ts';
import { bundleBenchmarks } from './privacy/bundle.bench.ts';
import { collectBenchmarks } from './privacy/collect.bench.ts';
import { previewBenchmarks } from './privacy/preview.bench.ts';
import { scannerBenchmarks } from './privacy/scanner.bench.ts';

/** Every part by its name; each gets a folder of its own that is removed afterwards. */
export const PARTS: Readonly<Record<string, (folder: string) => Part | Promise<Part>>> = {
  machine: machineBenchmarks,
  recordings: (folder) => ({ comparisons: recordingsComparisons(folder) }),
  recorder: recorderBenchmarks,
  reuse: reuseBenchmarks,
  logs: logsBenchmarks,
  knowledge: knowledgeBenchmarks,
  effort: effortBenchmarks,
  archive: (folder) => ({ comparisons: archiveComparisons(folder) }),
  scanner: scannerBenchmarks,
  engine: engineBenchmarks,
  bundle: bundleBenchmarks,
  collect: collectBenchmarks,
  preview: previewBenchmarks,
};
