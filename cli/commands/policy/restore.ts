import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

/** `policy restore ID VERSION`: goes back to an older version by a new one that equals it. */
export const policyRestore: Command = {
  words: ['policy', 'restore'],
  positionals: ['ID', 'VERSION'],
  summary: 'Go back to an older version of a policy',
  needs: 'core',
  run: async ({ args, call }) => {
    const [id = '', typed = ''] = args.positionals;
    if (!/^[1-9]\d{0,8}$/u.test(typed)) return fail('invalid', `"${typed}" is no version. "policy list" shows them.`);
    const list = await call('policies.list', {});
    if (!list.ok) return list;
    const { inUse } = list.value;
    const base = { id: inUse.id, version: inUse.version };
    const restored = await call('policies.restore', { id, version: Number(typed), base });
    if (!restored.ok) return restored;
    const { version } = restored.value;
    const old = restored.value.id === id ? `version ${typed}` : `version ${typed} of "${id}"`;
    return ok({
      json: restored.value,
      text: [`Version ${version} of "${restored.value.id}" is in use, as ${old} was.`],
    });
  },
};
