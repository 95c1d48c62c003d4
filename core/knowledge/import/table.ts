/** Longest cell and first row that are taken; what goes on longer is a quote that never ended, or no table. */
const LONGEST = 8_000_000;
/** More than any export has; empty ones without end would fill the memory. */
const MOST_CELLS = 10_000;

/** A row of a table with the line it begins in, counted from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table that cannot be read on, in words; `line` is where the trouble began. */
export class TableProblem extends Error {
  override readonly name = 'TableProblem';
}

/**
 * Rows of a table of text: tab, comma or semicolon between the cells, told by the first line; cells in quotes may hold
 * any of them, line ends and doubled quotes. Memory holds one row. Empty lines are no rows. Throws `TableProblem`.
 */
export async function* rowsOf(texts: AsyncIterable<string>): AsyncGenerator<TableRow> {
  const reader = new Reader();
  for await (const text of texts) {
    reader.add(text);
    yield* reader.rows();
  }
  reader.end();
  yield* reader.rows();
}

class Reader {
  private buffer = '';
  private at = 0;
  private cell = '';
  private cells: string[] = [];
  private isQuoted = false;
  private line = 1;
  private startLine = 1;
  private delimiter: string | undefined;
  private isEnded = false;
  private readonly done: TableRow[] = [];

  add(text: string): void {
    this.buffer = this.buffer.slice(this.at) + text;
    this.at = 0;
    if (this.line === 1 && this.delimiter === undefined) this.buffer = this.buffer.replace(/^\uFEFF/u, '');
    this.read();
  }

  end(): void {
    this.isEnded = true;
    this.delimiter ??= delimiterOf(this.buffer);
    this.read();
    if (this.isQuoted)
      throw new TableProblem(
        `The quote that begins in line ${this.startLine} never ends, so the rest cannot be told apart.`,
      );
    if (this.cell !== '' || this.cells.length > 0) this.endRow();
  }

  *rows(): Generator<TableRow> {
    yield* this.done.splice(0);
  }

  private read(): void {
    if (this.delimiter === undefined) {
      if (!/[\r\n]/u.test(this.buffer)) return this.checkLength(this.buffer.length);
      this.delimiter = delimiterOf(this.buffer);
    }
    // The last sign waits for what follows it: half of a line end, or of a doubled quote.
    const last = this.isEnded ? this.buffer.length : this.buffer.length - 1;
    while (this.at < last) {
      if (this.isQuoted) this.readQuoted(last);
      else this.readPlain(last);
    }
  }

  private readQuoted(last: number): void {
    const quote = this.buffer.indexOf('"', this.at);
    const end = quote < 0 || quote >= last ? last : quote;
    const part = this.buffer.slice(this.at, end);
    this.cell += part;
    this.line += lineEnds(part);
    if (this.cell.length > LONGEST)
      throw new TableProblem(`The quote that begins in line ${this.startLine} does not end within ${LONGEST} signs.`);
    this.at = end;
    if (end === last) return;
    if (this.buffer[end + 1] === '"') {
      this.cell += '"';
      this.at = end + 2;
      return;
    }
    this.isQuoted = false;
    this.at = end + 1;
  }

  private readPlain(last: number): void {
    const sign = this.buffer[this.at] ?? '';
    if (sign === '"' && this.cell === '') {
      this.isQuoted = true;
      this.at += 1;
    } else if (sign === this.delimiter) {
      this.cells.push(this.cell);
      if (this.cells.length > MOST_CELLS)
        throw new TableProblem(`Line ${this.line} has more than ${MOST_CELLS} cells, so it is no table of articles.`);
      this.cell = '';
      this.at += 1;
    } else if (sign === '\n' || sign === '\r') {
      this.at += sign === '\r' && this.buffer[this.at + 1] === '\n' ? 2 : 1;
      this.line += 1;
      this.endRow();
    } else {
      const end = this.plainEnd(last);
      this.cell += this.buffer.slice(this.at, end);
      this.at = end;
      this.checkLength(this.cell.length);
    }
  }

  private checkLength(length: number): void {
    if (length > LONGEST)
      throw new TableProblem(
        `Line ${this.line} holds more than ${LONGEST} signs in one cell, so it is no table of articles.`,
      );
  }

  private plainEnd(last: number): number {
    let end = this.at + 1;
    while (end < last) {
      const sign = this.buffer[end];
      if (sign === this.delimiter || sign === '\n' || sign === '\r') break;
      end += 1;
    }
    return end;
  }

  private endRow(): void {
    this.cells.push(this.cell);
    if (this.cells.some((cell) => cell.trim() !== '')) this.done.push({ line: this.startLine, cells: this.cells });
    this.cells = [];
    this.cell = '';
    this.startLine = this.line;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** What stands between the cells of the first line: what is there most often, outside quotes. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replaceAll(/"(?:[^"]|"")*"/gu, '').split(/\r?\n/u, 1);
  const counts = ['\t', ';', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? '\t';
}
