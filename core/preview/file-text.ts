import { setImmediate } from 'node:timers/promises';
import type { Files } from '../platform/ports.ts';
import { createLineCutter } from './line-cutter.ts';
import type { CutLine } from './line-cutter.ts';
import type { FoundMark } from './mark-rules.ts';

/** Lines between two remembered places of the kept text. */
const STEP = 64;
/** Characters worked on before others get their turn; about a millisecond. */
const SLICE_BYTES = 1 << 16;
/** Lines kept in memory, so that the first pages need not wait for the whole file. */
const HEAD_LINES = 1000;
const HEAD_CHARS = 1 << 19;
const META = '\u0000';

/** A line of the kept text. */
export interface KeptLine {
  readonly n: number;
  readonly text: string;
  readonly cut: number;
  readonly hiddenMarks: number;
}

/** A place of a mark; `column` counts from 0 in the whole line. */
export interface MarkPlace {
  readonly line: number;
  readonly column: number;
  readonly mark: string;
}

/** The text of one file of a bundle, unpacked in the background into a file of this computer alone. */
export interface FileText {
  readonly isText: boolean;
  /** Lines read so far. */
  lines(): number;
  isReading(): boolean;
  /** Resolves when everything is read. Rejects where the file cannot be unpacked. */
  readonly done: Promise<void>;
  /** Lines from `from` on (from 1), fewer where `maxChars` are reached; waits for them while the file is read. */
  read(from: number, count: number, maxChars: number): Promise<readonly KeptLine[]>;
  /** The first mark behind a place, or the last before it, of those wanted. Waits for the whole file. */
  find(
    from: { readonly line: number; readonly column: number },
    direction: 'next' | 'previous',
    wanted: (mark: string) => boolean,
  ): Promise<MarkPlace | undefined>;
  /** Stops reading and removes what was kept. */
  close(): Promise<void>;
}

interface Source {
  readonly files: Files;
  readonly content: () => AsyncIterable<Uint8Array>;
  readonly encoding: string;
  /** Where the text is kept, in a folder of our own. */
  readonly path: string;
  /** When that folder is there. */
  readonly ready: Promise<void>;
  readonly findMarks: (text: string) => FoundMark[];
}

interface Index {
  readonly offsets: number[];
  readonly head: KeptLine[];
  headChars: number;
  readonly markLines: number[];
  readonly markColumns: number[];
  readonly markNames: string[];
  count: number;
  bytes: number;
  reading: boolean;
  binary: boolean;
}

/** Begins to read at once. */
export function openFileText(source: Source): FileText {
  const index: Index = {
    offsets: [],
    head: [],
    headChars: 0,
    markLines: [],
    markColumns: [],
    markNames: [],
    count: 0,
    bytes: 0,
    reading: true,
    binary: false,
  };
  const abort = new AbortController();
  const waiting = new Set<() => void>();
  const tell = (): void => {
    for (const wake of waiting) wake();
    waiting.clear();
  };
  const done = keep(source, index, abort.signal, tell).finally(() => {
    index.reading = false;
    tell();
  });
  // Whoever reads is told; a file nobody looks at any more must not end the process.
  done.catch(() => undefined);
  const head = async (line: number): Promise<void> => {
    while (index.reading && index.head.length < line && isHeadOpen(index))
      await new Promise<void>((resolve) => void waiting.add(resolve));
  };
  return {
    get isText() {
      return !index.binary;
    },
    lines: () => index.count,
    isReading: () => index.reading,
    done,
    read: async (from, count, maxChars) => {
      await head(from + count - 1);
      if (from <= index.head.length) return bounded(index.head.slice(from - 1, from - 1 + count), maxChars);
      await done;
      return bounded(await readKept(source, index, from, count), maxChars);
    },
    find: async (from, direction, wanted) => {
      await done;
      return findPlace(index, from, direction, wanted);
    },
    close: async () => {
      abort.abort();
      await done.catch(() => undefined);
      await source.files.remove(source.path).catch(() => undefined);
    },
  };
}

async function keep(source: Source, index: Index, signal: AbortSignal, tell: () => void): Promise<void> {
  await source.ready;
  await source.files.writeStreamAtomic(source.path, keptBytes(source, index, signal, tell), { mode: 0o600, signal });
}

async function* keptBytes(
  source: Source,
  index: Index,
  signal: AbortSignal,
  tell: () => void,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(source.encoding);
  const cutter = createLineCutter(source.findMarks);
  for await (const slice of slices(source.content())) {
    signal.throwIfAborted();
    if (index.count === 0 && looksBinary(slice, source.encoding)) {
      index.binary = true;
      return;
    }
    yield note(index, cutter.push(decoder.decode(slice, { stream: true })));
    tell();
    await setImmediate();
  }
  const rest = note(index, [...cutter.push(decoder.decode()), ...cutter.end()]);
  index.reading = false;
  tell();
  yield rest;
}

async function* slices(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    for (let at = 0; at < chunk.byteLength; at += SLICE_BYTES) yield chunk.subarray(at, at + SLICE_BYTES);
  }
}

function looksBinary(bytes: Uint8Array, encoding: string): boolean {
  return !encoding.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0);
}

function isHeadOpen({ head, headChars }: Index): boolean {
  return head.length < HEAD_LINES && headChars < HEAD_CHARS;
}

/** Takes lines into the index and gives their bytes. */
function note(index: Index, lines: readonly CutLine[]): Uint8Array {
  let text = '';
  for (const line of lines) {
    const hiddenMarks = line.marks.filter(({ from }) => line.cut > 0 && from >= line.text.length).length;
    const kept = { n: index.count + 1, text: line.text, cut: line.cut, hiddenMarks };
    if (index.count % STEP === 0) index.offsets.push(index.bytes);
    index.count += 1;
    if (isHeadOpen(index)) {
      index.head.push(kept);
      index.headChars += line.text.length;
    }
    for (const { from, mark } of line.marks) {
      index.markLines.push(index.count);
      index.markColumns.push(from);
      index.markNames.push(mark);
    }
    const written = line.cut === 0 ? `${line.text}\n` : `${line.text}${META}${line.cut},${hiddenMarks}\n`;
    text += written;
    index.bytes += Buffer.byteLength(written);
  }
  return Buffer.from(text);
}

async function readKept({ files, path }: Source, index: Index, from: number, count: number): Promise<KeptLine[]> {
  if (from > index.count) return [];
  const first = Math.floor((from - 1) / STEP);
  const last = Math.floor((Math.min(from + count - 1, index.count) - 1) / STEP);
  const start = index.offsets[first] ?? 0;
  const end = (index.offsets[last + 1] ?? index.bytes) - 1;
  const chunks: Uint8Array[] = [];
  for await (const chunk of files.openRead(path, { start, end })) chunks.push(chunk as Uint8Array);
  const lines = Buffer.concat(chunks).toString('utf8').split('\n').slice(0, -1);
  const skip = from - 1 - first * STEP;
  return lines.slice(skip, skip + count).map((line, at) => parseKept(line, from + at));
}

function parseKept(line: string, n: number): KeptLine {
  const at = line.indexOf(META);
  if (at === -1) return { n, text: line, cut: 0, hiddenMarks: 0 };
  const [cut, hiddenMarks] = line
    .slice(at + 1)
    .split(',')
    .map(Number);
  return { n, text: line.slice(0, at), cut: cut ?? 0, hiddenMarks: hiddenMarks ?? 0 };
}

/** Marks and numbers of a line take room of their own in an answer. */
const LINE_COST = 60;

function bounded(lines: readonly KeptLine[], maxChars: number): readonly KeptLine[] {
  let chars = 0;
  const end = lines.findIndex(({ text }) => (chars += text.length + LINE_COST) > maxChars);
  return end === -1 ? lines : lines.slice(0, Math.max(1, end));
}

function findPlace(
  { markLines, markColumns, markNames }: Index,
  from: { readonly line: number; readonly column: number },
  direction: 'next' | 'previous',
  wanted: (mark: string) => boolean,
): MarkPlace | undefined {
  const place = (at: number): MarkPlace => ({
    line: markLines[at] ?? 0,
    column: markColumns[at] ?? 0,
    mark: markNames[at] ?? '',
  });
  const isBehind = (at: number): boolean => {
    const { line, column } = place(at);
    return line > from.line || (line === from.line && column > from.column);
  };
  const behind = firstAt(markLines.length, isBehind);
  if (direction === 'next') {
    for (let at = behind; at < markLines.length; at++) if (wanted(markNames[at] ?? '')) return place(at);
    return undefined;
  }
  for (let at = behind - 1; at >= 0; at--) {
    const one = place(at);
    const isBefore = one.line < from.line || (one.line === from.line && one.column < from.column);
    if (isBefore && wanted(one.mark)) return one;
  }
  return undefined;
}

/** First index at which an ordered question turns true. */
function firstAt(length: number, isTrue: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
