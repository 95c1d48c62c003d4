import type { CaseId, FileToken } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import type { Failure } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { CoreContext } from '../command.ts';

/**
 * The folder a person named, as an absolute path; undefined where none was named. `D:Plant` is refused: it means Plant
 * below whatever folder was last used on that drive, which nobody sees.
 */
export function folderOption({ args, io }: CoreContext, name: string): Result<string | undefined> {
  const said = args.text(name);
  if (said === undefined) return ok(undefined);
  if (/^[a-z]:[^\\/]/iu.test(said) && process.platform === 'win32')
    return fail(
      'invalid',
      `--${name} ${said} does not say where on that drive it begins. Write ${said.slice(0, 2)}\\…`,
    );
  return ok(io.resolve(said));
}

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

/** The id of a case that was named by its id or by its number; `not-found` where there is none. */
export async function caseNamed(context: CoreContext, name: string): Promise<Result<CaseId>> {
  const unknown = fail('not-found', `There is no case "${name}". "case list" shows them.`);
  if (!/^\d{1,9}$/u.test(name)) {
    const detail = await context.call('cases.get', { id: name });
    if (!detail.ok) return ['not-found', 'invalid'].includes(detail.error.code) ? unknown : detail;
    return ok(detail.value.id);
  }
  const list = await context.call('cases.list', {});
  if (!list.ok) return list;
  const found = list.value.cases.find((entry) => entry.number === Number(name));
  return found === undefined ? unknown : ok(found.id);
}

/** Why the business impact cannot be left out. */
export const IMPACT_NEEDED =
  'What it costs the business has to be told at severity 1 and 2, because support orders its work by it; a reason under "unknown" is not enough there.';

/** The sentence of a failure, with why what it costs the business cannot stay open. */
export function stillOpen({ code, message, details }: Failure): string {
  return code === 'incomplete' && details?.['impactNeeded'] === true ? `${message} ${IMPACT_NEEDED}` : message;
}

/** Said where neither an option nor a setting names the product's folder. */
export const NO_ROOT = 'No product folder is known: settings set root DIR, or --root DIR.';

/** The zone in which this person reads times. */
export async function personZone({ call }: CoreContext): Promise<string> {
  const profile = await call('profile.get', {});
  return profile.ok ? profile.value.timeZone : 'UTC';
}
