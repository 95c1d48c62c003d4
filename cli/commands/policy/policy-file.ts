import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Context } from '../../command.ts';
import type { Expected } from '../../io.ts';
import { jsonFault } from './json-fault.ts';
import { jsonLines } from './json-lines.ts';
import type { JsonLines } from './json-lines.ts';

/** Far beyond any guide. */
const MOST_CHARACTERS = 5_000_000;
const POLICY_TEXT: Expected = { what: 'a policy. Name another file', mostBytes: 4 * MOST_CHARACTERS };

/** A policy file as it was read. */
export interface PolicyFile {
  readonly json: unknown;
  readonly lines: JsonLines;
}

/** Reads a policy file; "-" is standard input. `not-found`, `too-large`, and `invalid` with the line for what is not JSON. */
export async function readPolicyFile({ io }: Context, file: string): Promise<Result<PolicyFile>> {
  const read = await io.readText(file, POLICY_TEXT);
  if (!read.ok) return read;
  const name = file === '-' ? 'Standard input' : file;
  if (read.value.length > MOST_CHARACTERS)
    return fail(
      'too-large',
      `${name} is too large for a policy: it has more than 5 million characters. Name another file.`,
    );
  // Some editors put a mark before the text.
  const text = read.value.replace(/^\uFEFF/u, '');
  if (text.trim() === '') return fail('invalid', `${name} is empty. "policy show" writes a policy to begin with.`);
  try {
    return ok({ json: JSON.parse(text), lines: jsonLines(text) });
  } catch {
    return fail('invalid', `${name} is not JSON text: ${jsonFault(text)}.`);
  }
}
