import type { ApprovalPurpose, ConfidentialKind } from '../../shared/domain/approvals.ts';

const KINDS: Readonly<Record<ConfidentialKind, string>> = {
  recordings: 'recordings',
  scenarios: 'scenarios',
  exports: 'database exports',
};

const PURPOSES: Readonly<Record<ApprovalPurpose, string>> = {
  diagnose: 'to find a fault',
  'upgrade-test': 'to test an upgrade',
  integration: 'for an integration',
  development: 'for development',
};

interface Asked {
  readonly id: string;
  readonly askedBy: string;
  readonly kinds: readonly ConfidentialKind[];
  readonly instance: string | null;
  readonly purpose: ApprovalPurpose;
}

/** What a notification says; `place` is the route a click leads to. */
export interface Words {
  readonly title: string;
  readonly body: string;
  readonly place: string;
}

/** The notification that somebody has to decide. Pure. */
export function wantedWords([first, ...others]: readonly Asked[]): Words | undefined {
  if (first === undefined) return undefined;
  if (others.length > 0)
    return {
      title: `${others.length + 1} requests wait for your approval`,
      body: 'Nothing goes before you decide.',
      place: '/requests',
    };
  const { id, askedBy, kinds, instance, purpose } = first;
  const what = kinds.map((kind) => KINDS[kind]).join(', ');
  const where = instance === null ? 'all instances' : instance;
  return {
    title: `Approval wanted: ${what} of ${where}`,
    body: `${askedBy} asks for it ${PURPOSES[purpose]}. Nothing goes before you decide.`,
    place: `/requests/${id}`,
  };
}
