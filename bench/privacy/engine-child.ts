// The whole engine in a process of its own, so that its memory is its own: `engine-child.ts JOB FILE`.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { createRedactor, parseRules } from '../../core/redaction/index.ts';
import type { Literal, Redactor } from '../../core/redaction/index.ts';
import { hostileLines } from './log-file.ts';
import { ownTimeOf } from './own-time.ts';
import { peakMiB } from './peak.ts';

const CHUNK = 1 << 18;
const RUNS = 5;
const SMALL = 5_000_000;

/** What the child answers; times are the thread's own, ms. */
export interface EngineRun {
  readonly bytes: number;
  readonly times: readonly number[];
  readonly peakMiB: number;
  /** With `hostile`: the name of the worst line. */
  readonly worst?: string;
}

function redactor(literals: readonly Literal[] = []): Redactor {
  const rules = parseRules(JSON.parse(readFileSync('resources/redaction/rules.json', 'utf8')));
  if (!rules.ok) throw new Error(rules.error.message);
  return createRedactor(rules.value, {
    key: new Uint8Array(32).fill(7),
    profile: 'default',
    known: { users: ['pat.planner'], hosts: ['NFF-APS03'], domains: ['NFF'] },
    literals,
  });
}

/** A log of any size in bounded memory. */
function streamed(path: string): EngineRun {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let bytes = 0;
  try {
    const time = ownTimeOf(() => {
      const stream = redactor().stream({ name: 'logs/SystemService.log', format: 'log' });
      for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
        bytes += read;
        stream.push(chunk.subarray(0, read));
      }
      const end = stream.end();
      if (!end.ok) throw new Error(end.reason);
    });
    return { bytes, times: [time], peakMiB: peakMiB() };
  } finally {
    closeSync(file);
  }
}

/** Five megabytes of log as they lie in memory: once through, or both passes. */
function whole(path: string, passes: 1 | 2): EngineRun {
  const bytes = readFileSync(path).subarray(0, SMALL);
  const input = { name: 'logs/SystemService.log', format: 'log', bytes };
  const engine = redactor();
  const once = (): void => {
    const found = passes === 2 ? engine.gather(input) : undefined;
    if (found?.ok === false) throw new Error(found.reason);
    const result = engine.redact(input, found?.literals ?? []);
    if (!result.ok) throw new Error(result.reason);
  };
  once();
  return { bytes: bytes.length, times: Array.from({ length: RUNS }, () => ownTimeOf(once)), peakMiB: peakMiB() };
}

/** Every hostile line, the longest time of each over the runs; withholding one is an answer. */
function hostile(): EngineRun {
  const engine = redactor();
  const measured = hostileLines().map(({ name, text }) => {
    const input = { name: 'logs/SystemService.log', format: 'log', bytes: Buffer.from(text) };
    engine.redact(input);
    return { name, ms: Math.max(...Array.from({ length: 3 }, () => ownTimeOf(() => void engine.redact(input)))) };
  });
  const worst = measured.toSorted((a, b) => b.ms - a.ms)[0]?.name ?? '';
  return { bytes: 1 << 20, times: measured.map(({ ms }) => ms), peakMiB: peakMiB(), worst };
}

const [job, file = ''] = process.argv.slice(2);
const jobs: Readonly<Record<string, () => EngineRun>> = {
  stream: () => streamed(file),
  once: () => whole(file, 1),
  twice: () => whole(file, 2),
  hostile,
};
const run = jobs[job ?? '']?.();
if (run === undefined) throw new Error(`no job ${job ?? ''}`);
console.log(JSON.stringify(run));
