import { join } from 'node:path';
import type { Cases } from '../cases/index.ts';
import { createScreenshots } from '../screenshots/index.ts';
import type { Screenshots } from '../screenshots/index.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** Pictures of the screen and recorded steps. They run only where something calls `start`: in the desktop. */
export function composeScreenshots(
  { platform, layout, hub }: DomainParts,
  base: Foundation,
  cases: Cases,
): Screenshots {
  return createScreenshots({
    ...platform,
    ...base,
    log: platform.log,
    hub,
    cases,
    caseLog: base.log,
    zone: () => base.contacts.profile().timeZone,
    folder: join(layout.staging, 'pictures'),
  });
}
