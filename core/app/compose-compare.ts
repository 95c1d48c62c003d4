import { COLLECTORS } from '../collectors/index.ts';
import { createCompare } from '../compare/index.ts';
import type { Compare } from '../compare/index.ts';
import { ownersOf } from '../evidence/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Comparing what was collected, in the person's time zone. */
export function composeCompare({ platform }: DomainParts, base: Foundation, evidence: Evidence): Compare {
  return createCompare({
    snapshots: evidence,
    files: platform.files,
    owners: ownersOf(COLLECTORS),
    zone: () => base.contacts.profile().timeZone,
    now: () => platform.clock.now(),
  });
}
