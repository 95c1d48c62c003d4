// Who the account is of, asked of Windows' own programs.
import { isLocalAccount } from '../../../core/contacts/account/account-rules.ts';
import { readAccount } from '../../../core/contacts/account/read-account.ts';
import { nodeExec, systemFacts } from '../../../core/platform/node/index.ts';
import type { Exec } from '../../../core/platform/ports.ts';
import { ok } from '../../../shared/result.ts';
import { answer } from '../../helpers/windows/answer.ts';

/** The identifier of this account as Windows' whoami writes it behind what reg wrote; wine's knows none. */
function sayingIdentifier(sid: string): Exec {
  return {
    run: async (file, args, options) => {
      const ran = await nodeExec.run(file, args, options);
      const line = `"werk\\planner","${sid}"\r\n`;
      return ran.ok && args.some((arg) => arg.endsWith('whoami.exe'))
        ? ok({ ...ran.value, stdout: ran.value.stdout + line })
        : ran;
    },
  };
}

await answer(async (input) => {
  const { sid = '' } = input as { readonly sid?: string };
  const system = { ...systemFacts(), userName: 'planner' };
  const of = (domain: string, exec = nodeExec) => {
    const env = (name: string) => ({ USERDOMAIN: domain, COMPUTERNAME: 'PC-7' })[name];
    return readAccount({ exec, system: { ...system, env } }, new AbortController().signal);
  };
  return {
    isLocal: isLocalAccount((name) => system.env(name)),
    local: (await of('PC-7')) ?? null,
    joined: (await of('WERK')) ?? null,
    identified: (await of('WERK', sayingIdentifier(sid))) ?? null,
  };
});
