import type { Approvals } from '../approvals/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { FleetDeps } from '../fleet/index.ts';
import type { Gate } from '../gate/index.ts';
import type { Privacy } from '../privacy/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Writing to a share: what goes there is redacted and scanned as a bundle is. */
export function composeFleet(
  { deps, platform, layout }: DomainParts,
  base: Foundation & {
    readonly privacy: Privacy;
    readonly gate: Gate;
    readonly approvals: Approvals;
    readonly evidence: Evidence;
  },
): FleetDeps {
  return {
    ...base,
    platform,
    staging: layout.staging,
    app: deps.app,
    snapshot: (id) => base.evidence.get(id),
    stallMs: () => base.settings.get('share.patienceSeconds') * 1000,
  };
}
