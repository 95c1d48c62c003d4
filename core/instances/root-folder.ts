import { isAbsolute, join } from 'node:path';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Platform } from '../platform/ports.ts';

const PRODUCT_FOLDER = 'PlanetTogether APS';

/** The product's root folder and who said so; `path` null where none is known. */
export interface RootChoice {
  readonly path: string | null;
  readonly from: 'request' | 'setting' | 'usual place' | 'added' | 'none';
}

/** Where the root is: asked for, else set, else the usual place on Windows when it is there. */
export async function chooseRoot(
  platform: Pick<Platform, 'files' | 'system'>,
  requested: string | undefined,
  setting: string | null,
): Promise<RootChoice> {
  if (requested !== undefined && requested !== '') return { path: requested, from: 'request' };
  if (setting !== null && setting !== '') return { path: setting, from: 'setting' };
  const { platform: name, programData } = platform.system;
  if (name !== 'win32' || programData === undefined) return { path: null, from: 'none' };
  const usual = join(programData, PRODUCT_FOLDER);
  const stat = await platform.files.stat(usual).catch(() => undefined);
  return stat === undefined ? { path: null, from: 'none' } : { path: usual, from: 'usual place' };
}

/** Whether a root can be looked into; `invalid` with a sentence that says what is wrong and what to do. */
export async function checkRoot(files: Platform['files'], root: string): Promise<Result<void>> {
  if (!isAbsolute(root))
    return fail(
      'invalid',
      `${root} does not say where it begins, so it would be another folder each time. Name the root as a whole path.`,
    );
  try {
    const stat = await files.stat(root);
    if (stat === undefined)
      return fail(
        'invalid',
        `There is no folder ${root}. Check the spelling, or whether its drive or share is connected.`,
      );
    if (stat.kind !== 'folder' && stat.kind !== 'link')
      return fail('invalid', `${root} is a file. The root is the folder that holds the instances.`);
    await files.list(root);
    return ok(undefined);
  } catch (error) {
    const code = errorCode(error) ?? 'unknown';
    if (code === 'ENOTDIR' || code === 'ENOENT')
      return fail('invalid', `${root} does not lead to a folder. The root is the folder that holds the instances.`);
    if (code === 'EACCES' || code === 'EPERM')
      return fail(
        'invalid',
        `The system does not let this account look into ${root}. Run as an account that may, or ask an administrator.`,
      );
    return fail('invalid', `${root} could not be opened (${code}). Check whether its drive or share is connected.`);
  }
}
