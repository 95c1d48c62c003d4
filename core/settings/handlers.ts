import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { CoreHandlers } from '../../shared/contract/index.ts';
import { isSettingKey, SETTINGS } from './settings-catalogue.ts';
import type { Settings } from './settings-service.ts';

type Names = 'settings.get' | 'settings.list' | 'settings.set';

/** Contract → settings. */
export function settingsHandlers(settings: Settings): Pick<CoreHandlers, Names> {
  return {
    'settings.get': ({ key }) => {
      if (!isSettingKey(key))
        return fail('not-found', `There is no setting "${key}".`, { known: Object.keys(SETTINGS) });
      return ok({ key, value: settings.get(key), source: settings.isDefault(key) ? 'default' : 'person' });
    },
    'settings.list': () =>
      ok({
        settings: [...settings.all()].map(([key, value]) => ({
          key,
          value: value as string,
          text: SETTINGS[key].text,
        })),
      }),
    'settings.set': ({ key, value }) => {
      const result = settings.set(key, value);
      return result.ok ? ok({ key }) : result;
    },
  };
}
