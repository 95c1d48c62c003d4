import type { Analysis, LogFinding, LogSummary } from '../../shared/domain/analysis.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { MachineCheck } from '../../shared/domain/case-checks.ts';
import type { RecentChange } from '../../shared/domain/compare.ts';
import type { Fact } from '../../shared/domain/evidence.ts';
import type { ArticleHit, SimilarCase } from '../../shared/domain/knowledge.ts';
import type { ReleaseView } from '../../shared/domain/notices.ts';

/** What was recorded before a fault, oldest first. */
export interface RecordedBefore {
  readonly run: string;
  readonly actions: readonly { readonly atMs: number; readonly action: string }[];
}

/** Everything the checks and the items of a draft are answered from. */
export interface GuideView {
  readonly form: CaseDraft;
  /** When it happened, as far as it is known, epoch ms. */
  readonly faultMs: number;
  /** Which instance it is about: the draft's, else where the newest error stands. */
  readonly instance: string | undefined;
  /** The person's zone, for the words. */
  readonly zone: string;
  /** When the evidence was collected; null when nothing was, and then the next two are empty. */
  readonly asOf: string | null;
  readonly analysis: Analysis | null;
  readonly facts: readonly Fact[];
  /** The logs of all instances in the week before; null where none could be read. */
  readonly logs: LogSummary | null;
  /** The error this is about, as far as the logs say: of the draft's instance, in the day before. */
  readonly error: LogFinding | undefined;
  readonly recent: { readonly changes: readonly RecentChange[]; readonly compared: number };
  readonly fitting: { readonly hits: readonly ArticleHit[]; readonly cases: readonly SimilarCase[] };
  readonly releases: readonly ReleaseView[];
  /** Names of the instances that are installed here. */
  readonly instances: readonly string[];
  readonly recorded: RecordedBefore | undefined;
}

/** What a rule answers; its id is added where the rules are listed. */
export interface Looked {
  readonly answer?: string;
  readonly sentence?: string;
  readonly reasons?: readonly MachineCheck['reasons'][number][];
  readonly links?: readonly MachineCheck['links'][number][];
}
export type CheckRule = (view: GuideView) => Looked;

/** More reasons than these are not read. */
export const MOST_REASONS = 12;
