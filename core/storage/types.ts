import type { Attachments, FileTokens, Host } from '../attachments/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Store } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Platform } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';

export interface StorageDeps {
  readonly store: Store;
  readonly platform: Platform;
  readonly layout: DataLayout;
  readonly attachments: Attachments;
  readonly tokens: FileTokens;
  readonly host: Host;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly appVersion: string;
}

/** What a listing of the data folder is judged with. */
export interface Moment {
  readonly nowMs: number;
  /** Copies that were confirmed after this are kept. */
  readonly keepSinceMs: number;
}
