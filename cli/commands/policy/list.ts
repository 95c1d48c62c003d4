import { parsePolicy } from '../../../shared/policy/index.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { table } from '../../output.ts';
import { localTime } from '../../time.ts';

/** `policy list`: all versions, and what is in use with its readings and programmes. */
export const policyList: Command = {
  words: ['policy', 'list'],
  summary: 'List the support policies and their versions',
  needs: 'core',
  run: async ({ call }) => {
    const list = await call('policies.list', {});
    if (!list.ok) return list;
    const { versions, inUse, newerShipped } = list.value;
    const got = await call('policies.get', { id: inUse.id, version: inUse.version });
    if (!got.ok) return got;
    const policy = parsePolicy(got.value.policy);
    if (!policy.ok) return policy;
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const rows = versions.map(({ id, version, name, origin, validFrom, note }) => [
      id === inUse.id && version === inUse.version ? '*' : '',
      id,
      String(version),
      name,
      origin === 'shipped' ? 'came with the app' : 'changed here',
      localTime(validFrom, zone),
      note,
    ]);
    const newer =
      newerShipped === null
        ? []
        : [
            '',
            `The app came with version ${newerShipped.version} of "${newerShipped.id}", newer than what yours was made from.`,
          ];
    return ok({
      json: list.value,
      text: [
        ...table(['', 'policy', 'version', 'name', 'origin', 'valid from', 'note'], rows, 'There is no policy.'),
        ...choices(policy.value, inUse.tier),
        ...newer,
      ],
    });
  },
};

/** What can be chosen within the policy in use; "*" is what applies. */
function choices({ readings, reading, tiers }: Policy, tier: string): readonly string[] {
  const line = (chosen: boolean, id: string, name: string): string => `  ${chosen ? '*' : ' '} ${id}: ${name}`;
  return [
    ...(readings.length === 0 ? [] : ['', 'How its hours are read:']),
    ...readings.map(({ id, name }) => line(id === reading, id, name)),
    ...(tiers.length < 2 ? [] : ['', 'Programmes:']),
    ...(tiers.length < 2 ? [] : tiers.map(({ id, name }) => line(id === tier, id, name))),
  ];
}
