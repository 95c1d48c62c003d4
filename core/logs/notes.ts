import { packedName } from '../../shared/domain/evidence-names.ts';
import type { Merged } from './merge.ts';
import type { LogFile, Redacting } from './types.ts';

const MOST = 20;
const NAMED = 3;

/** What a reader of the summary has to know about how it was read, in sentences without secrets. */
export async function notesOf(merged: Merged, parts: Redacting): Promise<readonly string[]> {
  const { problems, relative, unsure, tooSlow } = merged;
  const files = [...problems.map(({ file }) => file), ...relative, ...unsure];
  if (files.length === 0 && tooSlow.size === 0) return [];
  const named = await namesOf(files, parts);
  const list = (of: readonly LogFile[]): string => {
    const shown = of.slice(0, NAMED).map((file) => named.get(file) ?? '');
    return `${shown.join(', ')}${of.length > NAMED ? ` and ${of.length - NAMED} more` : ''}`;
  };
  const reasons = new Map<string, LogFile[]>();
  for (const { file, problem } of problems) reasons.set(problem, [...(reasons.get(problem) ?? []), file]);
  return [
    ...[...reasons].slice(0, MOST).map(([problem, of]) => sentence(of, list(of), problem)),
    ...(unsure.length === 0
      ? []
      : [`Day and month can be read in two ways in ${list(unsure)}, so times of these lines may be wrong.`]),
    ...(relative.length === 0
      ? []
      : [`Lines are counted from where reading began, not from the beginning, in ${list(relative)}.`]),
    ...[...tooSlow].slice(0, MOST).map((id) => `The pattern ${id} took too long and was left out of part of the logs.`),
  ];
}

function sentence(of: readonly LogFile[], names: string, problem: string): string {
  return of.length === 1 ? `${names} ${problem}.` : `Of ${of.length} logs each ${problem}: ${names}.`;
}

async function namesOf(files: readonly LogFile[], { redact, own }: Redacting): Promise<ReadonlyMap<LogFile, string>> {
  const some = files.slice(0, 200);
  const { names } = await redact(
    [],
    some.map(({ place }) => place.at(-1) ?? ''),
  );
  return new Map(some.map((file, index) => [file, packedName(names[index] ?? '', own)]));
}
