import type { Attachments, FileTokens, Host } from '../attachments/index.ts';
import type { CaseLog, Cases } from '../cases/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit, EventHub } from '../platform/events.ts';
import type { Clock, Files, Ids, Log } from '../platform/ports.ts';
import type { Settings } from '../settings/index.ts';

export interface ScreenshotsDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly files: Files;
  readonly ids: Ids;
  readonly log: Log;
  readonly emit: Emit;
  readonly hub: EventHub;
  readonly host: Host;
  readonly settings: Settings;
  readonly tokens: FileTokens;
  readonly attachments: Attachments;
  readonly cases: Pick<Cases, 'create' | 'get' | 'attachStored'>;
  readonly caseLog: Pick<CaseLog, 'facts'>;
  /** The person's time zone. */
  readonly zone: () => string;
  /** For pictures on their way to a case. */
  readonly folder: string;
}
