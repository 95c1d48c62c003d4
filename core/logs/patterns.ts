import { z } from 'zod';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { safeRegex } from './scan/index.ts';
import type { SearchedPattern } from './scan/index.ts';

/** Anchors are searched for as bytes in every encoding, so they hold plain signs only. */
const anchor = z
  .string()
  .min(3, 'it has to have three characters or more')
  .max(80, 'it has to have at most 80 characters')
  .regex(/^[\x20-\x7e]+$/u, 'it has to be of plain letters, digits and signs (no umlauts); name the part that is');

const sentence = z.string().min(1).max(600);

/** One pattern as it stands in a file. */
export const logPatternEntry = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/u, 'it has to be of small letters, digits and hyphens'),
  title: z.string().min(1).max(120),
  level: z.enum(['error', 'warning', 'note']),
  /** Texts of which one stands in every line that matches, told apart without regard to case. */
  anchors: z.array(anchor).min(1, 'it needs at least one anchor').max(20),
  /** What the line has to match around the anchor; absent: the anchor is enough. */
  match: z.string().optional(),
  /** What it means, in words for who plans, not who programs. */
  means: sentence,
  todo: sentence,
  article: z.url().optional(),
  cause: z.enum(['network', 'database', 'security', 'services', 'product', 'machine']),
});

/** The whole file. */
export const logPatternsFile = z.strictObject({
  $schema: z.string().optional(),
  schema: z.literal(1),
  version: z.string(),
  patterns: z.array(z.unknown()).max(500),
});

/** A pattern that is ready to be searched for. */
export type LogPattern = Omit<z.output<typeof logPatternEntry>, 'match'> & SearchedPattern;

/** Patterns of one file, and which entries were refused and why. */
export interface ReadPatterns {
  readonly version: string;
  readonly patterns: readonly LogPattern[];
  readonly problems: readonly string[];
}

/**
 * Reads a file of patterns. Entries that are wrong are left out, each with a sentence that says what is wrong with it;
 * fails as `corrupt` only when the whole is no such file. Pure.
 */
export function readPatterns(json: unknown, isOwn: boolean): Result<ReadPatterns> {
  const file = logPatternsFile.safeParse(json);
  if (!file.success) {
    const [issue] = file.error.issues;
    const where = issue?.path.join('.') ?? '';
    return fail('corrupt', `The patterns cannot be read: ${where === '' ? '' : `${where}: `}${issue?.message ?? ''}.`);
  }
  const patterns: LogPattern[] = [];
  const problems: string[] = [];
  const ids = new Set<string>();
  for (const [index, entry] of file.data.patterns.entries()) {
    const read = readEntry(entry, isOwn);
    const id = idOf(entry) ?? `number ${index + 1}`;
    if (typeof read === 'string') problems.push(`The pattern ${id} was left out: ${read}.`);
    else if (ids.has(read.id)) problems.push(`The pattern ${id} was left out: there is another of this id.`);
    else {
      ids.add(read.id);
      patterns.push(read);
    }
  }
  return ok({ version: file.data.version, patterns, problems });
}

/** The product's patterns and the customer's; of two with the same id the customer's counts. Pure. */
export function mergedPatterns(own: readonly LogPattern[], customers: readonly LogPattern[]): readonly LogPattern[] {
  const ids = new Set(customers.map(({ id }) => id));
  return [...customers, ...own.filter(({ id }) => !ids.has(id))];
}

function readEntry(entry: unknown, isOwn: boolean): LogPattern | string {
  const read = logPatternEntry.safeParse(entry);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.join('.') ?? '';
    return where === '' ? (issue?.message ?? 'it is no pattern') : `${where}: ${issue?.message ?? ''}`;
  }
  const { match, ...rest } = read.data;
  if (match === undefined) return { ...rest, regex: undefined, isOwn };
  const safe = safeRegex(match);
  return typeof safe === 'string' ? `match: ${safe}` : { ...rest, regex: safe.regex, isOwn };
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('id' in entry)) return undefined;
  // What is shown of a wrong id must not be a page of text.
  return typeof entry.id === 'string' && /^[\w-]{1,60}$/u.test(entry.id) ? entry.id : undefined;
}
