import { caseJson } from '../../../shared/domain/case-form.ts';
import type { CaseJson } from '../../../shared/domain/case-form.ts';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { closest } from '../../did-you-mean.ts';
import { count } from '../../output.ts';
import { jsonFault } from '../policy/json-fault.ts';
import { jsonLines } from '../policy/json-lines.ts';
import type { JsonLines } from '../policy/json-lines.ts';

/** A case as it was read from a file. */
export interface ReadCase {
  readonly json: CaseJson;
  /** What a person may want to know although nothing is wrong: names that mean nothing here. */
  readonly notes: readonly string[];
}

const FIELDS = Object.keys(caseJson.shape);

/** Reads a text as case.json. `invalid` names each field that is wrong, with its line. */
export function parseCase(given: string, file: string): Result<ReadCase> {
  const name = file === '-' ? 'Standard input' : file;
  // Some editors put a mark before the text.
  const text = given.replace(/^\uFEFF/u, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail('invalid', `${name} is not JSON text: ${jsonFault(text)}.`);
  }
  const lines = jsonLines(text);
  const parsed = caseJson.safeParse(json);
  if (parsed.success) return ok({ json: parsed.data, notes: unknownNames(json, lines) });
  const problems = parsed.error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.');
    return { path: place, line: lines.lineOf(place), message };
  });
  const told = problems.map(({ path, line, message }) =>
    path === '' ? 'It has to be an object with the fields of a case.' : `Line ${line}: "${path}" ${message}.`,
  );
  const many = problems.length > 1 ? ` ${count(problems.length, 'field')} are wrong.` : '';
  return fail('invalid', `${name} is not a case.${many} ${told.join(' ')}`, { problems });
}

/** Names at the top that no field has: ignored, and told because one of them may be a slip. */
function unknownNames(json: unknown, lines: JsonLines): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.keys(json)
    .filter((name) => !FIELDS.includes(name) && name !== '$schema')
    .map((name) => {
      const meant = closest(name, FIELDS);
      const hint = meant === undefined ? '' : ` Did you mean "${meant}"?`;
      return `Line ${lines.lineOf(name)}: "${name}" is no field of a case and was left out.${hint}`;
    });
}
