import { join } from 'node:path';
import { createHandover } from '../handover/index.ts';
import type { Handover } from '../handover/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Cases between who prepares them and who sends them. */
export function composeHandover(
  { platform, layout }: DomainParts,
  base: Foundation,
  { outbox, outgoing }: { readonly outbox: Outbox; readonly outgoing: Outgoing },
): Handover {
  return createHandover({
    ...platform,
    ...base,
    workFolder: join(layout.staging, 'handover'),
    leaving: (what) => outgoing.leaving({ ...what, toColleague: true }, undefined),
    folders: () => outbox.portals.folders(),
  });
}
