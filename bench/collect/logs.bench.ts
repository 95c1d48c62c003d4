// What a hundred megabytes of logs say, all of it as the core does it (threads, redaction of samples, since when), against
// counting lines of eight texts in the same bytes with grep.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLogReader } from '../../core/logs/index.ts';
import type { LogFile, LogsRead } from '../../core/logs/index.ts';
import { createPrivacy } from '../../core/privacy/index.ts';
import { figure } from '../figures.ts';
import type { Figure } from '../figures.ts';
import type { Part } from '../part.ts';
import { benchPlatform } from '../platform.ts';
import { logFile } from '../privacy/log-file.ts';
import { watchStalls } from '../privacy/stalls.ts';

/** Share of the scanner's log that is a hundred megabytes, and how many files it becomes. */
const SHARE = 0.38;
const FILES = 4;
const RUNS = 7;

const platform = benchPlatform();
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function makeLogs(folder: string): readonly LogFile[] {
  const { path } = logFile(SHARE);
  const bytes = readFileSync(path);
  const each = Math.ceil(bytes.length / FILES);
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: FILES }, (_, index) => {
    const file = join(folder, `ServiceLog.${index}.txt`);
    if (!existsSync(file)) writeFileSync(file, bytes.subarray(index * each, (index + 1) * each));
    const { size, mtimeMs } = statSync(file);
    return {
      path: file,
      below: folder,
      place: ['Production', 'System', 'Data', 'Alerts', `ServiceLog.${index}.txt`],
      family: 'ServiceLog.txt',
      instance: 'Production',
      bytes: size,
      modifiedMs: mtimeMs,
      from: 0,
      isPacked: false,
      isHistory: false,
    };
  });
}

/** Comparisons and figures of reading logs. */
export function logsBenchmarks(folder: string): Part {
  const files = makeLogs(join(folder, 'logs'));
  const privacy = createPrivacy({
    rules: json('resources/redaction/rules.json'),
    secrets: platform.secrets,
    key: () => Promise.resolve({ bytes: new Uint8Array(32), kept: false }),
    profile: () => 'default',
    names: () => ({ users: [], hosts: [], domains: [] }),
    values: () => Promise.resolve([]),
  });
  if (!privacy.ok) throw new Error(privacy.error.message);
  const reader = createLogReader({
    ...platform,
    own: platform.system,
    privacy: privacy.value,
    shipped: json('resources/logs/patterns.json'),
    ownFile: () => '',
  });
  const read = async (signal = new AbortController().signal): Promise<LogsRead> => {
    const range = { sinceMs: Number.NEGATIVE_INFINITY, untilMs: Number.POSITIVE_INFINITY };
    const answer = await reader.read({ files, ...range, signal });
    if (answer.summary.findings.length === 0) throw new Error('nothing was found');
    return answer;
  };
  const paths = files.map(({ path }) => path);
  const work = 'what 100 MB of logs say, by 66 patterns';
  return {
    comparisons: [
      {
        id: 'logs.grep',
        work,
        against: 'grep -ciE of 8 texts',
        kind: 'peer',
        target: 6,
        pairs: 5,
        ours: () => read(),
        other: () => grep(paths),
      },
    ],
    figures: () => logFigures(work, read),
  };
}

function grep(paths: readonly string[]): void {
  const texts = 'login failed|timeout expired|refused|deadlock|out of memory|denied|exception|internal server error';
  execFileSync('grep', ['-ciE', texts, ...paths], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
}

async function* logFigures(work: string, read: (signal?: AbortSignal) => Promise<LogsRead>): AsyncGenerator<Figure> {
  const times: number[] = [];
  const stalls: number[] = [];
  const stops: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const watch = watchStalls();
    const began = performance.now();
    await read();
    times.push(performance.now() - began);
    stalls.push(watch().ownMs);
    stops.push(await stopped(read));
  }
  yield figure({ id: 'logs.time', work, unit: 'ms', target: 2_000, direction: 'at most' }, times);
  yield figure(
    {
      id: 'logs.stall',
      work: `own work of the core in one stretch: ${work}`,
      unit: 'ms',
      target: 16,
      direction: 'at most',
    },
    stalls,
  );
  yield figure(
    { id: 'logs.cancel', work: 'from cancelling to the end', unit: 'ms', target: 100, direction: 'at most' },
    stops,
  );
}

async function stopped(read: (signal?: AbortSignal) => Promise<LogsRead>): Promise<number> {
  const stop = new AbortController();
  let at = 0;
  setTimeout(() => {
    at = performance.now();
    stop.abort();
  }, 250);
  await read(stop.signal).catch(() => undefined);
  return performance.now() - at;
}
