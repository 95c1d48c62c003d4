// Not shown here: CIM itself and the address of an account in a domain; wine has neither. Their answers are recorded.
import { expect, test } from 'vitest';
import { FULL_NAME_SCRIPT } from '../../core/contacts/account/account-rules.ts';
import { recordedPowerShell } from '../helpers/windows/powershell.ts';
import { ask } from '../helpers/windows/run.ts';

interface Names {
  readonly fullName?: string;
  readonly email?: string;
}

interface AccountAnswer {
  readonly isLocal: boolean;
  readonly local: Names | null;
  readonly joined: Names | null;
}

test('the account says its full name through PowerShell, and no address where whoami knows none', async () => {
  // "Jürgen Groß" as the script writes it.
  const stdout = '74 252 114 103 101 110 32 71 114 111 223\r\n';
  const shell = recordedPowerShell([{ when: 'Win32_UserAccount', stdout }]);
  const found = await ask<AccountAnswer>('account', {}, { env: shell.env });
  expect(found.local).toEqual({ fullName: 'Jürgen Groß' });
  // Wine's whoami writes the account, "PC\name", where Windows writes the address or ends with 1.
  expect(found.joined).toEqual({});
  expect(found.isLocal).toBe(true);
  const [call] = shell.calls();
  expect(call?.args.at(-1)?.replaceAll('\r\n', '\n')).toBe(FULL_NAME_SCRIPT);
  expect(call?.program.toLowerCase()).toContain('\\system32\\windowspowershell\\v1.0\\');
});
