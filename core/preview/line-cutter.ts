import { LONGEST_MARK } from './mark-rules.ts';
import type { FoundMark } from './mark-rules.ts';

/** Characters of a line that are shown. */
export const LONGEST_LINE = 2000;

/** A line as it is shown. */
export interface CutLine {
  readonly text: string;
  /** Characters that are not shown. */
  readonly cut: number;
  /** All marks of the line; those from `text.length` on are among what is not shown. */
  readonly marks: readonly FoundMark[];
}

/** Takes text in pieces of any size and gives its lines, in memory bounded by the longest line that is shown. */
export interface LineCutter {
  push(piece: string): CutLine[];
  /** The last line, unless the text ended with a line end. */
  end(): CutLine[];
}

/** Control characters but the tab, and what turns the direction of writing. */
const CONTROL = /(?!\t)[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Control characters as pictures of the same length, so that nothing hides and no direction is turned round. Pure. */
export function visible(text: string): string {
  return text.replaceAll(CONTROL, (sign) => {
    const code = sign.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

const MOST_PENDING = 1 << 16;

interface OpenLine {
  /** The beginning, a mark's length further than is shown. */
  head: string;
  length: number;
  /** What is behind the shown part and was not searched yet, and where in the line it begins. */
  pending: string;
  pendingFrom: number;
  readonly far: FoundMark[];
}

const emptyLine = (): OpenLine => ({ head: '', length: 0, pending: '', pendingFrom: LONGEST_LINE, far: [] });

/** Cuts lines at `\n`; a `\r` before it belongs to the line end. */
export function createLineCutter(find: (text: string) => FoundMark[]): LineCutter {
  let line = emptyLine();
  const close = (): CutLine => {
    searchPending(line, find, true);
    const made = finish(line, find);
    line = emptyLine();
    return made;
  };
  return {
    push: (piece) => {
      const lines: CutLine[] = [];
      let start = 0;
      for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
        take(line, piece.slice(start, end), find);
        lines.push(close());
        start = end + 1;
      }
      take(line, piece.slice(start), find);
      return lines;
    },
    end: () => (line.length === 0 ? [] : [close()]),
  };
}

function take(line: OpenLine, piece: string, find: (text: string) => FoundMark[]): void {
  const room = LONGEST_LINE + LONGEST_MARK - line.head.length;
  if (room > 0) line.head += piece.slice(0, room);
  const skip = Math.max(0, LONGEST_LINE - line.length);
  line.length += piece.length;
  if (piece.length <= skip) return;
  line.pending += piece.slice(skip);
  if (line.pending.length > MOST_PENDING) searchPending(line, find, false);
}

/** Looks for marks in what is pending; what may be the beginning of one stays, unless the line is at its end. */
function searchPending(line: OpenLine, find: (text: string) => FoundMark[], isEnd: boolean): void {
  const { pending, pendingFrom } = line;
  let until = isEnd ? pending.length : pending.length - LONGEST_MARK;
  for (const { from, to, mark } of find(pending)) {
    if (from >= until) break;
    line.far.push({ from: from + pendingFrom, to: to + pendingFrom, mark });
    until = Math.max(until, to);
  }
  line.pending = pending.slice(until);
  line.pendingFrom += until;
}

function finish(line: OpenLine, find: (text: string) => FoundMark[]): CutLine {
  const near = find(line.head).filter(({ from }) => from < LONGEST_LINE);
  const crossing = near.find(({ to }) => to > LONGEST_LINE);
  const shown = crossing?.from ?? LONGEST_LINE;
  const whole = line.length <= shown;
  const text = whole ? line.head.replace(/\r$/, '') : line.head.slice(0, shown);
  return { text: visible(text), cut: whole ? 0 : line.length - shown, marks: [...near, ...line.far] };
}
