// Reads logs in a thread: bytes in, counts and places out.
import {
  compilePatterns,
  countLines,
  createFileScan,
  createWallClock,
  decideOrder,
  readingOf,
  textOf,
} from '../../logs/scan/index.ts';
import type {
  Compiled,
  FileScan,
  FileScanResult,
  LogReading,
  OrderDecision,
  WallClock,
} from '../../logs/scan/index.ts';
import { systemClock } from '../node/clock.ts';
import type { OpenedFile } from '../node/guarded-open.ts';
import type { LogsAnswer, LogsFile, LogsFileRead, LogsStart, LogsTask } from './logs-messages.ts';
import { bytesAt, logBytes, LogProblem, openLog } from './logs-source.ts';
import { serveTasks } from './serve.ts';

/** Bytes of the beginning and of the end that tell encoding and order of dates. */
const LOOKED_AT = 64 * 1024;
/** Bytes before the part that is read in which lines are counted; beyond, lines are told from where reading began. */
const COUNTED = 1024 * 1024 * 1024;

interface Tools {
  readonly compiled: Compiled;
  readonly clock: WallClock;
}

serveTasks(({ patterns, zone }: LogsStart) => {
  const tools = { compiled: compilePatterns(patterns), clock: createWallClock(zone) };
  return async (task: LogsTask): Promise<LogsAnswer> => {
    const answer: LogsFileRead[] = [];
    for (const file of task.files) answer.push(await readLog(tools, task, file));
    return answer;
  };
});

async function readLog(tools: Tools, task: LogsTask, file: LogsFile): Promise<LogsFileRead> {
  let opened: OpenedFile | undefined;
  try {
    opened = await openLog(file);
    return await readOpened(tools, task, file, opened);
  } catch (error) {
    if (!(error instanceof LogProblem)) throw error;
    const reading = readingOf(new Uint8Array(0));
    const nothing = scanOf({ tools, task, file, reading, startsAfterReturn: false }, 'day-first');
    return toRead(nothing.end(), 0, 0, { hasRelativeLines: false, hasUnsureDates: false, problem: error.message });
  } finally {
    await opened?.handle.close();
  }
}

async function readOpened(tools: Tools, task: LogsTask, file: LogsFile, opened: OpenedFile): Promise<LogsFileRead> {
  const { head, tail } = await endsOf(opened, file);
  const reading = readingOf(head);
  const from = file.from === 0 ? 0 : file.from - ((file.from - reading.mark) % reading.width);
  const before = from === 0 ? NOTHING_BEFORE : await linesBefore(opened, reading, from);
  const decided = orderOf(reading, head, tail, file);
  const pass = { tools, task, file, opened, reading, from, startsAfterReturn: before.endsWithReturn };
  let read = await passOver(pass, decided.order);
  // Everything was read in the wrong order of day and month: once more in the other.
  if (!decided.isCertain && read.scan.contradictions > 0) {
    const other = decided.order === 'day-first' ? 'month-first' : 'day-first';
    read = await passOver(pass, other);
  }
  const isUnsure = !decided.isCertain && read.scan.hasTwoWay && read.scan.contradictions === 0;
  return toRead(read.scan, read.bytes, before.lines, {
    hasRelativeLines: !before.isKnown,
    hasUnsureDates: isUnsure,
    problem: read.problem,
  });
}

/** First and last bytes; of a packed log the first that come out of it. */
async function endsOf(
  opened: OpenedFile,
  file: LogsFile,
): Promise<{ readonly head: Uint8Array; readonly tail: Uint8Array }> {
  if (!file.isPacked) {
    const tailAt = Math.max(0, opened.bytes - LOOKED_AT);
    const [head, tail] = await Promise.all([
      bytesAt(opened, 0, Math.min(LOOKED_AT, opened.bytes)),
      bytesAt(opened, tailAt - (tailAt % 4), LOOKED_AT),
    ]);
    return { head, tail };
  }
  const nothing = new Uint8Array(0);
  try {
    for await (const chunk of logBytes(opened, 0, true)) return { head: chunk.subarray(0, LOOKED_AT), tail: nothing };
  } catch {
    // What is wrong with it is told when it is read.
  }
  return { head: nothing, tail: nothing };
}

function orderOf(reading: LogReading, head: Uint8Array, tail: Uint8Array, file: LogsFile): OrderDecision {
  const text = `${textOf(head, reading)}\n${textOf(tail, reading)}`;
  return decideOrder(text.split(/[\r\n]+/u), file.modifiedMs);
}

/** What lies before the part that is read. */
interface Before {
  readonly lines: number;
  readonly isKnown: boolean;
  readonly endsWithReturn: boolean;
}

const NOTHING_BEFORE: Before = { lines: 0, isKnown: true, endsWithReturn: false };

async function linesBefore(opened: OpenedFile, reading: LogReading, from: number): Promise<Before> {
  if (from > COUNTED) return { ...NOTHING_BEFORE, isKnown: false };
  const counter = countLines(reading);
  for await (const chunk of inUnits(logBytes({ ...opened, bytes: from }, reading.mark, false), reading.width))
    counter.push(chunk);
  return { lines: counter.lines, isKnown: true, endsWithReturn: counter.endsWithReturn };
}

interface ToPass {
  readonly tools: Tools;
  readonly task: LogsTask;
  readonly file: LogsFile;
  readonly opened: OpenedFile;
  readonly reading: LogReading;
  readonly from: number;
  readonly startsAfterReturn: boolean;
}

interface Passed {
  readonly scan: FileScanResult;
  readonly bytes: number;
  readonly problem: string | undefined;
}

async function passOver(pass: ToPass, order: OrderDecision['order']): Promise<Passed> {
  const { file, opened, reading, from } = pass;
  const scan = scanOf(pass, order);
  let bytes = 0;
  try {
    const source = logBytes(opened, file.isPacked ? 0 : Math.max(from, reading.mark), file.isPacked);
    let isFirst = file.isPacked;
    for await (const chunk of inUnits(source, reading.width)) {
      bytes += chunk.byteLength;
      scan.push(isFirst ? chunk.subarray(reading.mark) : chunk);
      isFirst = false;
    }
    return { scan: scan.end(), bytes, problem: undefined };
  } catch (error) {
    if (!(error instanceof LogProblem)) throw error;
    return { scan: scan.end(), bytes, problem: error.message };
  }
}

function scanOf(
  { tools, task, file, reading, startsAfterReturn }: Omit<ToPass, 'opened' | 'from'>,
  order: OrderDecision['order'],
): FileScan {
  return createFileScan({
    ...tools,
    reading,
    order,
    startsAfterReturn,
    modifiedMs: file.modifiedMs,
    sinceMs: task.sinceMs,
    untilMs: task.untilMs,
    countsUntimed: !file.isHistory,
    monotonic: () => systemClock.monotonic(),
  });
}

/** Pieces that hold whole units of the encoding. */
async function* inUnits(chunks: AsyncIterable<Uint8Array>, width: number): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = all.length - (all.length % width);
    rest = all.slice(whole);
    if (whole > 0) yield all.subarray(0, whole);
  }
}

function toRead(
  { errors, warnings, patterns, covered, lines, tooSlow }: FileScanResult,
  bytes: number,
  linesBefore: number,
  said: Pick<LogsFileRead, 'hasRelativeLines' | 'hasUnsureDates' | 'problem'>,
): LogsFileRead {
  const moved = <T extends FileScanResult['errors']>(tally: T): T =>
    tally.place === undefined ? tally : { ...tally, place: { ...tally.place, line: tally.place.line + linesBefore } };
  return {
    bytes,
    lines,
    errors: moved(errors),
    warnings: moved(warnings),
    patterns: patterns.map(([id, tally]) => [id, moved(tally)] as const),
    covered,
    tooSlow,
    ...said,
  };
}
