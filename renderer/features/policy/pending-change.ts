import type { PolicyChange } from '../../../shared/contract/policies.ts';
import type { PolicyRef } from '../../../shared/domain/clocks.ts';
import type { Policy } from '../../../shared/policy/index.ts';
import { refOf } from './use-policy.ts';

/** Something else to count by, chosen but not applied. */
export type PolicyChoice =
  | { readonly kind: 'reading'; readonly reading: string }
  | { readonly kind: 'use'; readonly use: string; readonly tier: string | undefined };

/** What the preview is about: an edit, another reading, another policy or tier, or an older version. */
export type PendingChange =
  | PolicyChoice
  | { readonly kind: 'edit' }
  | { readonly kind: 'restore'; readonly ref: PolicyRef };

/** Address of the preview of a choice. */
export function previewAddress(choice: PolicyChoice): string {
  const query = new URLSearchParams(
    choice.kind === 'reading'
      ? { reading: choice.reading }
      : { use: choice.use, ...(choice.tier === undefined ? {} : { tier: choice.tier }) },
  );
  return `/policy/preview?${query.toString()}`;
}

/** The change an address asks to preview. */
export function pendingChange(query: URLSearchParams): PendingChange {
  const reading = query.get('reading');
  if (reading !== null) return { kind: 'reading', reading };
  const use = query.get('use');
  if (use !== null) return { kind: 'use', use, tier: query.get('tier') ?? undefined };
  const ref = refOf(query.get('restore'));
  return ref === undefined ? { kind: 'edit' } : { kind: 'restore', ref };
}

/** The change as the core takes it; undefined while what it is made of is not there. */
export function changeOf(
  pending: PendingChange,
  edited: Policy | undefined,
  restored: Policy | undefined,
): PolicyChange | undefined {
  switch (pending.kind) {
    case 'reading':
      return { reading: pending.reading };
    case 'use':
      return { use: pending.use, ...(pending.tier === undefined ? {} : { tier: pending.tier }) };
    case 'edit':
      return edited === undefined ? undefined : { policy: edited };
    case 'restore':
      return restored === undefined ? undefined : { policy: restored };
    default:
      return undefined;
  }
}
