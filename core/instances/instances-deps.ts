import type { Instance } from '../../shared/domain/evidence.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/types.ts';
import type { Emit } from '../platform/events.ts';
import type { Platform } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';
import type { SettingsMapping } from './settings-mapping.ts';

export interface InstancesDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly settings: Settings;
  /** Where facts stand in the settings files: the checked content of resources/mappings/instance-settings.json. */
  readonly mapping: SettingsMapping;
}

export interface InstanceListing {
  readonly instances: readonly Instance[];
  /** The folder that was looked at; null where none is known. */
  readonly root: string | null;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}
