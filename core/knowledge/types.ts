import type { LogFinding } from '../../shared/domain/analysis.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { FileTokens } from '../attachments/index.ts';
import type { Db } from '../db/index.ts';
import type { CaseLog, CaseRepository } from '../cases/index.ts';
import type { Audit } from '../audit/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Clock, Files, Ids, Log } from '../platform/ports.ts';

export interface KnowledgeDeps {
  readonly db: Db;
  readonly repository: CaseRepository;
  readonly log: CaseLog;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly clock: Clock;
  readonly files: Files;
  readonly ids: Ids;
  readonly layout: DataLayout;
  readonly resourcesDir: string;
  /** A window waits for this thread. */
  readonly isShared: boolean;
  /** The developers' log. */
  readonly report: Log;
  readonly tokens: Pick<FileTokens, 'resolve' | 'resolveFolder'>;
  /** How a case stands, in the word of lists. */
  readonly stateOf: (id: CaseId) => string;
  /** What the logs of an instance said when evidence was last collected. */
  readonly logFindings: (instance: string | undefined) => readonly LogFinding[];
  /** The address of the article that a log pattern names. */
  readonly articleOfPattern: () => Promise<ReadonlyMap<string, string>>;
}
