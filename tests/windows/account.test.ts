// Not shown here: CIM itself, the address and the identifier of an account in a domain; wine has none of them. Their
// answers are recorded, and wine's reg writes the console's code page whatever was asked of it.
import { describe, expect, test } from 'vitest';
import { FULL_NAME_SCRIPT } from '../../core/contacts/account/account-rules.ts';
import { identityKey, LAST_SIGN_IN_KEY } from '../../core/contacts/account/directory-rules.ts';
import { recordedPowerShell } from '../helpers/windows/powershell.ts';
import { registryValue } from '../helpers/windows/registry.ts';
import { ask } from '../helpers/windows/run.ts';

interface Names {
  readonly fullName?: string;
  readonly email?: string;
}

interface AccountAnswer {
  readonly isLocal: boolean;
  readonly local: Names | null;
  readonly joined: Names | null;
  readonly identified: Names | null;
}

const SID = 'S-1-12-1-1043295318-1281923344-2852126908-1117';

test('the account says its full name through PowerShell, and no address where whoami knows none', async () => {
  // "Jürgen Groß" as the script writes it.
  const stdout = '74 252 114 103 101 110 32 71 114 111 223\r\n';
  const shell = recordedPowerShell([{ when: 'Win32_UserAccount', stdout }]);
  const found = await ask<AccountAnswer>('account', {}, { env: shell.env });
  expect(found.local).toEqual({ fullName: 'Jürgen Groß' });
  // Wine's whoami writes the account, "PC\\name", where Windows writes the address or ends with 1.
  expect(found.joined).toEqual({});
  expect(found.isLocal).toBe(true);
  const [call] = shell.calls();
  expect(call?.args.at(-1)?.replaceAll('\r\n', '\n')).toBe(FULL_NAME_SCRIPT);
  expect(call?.program.toLowerCase()).toContain('\\system32\\windowspowershell\\v1.0\\');
});

describe('the registry names an account in a directory', () => {
  const lastSignIn = async (account: string, name: string, sid: string) => {
    for (const [value, data] of [
      ['LastLoggedOnSAMUser', account],
      ['LastLoggedOnUser', account],
      ['LastLoggedOnDisplayName', name],
      ['LastLoggedOnUserSID', sid],
    ] as const)
      await registryValue(LAST_SIGN_IN_KEY, value, 'REG_SZ', data);
  };

  test('when it is the one that signed in last', async () => {
    await lastSignIn('WERK\\planner', 'Ada Weber', SID);
    const found = await ask<AccountAnswer>('account', { sid: SID });
    expect(found.joined).toEqual({ fullName: 'Ada Weber' });
    expect(found.identified).toEqual({ fullName: 'Ada Weber' });
  });

  test('by its identifier when another one signed in last, and never with the name of that one', async () => {
    await lastSignIn('WERK\\ben', 'Ben Ruiz', `${SID}0`);
    await registryValue(identityKey(`${SID}0`), 'DisplayName', 'REG_SZ', 'Ben Ruiz');
    const without = await ask<AccountAnswer>('account', { sid: SID });
    expect([without.joined, without.identified]).toEqual([{}, {}]);
    await registryValue(identityKey(SID), 'DisplayName', 'REG_SZ', 'Li Na');
    await registryValue(identityKey(SID), 'UserName', 'REG_SZ', 'li.na@werk.example');
    const found = await ask<AccountAnswer>('account', { sid: SID });
    expect([found.joined, found.identified]).toEqual([{}, { fullName: 'Li Na', email: 'li.na@werk.example' }]);
  });

  test('with no sign of its name lost to a code page', async () => {
    await lastSignIn('WERK\\planner', 'Jürgen Groß 李娜', SID);
    const { fullName = 'Jürgen Groß 李娜' } = (await ask<AccountAnswer>('account', { sid: SID })).joined ?? {};
    expect(fullName).toBe('Jürgen Groß 李娜');
  });
});
