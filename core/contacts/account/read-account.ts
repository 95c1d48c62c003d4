import type { Platform } from '../../platform/ports.ts';
import { FULL_NAME_SCRIPT, fullName, fullNameOfNumbers, isLocalAccount } from './account-rules.ts';
import type { AccountNames } from './account-rules.ts';
import { readDirectoryAccount } from './read-directory-account.ts';

/** Starting PowerShell takes a second or two on a busy machine; a directory that does not answer is not waited for. */
const LIMIT_MS = 6000;
const MOST_BYTES = 10_000;

/**
 * Asks the system who the account is of, no program longer than `LIMIT_MS`. Undefined when it gave no answer, an answer
 * without names when it knows none. Of an account in a directory it is told what this machine keeps; the directory
 * itself is not asked.
 */
export async function readAccount(
  { exec, system }: Pick<Platform, 'exec' | 'system'>,
  signal: AbortSignal,
): Promise<AccountNames | undefined> {
  const ask = async (file: string, args: readonly string[]): Promise<string | undefined> => {
    const run = await exec.run(file, args, { timeoutMs: LIMIT_MS, maxBytes: MOST_BYTES, signal });
    if (!run.ok) return undefined;
    // Such an account, or such a name, is not there.
    return run.value.code === 0 ? run.value.stdout : '';
  };
  if (system.platform === 'darwin') {
    const said = await ask('/usr/bin/id', ['-F']);
    return said === undefined ? undefined : { fullName: fullName(said, system.userName) };
  }
  if (system.platform !== 'win32') return {};
  if (!isLocalAccount((name) => system.env(name))) return readDirectoryAccount(ask, system);
  const args = ['-NoLogo', '-NoProfile', '-NonInteractive', '-Command', FULL_NAME_SCRIPT];
  const said = await ask('powershell.exe', args);
  return said === undefined ? undefined : { fullName: fullNameOfNumbers(said, system.userName) };
}
