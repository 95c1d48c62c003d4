import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';
import { columns } from '../../output.ts';

interface Sourced {
  readonly key: string;
  readonly value: unknown;
  readonly text: string;
  /** Who chose the value. */
  readonly source: string;
}

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
    const settings: Sourced[] = [];
    for (const setting of all.value.settings) {
      const one = await call('settings.get', { key: setting.key });
      if (!one.ok) return one;
      settings.push({ ...setting, source: one.value.source });
    }
    const rows = settings.map(({ key: name, value, source, text }) => [name, valueText(value), source, text]);
    return ok({ json: { settings }, text: columns(rows) });
  },
};

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
