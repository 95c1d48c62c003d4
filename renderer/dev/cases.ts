import type { CaseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDetail, CaseEvent, ClockView, OutboxItem } from '../../shared/domain/cases.ts';
import type { Severity } from '../../shared/domain/primitives.ts';
import { TARGET_MS, fakeClock } from './clocks.ts';
import { designNow } from './time.ts';

/** What the made-up core keeps of a case. Clocks are computed when asked. */
export type StoredCase = Omit<CaseDetail, 'clocks' | 'missing' | 'askedItems' | 'openItems'> & {
  readonly answeredAt: string | null;
  /** Clocks beside the first response. */
  readonly more: (now: number) => readonly ClockView[];
};

const PORTAL = { id: 'help' as never, remoteId: null };

interface Seed {
  readonly number: number;
  readonly severity: Severity;
  readonly title: string;
  readonly instance: string;
  readonly at: string;
  readonly answeredAt?: string;
  readonly state?: StoredCase['state'];
  readonly waits?: boolean;
  readonly updatedAt?: string;
  readonly remoteId?: string | null;
  readonly events?: readonly CaseEvent[];
  readonly form?: CaseDraft;
  readonly outbox?: readonly OutboxItem[];
  readonly attachments?: StoredCase['attachments'];
  readonly owner?: string;
  readonly more?: (now: number) => readonly ClockView[];
}

const waitsSince = (seed: Seed): string =>
  seed.events?.findLast((event) => event.kind === 'reply-received' && !event.automatic)?.at ??
  seed.updatedAt ??
  seed.at;

export const caseIdOf = (number: number): string => `case-${number}`;

export function storedCase(seed: Seed): StoredCase {
  const state = seed.state ?? 'sent';
  return {
    id: caseIdOf(seed.number) as never,
    number: seed.number,
    state,
    severity: seed.severity,
    title: seed.title,
    kind: 'problem',
    instance: seed.instance,
    portal: state === 'draft' ? null : { ...PORTAL, remoteId: seed.remoteId ?? null },
    remoteStatus: state === 'sent' ? 'open' : null,
    owner: seed.owner ?? null,
    waitsForPerson: seed.waits ?? false,
    waitsSince: seed.waits === true ? waitsSince(seed) : null,
    unread: seed.waits === true ? 1 : 0,
    createdAt: seed.at,
    updatedAt: seed.updatedAt ?? seed.at,
    waiting: seed.outbox?.filter(({ state }) => state === 'queued').length ?? 0,
    blocked: seed.outbox?.filter(({ state }) => state === 'blocked').length ?? 0,
    form: { title: seed.title, kind: 'problem', severity: seed.severity, instance: seed.instance, ...seed.form },
    draftRevision: 1,
    draftSavedAt: state === 'draft' ? seed.at : null,
    attachments: [...(seed.attachments ?? [])],
    events: [...(seed.events ?? [])],
    outbox: [...(seed.outbox ?? [])],
    discarded: false,
    follows: null,
    remoteUrl: null,
    answeredAt: seed.answeredAt ?? null,
    more: seed.more ?? (() => []),
  };
}

/** Clocks of a stored case; none before it was sent. */
export function clocksOf(stored: StoredCase): CaseDetail['clocks'] {
  const { state, severity, createdAt, answeredAt } = stored;
  if (state === 'draft' || severity === null) return [];
  const now = designNow();
  const first = fakeClock(createdAt, TARGET_MS[severity], now, answeredAt, {
    severity,
    sealedAt: state === 'closed' ? answeredAt : null,
  });
  const restoration = fakeClock(createdAt, 4 * TARGET_MS[1], now, null, { severity, clock: 'restoration' });
  return [first, ...(severity === 1 ? [{ ...restoration, strict: true }] : []), ...stored.more(now)];
}
