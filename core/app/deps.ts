import type { Host } from '../attachments/index.ts';
import type { BeforeSend } from '../outbox/index.ts';
import type { Platform } from '../platform/ports.ts';

/** What a face hands in to make a core. Everything else the core makes itself. */
export interface CoreDeps {
  /** Absolute; see `dataFolder` in core/platform/paths. */
  readonly dataDir: string;
  readonly face: 'desktop' | 'cli' | 'test';
  readonly app: { readonly name: string; readonly version: string };
  /** Folder of policies, mappings, keys that came with the installation. */
  readonly resourcesDir: string;
  /** The desktop's dialogs and notifications; without it those operations answer `unavailable`. */
  readonly host?: Host;
  /** Parts of the platform to replace, for tests. */
  readonly platform?: Partial<Platform>;
  /** Gate before every send. */
  readonly beforeSend?: BeforeSend;
}
