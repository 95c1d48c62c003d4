import type { Failure } from '../shared/errors.ts';
import type { Answer } from './command.ts';
import type { Io } from './io.ts';

/** Writes an answer: JSON alone on standard output with `--json`, else words. Nothing where the command wrote itself. */
export async function writeAnswer(io: Io, answer: Answer, asJson: boolean): Promise<void> {
  if (answer.notes !== undefined && answer.notes.length > 0) await io.err(lines(answer.notes));
  if (answer.json === undefined) return;
  if (asJson) await io.out(`${JSON.stringify(answer.json)}\n`);
  else if (answer.text.length > 0) await io.out(lines(answer.text));
}

/** Writes a failure: the sentence on standard error, and the object on standard output with `--json`. */
export async function writeFailure(io: Io, failure: Failure, asJson: boolean): Promise<void> {
  await io.err(`${failure.message}\n`);
  if (!asJson) return;
  const { code, message, details } = failure;
  const error = details === undefined ? { code, message } : { code, message, details };
  await io.out(`${JSON.stringify({ error })}\n`);
}

/** Pads cells so that columns line up; the last column is left as it is. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A table with a heading; the sentence instead when it has no rows. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): readonly string[] {
  return rows.length === 0 ? [empty] : columns([heading.map((cell) => cell.toUpperCase()), ...rows]);
}

/** Bytes as people read them. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
  return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}

/** "1 file", "3 files". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

function lines(text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
