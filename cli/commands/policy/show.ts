import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `policy show [ID]`: a policy as JSON, ready to be edited and applied. */
export const policyShow: Command = {
  words: ['policy', 'show'],
  positionals: ['[ID]'],
  options: { version: { type: 'string', value: 'NUMBER', text: 'An older version; else the newest' } },
  summary: 'Write a support policy as JSON',
  needs: 'core',
  more: [
    'Without ID the one in use. "policy show > mine.json", edit it, "policy check mine.json", "policy apply mine.json".',
  ],
  run: async ({ args, call }) => {
    const list = await call('policies.list', {});
    if (!list.ok) return list;
    const { inUse, versions } = list.value;
    const [id = inUse.id] = args.positionals;
    const numbers = versions.filter((entry) => entry.id === id).map(({ version }) => version);
    if (numbers.length === 0) return fail('not-found', `There is no policy "${id}". "policy list" shows them.`);
    const typed = args.text('version');
    const newest = id === inUse.id ? inUse.version : Math.max(...numbers);
    const version = typed === undefined ? newest : Number(typed);
    if (!numbers.includes(version))
      return fail(
        'not-found',
        `There is no version ${typed ?? version} of the policy "${id}". "policy list" shows them.`,
      );
    const got = await call('policies.get', { id, version });
    if (!got.ok) return got;
    return ok({ json: got.value.policy, text: JSON.stringify(got.value.policy, undefined, 2).split('\n') });
  },
};
