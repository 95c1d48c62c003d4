import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { columns } from '../../output.ts';

/** `settings get [KEY]`: one setting, or all. */
export const settingsGet: Command = {
  words: ['settings', 'get'],
  positionals: ['[KEY]'],
  summary: 'Show a setting, or all of them',
  needs: 'core',
  run: async ({ args, call }) => {
    const [key] = args.positionals;
    if (key !== undefined) {
      const answer = await call('settings.get', { key });
      if (!answer.ok) return answer;
      return ok({ json: answer.value, text: [valueText(answer.value.value)] });
    }
    const all = await call('settings.list', {});
    if (!all.ok) return all;
    const rows = all.value.settings.map((setting) => [setting.key, valueText(setting.value), setting.text]);
    return ok({ json: all.value, text: columns(rows) });
  },
};

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
