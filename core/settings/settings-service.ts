import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/types.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';
import { isSettingKey, SETTINGS } from './settings-catalogue.ts';
import type { SettingKey, SettingValue } from './settings-catalogue.ts';

export interface Settings {
  /** The person's value, else the default. A stored value that no longer fits its schema counts as absent. */
  get<K extends SettingKey>(key: K): SettingValue<K>;
  isDefault(key: SettingKey): boolean;
  /** `not-found` for an unknown key, `invalid` for a value that does not fit. Audited. */
  set(key: string, value: unknown): Result<void>;
  /** All keys with their present values, for collectors and the settings page. */
  all(): ReadonlyMap<SettingKey, unknown>;
}

/** Settings of the person, in the database. */
export function createSettings(deps: {
  readonly db: Db;
  readonly clock: Clock;
  readonly audit: Audit;
  readonly emit: Emit;
}): Settings {
  const { db, clock, audit, emit } = deps;
  const stored = (key: SettingKey): unknown => {
    const row = db.sql('SELECT value FROM setting WHERE key = ?').get(key);
    return row === undefined ? undefined : JSON.parse(String(row['value']));
  };
  const read = (key: SettingKey): unknown => {
    const parsed = SETTINGS[key].schema.safeParse(stored(key));
    return parsed.success ? parsed.data : SETTINGS[key].fallback;
  };
  return {
    get: <K extends SettingKey>(key: K) => read(key) as SettingValue<K>,
    isDefault: (key) => stored(key) === undefined,
    set: (key, value) => {
      if (!isSettingKey(key))
        return fail('not-found', `There is no setting "${key}".`, { known: Object.keys(SETTINGS) });
      const parsed = SETTINGS[key].schema.safeParse(value);
      if (!parsed.success)
        return fail('invalid', `"${key}" does not take this value: ${parsed.error.issues[0]?.message ?? 'not valid'}.`);
      db.transaction(() => {
        db.sql(
          'INSERT INTO setting (key, value, updated_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at',
        ).run(key, JSON.stringify(parsed.data), new Date(clock.now()).toISOString());
        audit.record({ actor: 'person', action: 'settings.set', subject: key });
      });
      emit('settings.changed', { ids: [key] });
      return ok(undefined);
    },
    all: () => new Map((Object.keys(SETTINGS) as SettingKey[]).map((key) => [key, read(key)])),
  };
}
