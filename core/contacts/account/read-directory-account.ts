import type { Platform } from '../../platform/ports.ts';
import { parseRegistry } from '../../windows/index.ts';
import { signInAddress } from './account-rules.ts';
import type { AccountNames } from './account-rules.ts';
import {
  accountOfWhoami,
  identityKey,
  LAST_SIGN_IN_KEY,
  nameOfLastSignIn,
  namesOfIdentity,
} from './directory-rules.ts';
import type { OwnAccount, RegistryValues } from './directory-rules.ts';

/** Runs one program and answers what it wrote; '' where it ended with another code than 0, undefined where it did not run. */
export type Ask = (file: string, args: readonly string[]) => Promise<string | undefined>;

/**
 * What this machine knows of an account in a directory (a domain, Entra ID), without a question to the directory: the
 * names Windows keeps in the registry, taken only where they are of the account that runs this process. Undefined when
 * no program gave an answer.
 */
export async function readDirectoryAccount(
  ask: Ask,
  system: Pick<Platform['system'], 'env' | 'userName'>,
): Promise<AccountNames | undefined> {
  const [upn, kept] = await Promise.all([
    ask('whoami.exe', ['/upn']),
    // In this order: how the last one ends is how both end, and nobody may have signed in by a screen yet.
    ask(...inUtf8(['reg.exe', 'query', LAST_SIGN_IN_KEY], ['whoami.exe', '/user', '/fo', 'csv', '/nh'])),
  ]);
  if (upn === undefined && kept === undefined) return undefined;
  const address = signInAddress(upn ?? '');
  const own = { ...(accountOfWhoami(kept ?? '') ?? accountOfEnvironment(system)), upn: address };
  const name = nameOfLastSignIn(valuesOf(kept ?? '', LAST_SIGN_IN_KEY), own);
  if (own.sid === undefined || (name !== undefined && address !== undefined)) return { fullName: name, email: address };
  const key = identityKey(own.sid);
  const identity = namesOfIdentity(valuesOf((await ask(...inUtf8(['reg.exe', 'query', key]))) ?? '', key), own);
  return { fullName: name ?? identity.fullName, email: address ?? identity.email };
}

function accountOfEnvironment(system: Pick<Platform['system'], 'env' | 'userName'>): OwnAccount {
  return { account: `${system.env('USERDOMAIN') ?? ''}\\${system.userName}` };
}

/**
 * Programs of Windows one after another in one console that writes UTF-8: by themselves they write names in the
 * console's code page, which is another one in every country and lacks signs. Each is named by its place, since the
 * console would look in the current folder first. No argument may hold a blank, a quote or a sign of the console's own.
 */
function inUtf8(...programs: readonly (readonly string[])[]): Parameters<Ask> {
  const lines = programs.map((program) => `${SYSTEM}${program.join(' ')}`);
  return ['cmd.exe', ['/d', '/c', ...[`${SYSTEM}chcp.com 65001 >nul`, ...lines].join(' & ').split(' ')]];
}

const SYSTEM = '%SystemRoot%\\System32\\';

/** The values of that key in the answer of `reg.exe query`, and of no other. */
function valuesOf(text: string, key: string): RegistryValues {
  const path = key.replace(/^HKLM\\/u, 'HKEY_LOCAL_MACHINE\\').toLowerCase();
  return parseRegistry(text).find((found) => found.path.toLowerCase() === path)?.values ?? new Map<string, string>();
}
