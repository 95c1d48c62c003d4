// What the tests of logs stand on: real files in a folder of the test alone, read by real threads.
import { stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compilePatterns, createFileScan, createWallClock, readingOf } from '../../../core/logs/scan/index.ts';
import type { FileScanOptions, FileScanResult } from '../../../core/logs/scan/index.ts';
import type { LogFile, LogRequest, LogsRead } from '../../../core/logs/index.ts';
import { readPatterns } from '../../../core/logs/patterns.ts';
import type { LogPattern } from '../../../core/logs/patterns.ts';
import { systemClock } from '../../../core/platform/node/index.ts';
import type { Clock } from '../../../core/platform/ports.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { noSignal, testLogReader, testPlatform } from '../evidence/evidence-fixture.ts';

export const BERLIN = 'Europe/Berlin';
/** Tue 24 Nov 2026, 15:00 in Berlin. */
export const NOW = Date.parse('2026-11-24T14:00:00Z');

/** The machine's clock in Berlin on that Tuesday. */
export const berlinClock: Clock = { ...systemClock, now: () => NOW, timeZone: () => BERLIN };

/** Patterns of a test. */
export function patternsOf(entries: readonly Record<string, unknown>[], isOwn = false): readonly LogPattern[] {
  const usual = { level: 'error', means: 'It means.', todo: 'Do it.', cause: 'product' };
  const file = {
    schema: 1,
    version: '1',
    patterns: entries.map((entry) => ({ title: entry['id'], ...usual, ...entry })),
  };
  const read = readPatterns(file, isOwn);
  if (!read.ok) throw new Error(read.error.message);
  if (read.value.problems.length > 0) throw new Error(read.value.problems.join('\n'));
  return read.value.patterns;
}

/** Scans bytes in this thread, in pieces of some size. */
export function scanned(
  bytes: Uint8Array,
  patterns: readonly LogPattern[],
  options: Partial<FileScanOptions> & { readonly piece?: number } = {},
): FileScanResult {
  const { piece = 1 << 20, ...rest } = options;
  const reading = readingOf(bytes);
  const scan = createFileScan({
    compiled: compilePatterns(patterns),
    reading,
    clock: createWallClock(BERLIN),
    order: 'day-first',
    modifiedMs: NOW,
    sinceMs: Number.NEGATIVE_INFINITY,
    untilMs: Number.POSITIVE_INFINITY,
    countsUntimed: true,
    monotonic: () => systemClock.monotonic(),
    ...rest,
  });
  const size = piece * reading.width;
  for (let at = reading.mark; at < bytes.length; at += size) scan.push(bytes.subarray(at, at + size));
  return scan.end();
}

export interface Written {
  readonly folder: string;
  file(name: string, options?: Partial<LogFile>): Promise<LogFile>;
}

/** Files in a new folder. */
export async function written(files: Readonly<Record<string, string | Uint8Array>>, modified = NOW): Promise<Written> {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    await utimes(join(folder, name), new Date(modified), new Date(modified));
  }
  return {
    folder,
    file: async (name, options = {}) => {
      const path = join(folder, name);
      const stats = await stat(path).catch(() => undefined);
      return {
        path,
        below: folder,
        place: ['Production', 'System', 'Data', 'Alerts', name],
        family: 'a log',
        instance: 'Production',
        bytes: stats?.size ?? 0,
        modifiedMs: stats?.mtimeMs ?? NOW,
        from: 0,
        isPacked: name.endsWith('.gz'),
        isHistory: false,
        ...options,
      };
    },
  };
}

/** Reads files in threads, with the product's patterns and those of a file. */
export function readLogs(
  files: readonly LogFile[],
  request: Partial<LogRequest> = {},
  ownFile = '',
): Promise<LogsRead> {
  const platform = testPlatform({ clock: berlinClock });
  return testLogReader(platform, undefined, ownFile).read({
    files,
    sinceMs: Number.NEGATIVE_INFINITY,
    untilMs: Number.POSITIVE_INFINITY,
    signal: noSignal,
    ...request,
  });
}
