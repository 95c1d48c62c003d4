import type { Failure } from '../shared/errors.ts';
import type { Answer } from './command.ts';
import type { Io } from './io.ts';
import { shown, STEERING } from './shown.ts';

export { shown } from './shown.ts';

/** JSON as a terminal may show it: the same value, with every sign that would act there written as `\u009b`. Pure. */
export function jsonLine(value: unknown): string {
  const escaped = (sign: string): string => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(STEERING, escaped)}\n`;
}

/** Writes an answer: JSON alone on standard output with `--json`, else words. Nothing where the command wrote itself. */
export async function writeAnswer(io: Pick<Io, 'out' | 'err'>, answer: Answer, asJson: boolean): Promise<void> {
  if (answer.notes !== undefined && answer.notes.length > 0) await io.err(lines(answer.notes));
  if (answer.json === undefined) return;
  if (asJson) await io.out(jsonLine(answer.json));
  else if (answer.text.length > 0) await io.out(lines(answer.text));
}

/** Writes a failure: the sentence on standard error, and the object on standard output with `--json`. */
export async function writeFailure(io: Pick<Io, 'out' | 'err'>, failure: Failure, asJson: boolean): Promise<void> {
  await io.err(lines([failure.message]));
  if (!asJson) return;
  const { code, message, details } = failure;
  const error = details === undefined ? { code, message } : { code, message, details };
  await io.out(jsonLine({ error }));
}

/** Pads cells so that columns line up; the last column is left as it is. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  const safe = rows.map((row) => row.map(shown));
  for (const row of safe) {
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  return safe.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A table with a heading, each row on one line; the sentence instead when it has no rows. */
export function table(
  heading: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
): readonly string[] {
  return rows.length === 0
    ? [empty]
    : columns([heading.map((cell) => cell.toUpperCase()), ...rows.map((row) => row.map(onOneLine))]);
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
  return `${text.map(shown).join('\n')}\n`;
}

function onOneLine(cell: string): string {
  return cell.replaceAll(/\s*[\r\n\t]+\s*/gu, ' ').trim();
}
