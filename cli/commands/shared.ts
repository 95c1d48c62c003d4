import type { CaseId, FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CoreContext } from '../command.ts';

/** Hands files to the core by path; nothing is read yet. `not-found` and `invalid` name the file. */
export async function registerFiles(
  { io, call }: CoreContext,
  paths: readonly string[],
  folder?: string,
): Promise<Result<FileToken[]>> {
  const tokens: FileToken[] = [];
  for (const path of paths) {
    const registered = await call('files.register', { path: io.resolve(path, folder) });
    if (!registered.ok) return registered;
    tokens.push(registered.value.token);
  }
  return ok(tokens);
}

/** One file, as `registerFiles` does. */
export async function registerFile(context: CoreContext, path: string): Promise<Result<FileToken>> {
  const tokens = await registerFiles(context, [path]);
  if (!tokens.ok) return tokens;
  const [token] = tokens.value;
  return token === undefined ? fail('internal', `${path} was not registered.`) : ok(token);
}

/** The id of a case that was named by its id or by its number. */
export async function caseNamed(context: CoreContext, name: string): Promise<Result<CaseId>> {
  if (!/^\d{1,9}$/u.test(name)) return ok(name as CaseId);
  const list = await context.call('cases.list', {});
  if (!list.ok) return list;
  const found = list.value.cases.find((entry) => entry.number === Number(name));
  return found === undefined ? fail('not-found', `There is no case with number ${name}.`) : ok(found.id);
}

/** The zone in which this person reads times. */
export async function personZone({ call }: CoreContext): Promise<string> {
  const profile = await call('profile.get', {});
  return profile.ok ? profile.value.timeZone : 'UTC';
}
