import type { TFunction } from 'i18next';
import { parsePolicy } from '../../../../shared/policy/index.ts';
import { capital } from '../../../components/number-words.ts';
import type { EditPart } from './changed-items.ts';

/** Something that keeps the edit from being applied, or that should be known. `path` as in "calendars.0.def.zone". */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What the shared rules say of an edit, without asking the core. */
export function localProblems(policy: unknown): readonly Problem[] {
  const parsed = parsePolicy(policy);
  if (parsed.ok) return [];
  const problems: unknown = parsed.error.details?.['problems'];
  return Array.isArray(problems) ? (problems as readonly Problem[]) : [{ path: '', message: parsed.error.message }];
}

/** The first problem at a place or inside of it, as a sentence. */
export function problemAt(problems: readonly Problem[], path: string): string | undefined {
  const found = problems.find((one) => one.path === path || one.path.startsWith(`${path}.`));
  return found === undefined ? undefined : sentence(found.message);
}

/** The problem of exactly this place: of a whole whose parts speak for themselves. */
export function problemOf(problems: readonly Problem[], path: string): string | undefined {
  const found = problems.find((one) => one.path === path);
  return found === undefined ? undefined : sentence(found.message);
}

function sentence(message: string): string {
  const text = capital(message);
  return /[.?]$/u.test(text) ? text : `${text}.`;
}

const PART_OF: Readonly<Record<string, EditPart>> = {
  clocks: 'targets',
  calendars: 'calendars',
  readings: 'calendars',
  centres: 'centres',
  defaultCentre: 'centres',
  holidays: 'holidays',
};

/** The part of the editor in which a problem can be put right. */
export function partOf(problem: Problem): EditPart {
  return PART_OF[problem.path.split('.')[0] ?? ''] ?? 'general';
}

/** "2 problems" of a part, for the list of parts. */
export function partNote(t: TFunction, problems: readonly Problem[], part: EditPart): string | undefined {
  const count = problems.filter((one) => partOf(one) === part).length;
  return count === 0 ? undefined : t('edit.problemCount', { count });
}

/** Numbers say what they take, whatever was wrong with them. */
export const numberProblem = (words: string, problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : words;
