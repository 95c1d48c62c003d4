import type { Instance } from '../../../shared/domain/evidence.ts';
import type { Contact, Profile } from '../../../shared/contract/system.ts';
import type { PortalView } from '../../../shared/domain/portals.ts';

/** What a new installation needs before a case can be logged in minutes, in the order in which it helps. */
export const FIRST_STEPS = ['plant', 'people', 'portal'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

export interface Known {
  readonly instances: readonly Instance[];
  readonly profile: Profile;
  readonly contacts: readonly Contact[];
  readonly portals: readonly PortalView[];
}

/** Which of the first steps are done. Pure. */
export function stepsDone(known: Known): ReadonlySet<FirstStep> {
  const done = new Set<FirstStep>();
  if (known.instances.length > 0) done.add('plant');
  // Support has to be able to answer somebody: an address, or a contact who has one.
  if (known.profile.email.trim() !== '' || known.contacts.length > 0) done.add('people');
  // The folder that is there from the start is read by nobody.
  if (known.portals.some(({ isBuiltIn }) => !isBuiltIn)) done.add('portal');
  return done;
}

/** Where each step is taken. */
export const STEP_PLACES: Readonly<Record<FirstStep, string>> = {
  plant: '/settings/folders',
  people: '/settings/people',
  portal: '/settings/portal',
};
