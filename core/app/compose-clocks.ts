import { createAlarms } from '../alarms/index.ts';
import type { Alarms } from '../alarms/index.ts';
import { tzVersion } from './foundation.ts';
import type { DomainParts, Foundation } from './foundation.ts';

/** What clocks and support's hours are told with. The person's own telephone number goes before the policy's. */
export function clockFrame({ platform }: DomainParts, { settings, contacts }: Foundation) {
  const own = (key: 'support.phone' | 'support.email'): string | undefined =>
    settings.isDefault(key) ? undefined : settings.get(key);
  return {
    clock: platform.clock,
    tz: tzVersion(),
    zone: () => contacts.profile().timeZone,
    phone: () => own('support.phone'),
    email: () => own('support.email'),
  };
}

/** Alarms over the clocks of the keeper. */
export function composeAlarms({ platform, hub }: DomainParts, base: Foundation): Alarms {
  return createAlarms({
    ...base,
    ...platform,
    hub,
    openClocks: (at, ids) => base.keeper.openClocks(at, ids),
    keeperRun: (ids) => base.keeper.run(ids),
    profileZone: () => base.contacts.profile().timeZone,
    waiting: () => base.repository.waiting(),
  });
}
