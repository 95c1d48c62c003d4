import type { CoreHandlers } from '../../shared/contract/index.ts';
import { fail } from '../../shared/errors.ts';
import { settingsHandlers } from '../settings/index.ts';
import type { Settings } from '../settings/index.ts';

/** Chosen by `policies.apply` alone: it seals what has ended and shows beforehand what would move. */
const BY_POLICIES: ReadonlySet<string> = new Set(['policy.active', 'policy.tier']);

/** Contract → settings, without the ones that need more than being written down. */
export function guardedSettingsHandlers(settings: Settings): ReturnType<typeof settingsHandlers> {
  const handlers = settingsHandlers(settings);
  const set: CoreHandlers['settings.set'] = (input, context) =>
    BY_POLICIES.has(input.key)
      ? fail(
          'refused',
          `"${input.key}" moves due times, so it is changed where they are shown first: on the policy page, or with "policy use".`,
        )
      : handlers['settings.set'](input, context);
  return { ...handlers, 'settings.set': set };
}
