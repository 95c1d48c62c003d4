import { onTestFinished } from 'vitest';
import { createApprovals } from '../../../core/approvals/index.ts';
import type { Approvals } from '../../../core/approvals/index.ts';
import { createAudit } from '../../../core/audit/index.ts';
import { createContacts } from '../../../core/contacts/index.ts';
import { systemFacts } from '../../../core/platform/node/index.ts';
import { createSettings } from '../../../core/settings/index.ts';
import type { ApprovalRequest } from '../../../shared/domain/approvals.ts';
import { caseId } from '../../../shared/domain/primitives.ts';
import { fakeClock } from '../../fakes/clock.ts';
import type { FakeClock } from '../../fakes/clock.ts';
import { valueOf } from '../../helpers/core.ts';
import { openedStore, testStore } from '../../helpers/store.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

/** Approvals on a database of this test alone; the made-up clock stands at Mon 23 Nov 2026, 16:52 UTC. */
export async function someApprovals(options: { readonly root?: string; readonly clock?: FakeClock } = {}) {
  const clock = options.clock ?? fakeClock();
  const folder = testStore({ clock, root: options.root ?? temporaryFolder() });
  const store = await openedStore(folder);
  onTestFinished(() => store.close());
  const { db } = store;
  const { ids } = folder;
  const said: string[] = [];
  const told: { title: string; body: string; place: string }[] = [];
  const emit = (name: string): void => void said.push(name);
  const audit = createAudit(db, clock);
  const settings = createSettings({ db, clock, audit, emit });
  const system = { ...systemFacts(), userName: 'planner3', fullName: undefined };
  const limits = () => ({ primary: 2, backup: 2 });
  const contacts = createContacts({ db, clock, ids, audit, emit, system, account: { known: () => ({}) }, limits });
  const approvals = createApprovals({
    db,
    clock,
    ids,
    audit,
    emit,
    settings,
    contacts,
    system,
    caseNumber: (id) => (id === 'case-1' ? 1039 : undefined),
    tell: (words) => told.push(words),
  });
  return { approvals, audit, clock, contacts, settings, store, db, said, told };
}

export const WANTED: ApprovalRequest = {
  purpose: 'diagnose',
  kinds: ['recordings'],
  instance: 'Production',
  caseId: null,
  askedBy: 'Engineer, San Diego',
  why: 'Line 3 is empty after the import.',
  until: '2026-12-01T12:00:00.000Z',
};

export const CASE = caseId.parse('case-1');

type Some = Awaited<ReturnType<typeof someApprovals>>;

/** The person at this machine becomes the primary contact. */
export function beKeyContact({ contacts }: Some): string {
  return valueOf(contacts.save({ name: 'planner3', email: '', phone: '', role: 'primary' })).id;
}

/** Asked and approved by the person at this machine. */
export function approved(some: Some, wanted: Partial<ApprovalRequest> = {}): string {
  if (some.approvals.decider().self === null) beKeyContact(some);
  const { id } = valueOf(some.approvals.request({ ...WANTED, ...wanted }));
  valueOf(some.approvals.decide({ id, decision: 'approved', note: '' }));
  return id;
}

/** Ids that hold for a kind, in short. */
export function activeId(approvals: Approvals, ...wanted: Parameters<Approvals['active']>): string | undefined {
  return approvals.active(...wanted)?.id;
}
