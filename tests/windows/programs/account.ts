// Who the account is of, asked of Windows' own programs.
import { isLocalAccount } from '../../../core/contacts/account/account-rules.ts';
import { readAccount } from '../../../core/contacts/account/read-account.ts';
import { nodeExec, systemFacts } from '../../../core/platform/node/index.ts';
import { answer } from '../../helpers/windows/answer.ts';

await answer(async () => {
  const system = systemFacts();
  const of = (domain: string) => {
    const env = (name: string) => ({ USERDOMAIN: domain, COMPUTERNAME: 'PC-7' })[name];
    return readAccount({ exec: nodeExec, system: { ...system, env } }, new AbortController().signal);
  };
  return {
    isLocal: isLocalAccount((name) => system.env(name)),
    local: (await of('PC-7')) ?? null,
    joined: (await of('WERK')) ?? null,
  };
});
