import type { FoundItem, MachineCheck } from '../../shared/domain/case-checks.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { RecentChange } from '../../shared/domain/compare.ts';
import type { LogSummary } from '../../shared/domain/analysis.ts';
import type { SnapshotDetail } from '../../shared/domain/evidence.ts';
import type { ReleaseView } from '../../shared/domain/notices.ts';
import type { CaseId } from '../../shared/domain/primitives.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { machineChecks } from './check-rules.ts';
import { errorOf } from './error-rules.ts';
import { foundItems } from './fill-rules.ts';
import type { GuideView, RecordedBefore } from './types.ts';

/** Where the guide looks. What cannot be looked at now answers with nothing. */
export interface GuideDeps {
  readonly draft: (id: CaseId) => { readonly form: CaseDraft; readonly createdAt: string } | undefined;
  /** The newest collection of this instance or of all, not older than that. */
  readonly newest: (instance: string | undefined, since: string) => SnapshotDetail | undefined;
  readonly recent: (since: string) => { readonly changes: readonly RecentChange[]; readonly compared: number };
  readonly fitting: (id: CaseId) => Promise<GuideView['fitting']>;
  readonly releases: () => Promise<readonly ReleaseView[]>;
  readonly instances: () => Promise<readonly string[]>;
  readonly recordedBefore: (instance: string, atMs: number) => Promise<RecordedBefore | undefined>;
  readonly zone: () => string;
  /** What the logs of all instances say between two moments, ISO; null where none can be read. */
  readonly logs: (since: string, until: string) => Promise<LogSummary | null>;
  readonly now: () => number;
}

/** What the machine knows for a draft. */
export interface GuideAnswer {
  readonly asOf: string | null;
  readonly checks: MachineCheck[];
  readonly found: Readonly<Record<string, FoundItem>>;
}

export interface Guide {
  /** `not-found` without the draft. */
  look(id: CaseId): Promise<Result<GuideAnswer>>;
}

const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;
const HOUR_MS = 3_600_000;
const NOTHING_FITS = { hits: [], cases: [] };

/** So long the logs are not read again: a draft is looked at after every answer. */
const LOGS_MS = 60_000;

export function createGuide(deps: GuideDeps): Guide {
  const logs = remembered(deps);
  return {
    look: async (id) => {
      const draft = deps.draft(id);
      if (draft === undefined) return fail('not-found', 'This draft is not here any more.');
      const view = await viewOf({ ...deps, logs }, id, draft);
      return ok({ asOf: view.asOf, checks: machineChecks(view), found: foundItems(view) });
    },
  };
}

async function viewOf(
  deps: GuideDeps,
  id: CaseId,
  { form, createdAt }: NonNullable<ReturnType<GuideDeps['draft']>>,
): Promise<GuideView> {
  // What was collected on another day does not say how things are now.
  const since = new Date(Date.parse(createdAt) - DAY_MS).toISOString();
  const snapshot = deps.newest(form.instance, since);
  // A time that the machine filled in follows the log, so the log is searched from when the report was begun.
  const own = form.sources?.['occurredAt']?.from === 'machine' ? undefined : form.occurredAt;
  const occurredMs = Date.parse(own ?? createdAt);
  const logs = await deps.logs(
    new Date(occurredMs - WEEK_MS).toISOString(),
    new Date(occurredMs + HOUR_MS).toISOString(),
  );
  const error = errorOf(logs?.findings ?? [], form.instance, occurredMs);
  const faultMs = own === undefined && error?.lastAt ? Date.parse(error.lastAt) : occurredMs;
  const instance = form.instance ?? error?.instance ?? undefined;
  const [fitting, releases, instances, recorded] = await Promise.all([
    deps.fitting(id).catch(() => NOTHING_FITS),
    deps.releases().catch(() => []),
    deps.instances().catch(() => []),
    instance === undefined ? undefined : deps.recordedBefore(instance, faultMs).catch(() => undefined),
  ]);
  return {
    form,
    faultMs,
    instance,
    zone: deps.zone(),
    asOf: snapshot?.takenAt ?? null,
    analysis: snapshot?.analysis ?? null,
    logs,
    facts: snapshot?.facts ?? [],
    error,
    recent: deps.recent(new Date(faultMs - WEEK_MS).toISOString()),
    fitting,
    releases,
    instances,
    recorded,
  };
}

/** The same question within a minute gets the same answer; one that failed is asked again. */
function remembered({ logs, now }: GuideDeps): GuideDeps['logs'] {
  let last: { readonly key: string; readonly at: number; readonly answer: Promise<LogSummary | null> } | undefined;
  return (since, until) => {
    const key = `${since} ${until}`;
    if (last?.key === key && now() - last.at < LOGS_MS) return last.answer;
    const answer = logs(since, until).catch(() => {
      last = undefined;
      return null;
    });
    last = { key, at: now(), answer };
    return answer;
  };
}
