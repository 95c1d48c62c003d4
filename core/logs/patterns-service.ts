import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Files } from '../platform/ports.ts';
import { mergedPatterns, readPatterns } from './patterns.ts';
import type { LogPattern } from './patterns.ts';
import { compilePatterns } from './scan/index.ts';

const MAX_BYTES = 2_000_000;

/** The patterns in use. */
export interface PatternsInUse {
  readonly patterns: readonly LogPattern[];
  /** What is wrong with the customer's file, in sentences. */
  readonly problems: readonly string[];
}

/** Reads the patterns that came with the installation. Fails as `corrupt`. */
export async function readShippedPatterns(files: Files, path: string): Promise<Result<unknown>> {
  const json: unknown = JSON.parse(await files.readText(path, MAX_BYTES));
  const read = readPatterns(json, false);
  if (!read.ok) return read;
  const [problem] = read.value.problems;
  return problem === undefined ? ok(json) : fail('corrupt', problem);
}

/** The shipped patterns with those of the customer's file, where there is one. What is wrong there is told and left out. */
export async function patternsInUse(files: Files, shipped: unknown, ownFile: string): Promise<PatternsInUse> {
  const read = readPatterns(shipped, false);
  const base = read.ok ? read.value.patterns : [];
  const nothing = { patterns: base };
  if (ownFile === '') return { ...nothing, problems: [] };
  const json = await ownJson(files, ownFile);
  if (!json.ok) return { ...nothing, problems: [json.error.message] };
  const own = readPatterns(json.value, true);
  if (!own.ok) return { ...nothing, problems: [own.error.message] };
  const patterns = mergedPatterns(base, own.value.patterns);
  try {
    compilePatterns(patterns);
  } catch {
    return { ...nothing, problems: ['The file of patterns holds more anchors than can be searched for at once.'] };
  }
  return { patterns, problems: own.value.problems };
}

async function ownJson(files: Files, path: string): Promise<Result<unknown>> {
  try {
    return ok(JSON.parse(await files.readText(path, MAX_BYTES)));
  } catch (error) {
    if (error instanceof SyntaxError)
      return fail('corrupt', 'The file of patterns (setting logs.patternsFile) is not JSON.');
    return fail('not-found', 'The file of patterns (setting logs.patternsFile) cannot be read.');
  }
}
