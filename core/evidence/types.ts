import type { Attachment } from '../../shared/domain/cases.ts';
import type { CollectRequest } from '../../shared/domain/evidence.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { CollectContext, Collector } from '../collectors/index.ts';
import type { Db } from '../db/index.ts';
import type { Gate } from '../gate/index.ts';
import type { Instances } from '../instances/index.ts';
import type { LogReader } from '../logs/index.ts';
import type { Emit } from '../platform/events.ts';
import type { DataLayout } from '../platform/paths.ts';
import type { Privacy } from '../privacy/index.ts';
import type { Platform } from '../platform/ports.ts';
import type { Recordings } from '../recordings/index.ts';
import type { Settings } from '../settings/index.ts';

/** A finished bundle as a case takes it in. */
export interface BundleFile {
  readonly path: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface EvidenceDeps {
  readonly db: Db;
  readonly platform: Platform;
  readonly emit: Emit;
  readonly audit: Audit;
  readonly settings: Settings;
  readonly instances: Instances;
  readonly layout: Pick<DataLayout, 'bundles' | 'staging'>;
  readonly app: { readonly name: string; readonly version: string };
  /** What decides which evidence may leave; named in every manifest. */
  readonly policy: { readonly id: string; readonly version: number };
  readonly privacy: Pick<Privacy, 'rules' | 'redactSet'> & Partial<Pick<Privacy, 'state'>>;
  /** The second scan of the finished plain archive. */
  readonly gate?: Pick<Gate, 'scanArchive' | 'noteEncrypted'> & Partial<Pick<Gate, 'hasPassed'>>;
  /** The approval under which confidential files may be packed now. */
  readonly approval: CollectContext['approval'];
  /** What the flight recorder holds; absent where there is none. */
  readonly recording?: CollectContext['recording'];
  /** What of recordings is wanted; absent: the newest run, or what a window of time needs. */
  readonly recordings?: Pick<Recordings, 'resolve' | 'chosen'> & {
    /** When the fault of a case happened, ISO. */
    readonly occurredAt: (caseId: CaseId) => string | undefined;
  };
  /** Addresses of the portals that cases go to; absent where none is known. */
  readonly portals?: () => readonly { readonly id: string; readonly url: string }[];
  /** Copies a bundle onto a case. */
  readonly attachToCase: (caseId: CaseId, bundle: BundleFile, byItself: boolean) => Promise<Result<Attachment>>;
  /** Whether a case was not sent yet: what is collected behind a report is only put on what somebody still looks at. */
  readonly isDraft?: (caseId: CaseId) => boolean;
  /** Whether a draft's kind has a use for what a machine collects. */
  readonly wantsEvidence?: (caseId: CaseId) => boolean;
  /** Asks the person where a file of this name goes; null when they stepped back. Absent without a desktop. */
  readonly askTarget?: (title: string, name: string) => Promise<Result<string | null>>;
  /** Shows a file in the file manager; absent without a desktop. */
  readonly reveal?: (path: string) => Promise<Result<void>>;
  /** Says what is in the logs; absent: they are only packed. */
  readonly logReader?: LogReader;
  /** For tests; else all of the registry. */
  readonly collectors?: readonly Collector[];
}

/** A request after its defaults; paths are absolute. */
export type Collect = Pick<CollectRequest, 'profile'> & Partial<Omit<CollectRequest, 'profile'>>;
