import { Buffer } from 'node:buffer';
import { encodeAs, encodingOf, lengthAs } from './encoding.ts';
import type { EncodingName } from './encoding.ts';
import { guarded, isTableOpen, ownSpans, refuseTooMany, spansWith } from './engine.ts';
import type { Engine } from './engine.ts';
import { formatOf } from './format.ts';
import { createGrowingSearch } from './growing-search.ts';
import { literalsOf } from './literals.ts';
import { decodePiece, pieceOf, safeCut, tailOf } from './pieces.ts';
import { createReport } from './report.ts';
import { WithheldError } from './scan.ts';
import { applySpans, moveSpan } from './spans.ts';
import type { Span } from './spans.ts';
import type { Findings, Literal, RedactionStream, Withheld } from './types.ts';

/** Up to here a text is taken in one piece, so that a secret goes also before the place where its key tells it. */
export const WHOLE_BYTES = 4 * 1024 * 1024;
/** Text that is scanned at a time beyond; twice as much each time it cannot be cut. */
const WINDOW_BYTES = 1024 * 1024;
const MAX_WINDOW_BYTES = 8 * 1024 * 1024;
/** Text before and after what is written, so that nothing is lost at a cut. */
const BEHIND = 16 * 1024;
const AHEAD = 64 * 1024;
/** Structures have to be seen whole. */
const STRUCTURE_BYTES = 16 * 1024 * 1024;

const TOO_LARGE = 'It is larger than what can be looked through in one piece.';
const TABLE_TOO_LARGE = 'It is a table with a column of secrets, too large to be looked through in one piece.';
const NO_TEXT = 'It is not text that can be read with certainty, so nobody could say what is in it.';

interface Source {
  readonly name: string;
  readonly format?: string;
}

/** Text of any size. Small ones in one piece; logs beyond that in windows that overlap, however they come in. */
export function createStream(engine: Engine, input: Source, literals: readonly Literal[]): RedactionStream {
  const flow = createFlow(engine, input, literals);
  let parts: Uint8Array[] = [];
  let bytes = 0;
  let failed: Withheld | undefined;

  function run(isLast: boolean): Uint8Array {
    const chunk = Buffer.concat(parts);
    parts = [];
    bytes = 0;
    const done = guarded(() => ({ ok: true as const, bytes: flow.push(chunk, isLast) }));
    if (done.ok) return done.bytes;
    failed = done;
    return new Uint8Array(0);
  }

  return {
    push: (chunk) => {
      if (failed !== undefined) return new Uint8Array(0);
      parts.push(chunk.slice());
      bytes += chunk.length;
      return bytes >= flow.wants() ? run(false) : new Uint8Array(0);
    },
    end: () => {
      const rest = failed === undefined ? run(true) : new Uint8Array(0);
      return failed ?? { ok: true, bytes: rest, ...flow.findings() };
    },
  };
}

interface Flow {
  /** How many bytes more are worth another call. */
  wants(): number;
  push(chunk: Buffer, isLast: boolean): Uint8Array;
  findings(): Findings;
}

function createFlow(engine: Engine, input: Source, given: readonly Literal[]): Flow {
  const windows = createWindows(engine, input, given);
  let pending: Buffer = Buffer.alloc(0);
  let encoding: EncodingName | undefined;
  let format: string | undefined;
  let size = WINDOW_BYTES;
  let isFlowing = false;

  /** At the first call: how it is read, and its byte order mark, which goes out as it is. */
  function begin(): Uint8Array {
    const found = encodingOf(pieceOf(pending, WHOLE_BYTES, 'utf-8'));
    if (found === undefined) throw new WithheldError(NO_TEXT);
    encoding = found.encoding;
    const mark = Buffer.from(pending.subarray(0, found.mark));
    pending = pending.subarray(found.mark);
    format = formatOf(input.name, input.format, decodePiece(encoding, pieceOf(pending, 65_536, encoding)).text);
    return mark;
  }

  function step(name: EncodingName, kind: string): Uint8Array {
    const piece = decodePiece(name, pieceOf(pending, size, name));
    const done = windows.partly(piece.text, kind);
    if (done === undefined) {
      size *= 2;
      if (size > MAX_WINDOW_BYTES) throw new WithheldError(TOO_LARGE);
      return new Uint8Array(0);
    }
    size = WINDOW_BYTES;
    pending = pending.subarray(lengthAs(piece.encoding, piece.text.slice(0, done.used)));
    return encodeAs(piece.encoding, done.out);
  }

  return {
    wants: () => (isFlowing ? size : WHOLE_BYTES + 1) - Math.min(pending.length, size - 1),
    push: (chunk, isLast) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const out: Uint8Array[] = [];
      if (encoding === undefined) out.push(begin());
      const name = encoding ?? 'utf-8';
      const kind = format ?? 'log';
      const isStructure = kind === 'xml' || kind === 'json';
      if (isStructure && pending.length > STRUCTURE_BYTES) throw new WithheldError(TOO_LARGE);
      isFlowing ||= !isStructure && pending.length + chunkMark(out) > WHOLE_BYTES;
      if (isFlowing) while (pending.length > size) out.push(step(name, kind));
      if (isLast) {
        const piece = decodePiece(name, pending);
        out.push(encodeAs(piece.encoding, windows.rest(piece.text, kind)));
      } else pending = Buffer.from(pending);
      return Buffer.concat(out);
    },
    findings: () => windows.findings(encoding ?? 'utf-8', format ?? 'text'),
  };
}

/** Bytes of the mark that went out in this call. */
function chunkMark(out: readonly Uint8Array[]): number {
  return out[0]?.length ?? 0;
}

/** Keeps what was behind, what was learnt and what was reported, from window to window. */
function createWindows(engine: Engine, input: Source, given: readonly Literal[]) {
  const report = createReport(engine, input.name);
  const known = createGrowingSearch();
  for (const literal of given) known.add(literal);
  let behind = '';

  function spansOf(text: string, format: string): readonly Span[] {
    const own = ownSpans(engine, text, format, input.name);
    for (const literal of literalsOf(engine.rules, own)) known.add(literal);
    refuseTooMany(engine.always.length + known.size());
    return spansWith(engine, text, own, known);
  }

  /** What of the text is new, with the spans in it, up to `until`. */
  function write(text: string, until: number, spans: readonly Span[]): string {
    const from = behind.length;
    const part = text.slice(from, until);
    const moved: Span[] = [];
    for (const span of spans) if (span.end > from && span.start < until) moved.push(moveSpan(span, from));
    report.add(part, moved);
    return applySpans(part, moved, engine.markOf);
  }

  return {
    /** As far as it is certain; undefined where it can be cut nowhere. */
    partly: (text: string, format: string): { readonly out: string; readonly used: number } | undefined => {
      if (behind === '' && isTableOpen(engine, text, format)) throw new WithheldError(TABLE_TOO_LARGE);
      const all = behind + text;
      const spans = spansOf(all, format);
      const until = safeCut(all, spans, behind.length, all.length - AHEAD);
      if (until < 0) return undefined;
      const out = write(all, until, spans);
      const used = until - behind.length;
      behind = tailOf(all.slice(0, until), BEHIND);
      return { out, used };
    },
    rest: (text: string, format: string): string => {
      const all = behind + text;
      return write(all, all.length, spansOf(all, format));
    },
    findings: (encoding: string, format: string): Findings => report.findings(encoding, format),
  };
}
