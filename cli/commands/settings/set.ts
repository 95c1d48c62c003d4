import { ok } from '../../../shared/result.ts';
import type { Command } from '../../command.ts';

type Value = string | number | boolean | null | string[];

/** `settings set KEY VALUE`. */
export const settingsSet: Command = {
  words: ['settings', 'set'],
  positionals: ['KEY', 'VALUE'],
  summary: 'Change a setting',
  needs: 'core',
  more: ['A list is written as JSON or with commas: settings set notices.keys \'["vendor:BASE64"]\'.'],
  run: async ({ args, call }) => {
    const [key = '', typed = ''] = args.positionals;
    const present = await call('settings.get', { key });
    if (!present.ok) return present;
    const value = valueOf(typed, present.value.value);
    const answer = await call('settings.set', { key, value });
    if (!answer.ok) return answer;
    return ok({ json: { key, value }, text: [`${key} is set.`] });
  },
};

/** What a person typed, in the kind of value the setting has; whether it fits is for the setting to say. */
function valueOf(typed: string, present: Value): Value {
  if (Array.isArray(present)) return listOf(typed);
  if (typeof present === 'number' && typed.trim() !== '' && Number.isFinite(Number(typed))) return Number(typed);
  if (typeof present === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  return typed;
}

function listOf(typed: string): string[] {
  try {
    const json: unknown = JSON.parse(typed);
    if (Array.isArray(json)) return json.map(String);
  } catch {
    // Not JSON: then it is written with commas.
  }
  return typed
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
