import { join } from 'node:path';
import { createHandover } from '../handover/index.ts';
import type { Handover } from '../handover/index.ts';
import type { Outbox } from '../outbox/index.ts';
import type { Outgoing } from '../outgoing/index.ts';
import { composeStamped } from './compose-cases.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Cases between who prepares them and who sends them. `wake` starts delivery at once. */
export function composeHandover(
  parts: DomainParts,
  base: Foundation,
  { outbox, outgoing }: { readonly outbox: Outbox; readonly outgoing: Outgoing },
  wake: () => void,
): Handover {
  const { platform, layout } = parts;
  return createHandover({
    ...platform,
    ...base,
    workFolder: join(layout.staging, 'handover'),
    leaving: (what) => outgoing.leaving({ ...what, toColleague: true }, undefined),
    stamped: composeStamped(parts, base),
    folders: () => outbox.portals.folders(),
    outbox: {
      ...outbox,
      enqueue: (operation) => {
        outbox.enqueue(operation);
        wake();
      },
      replace: (...given) => {
        outbox.replace(...given);
        wake();
      },
    },
  });
}
