import { z } from 'zod';
import { isoInstant } from '../domain/primitives.ts';
import { read } from './define.ts';
import { contact, contactRole, profile } from './system.ts';

/** A contact as others are told of one. */
const personShown = contact.pick({ id: true, name: true, email: true, role: true });

/** Who a person at this machine is for support, and what that allows. */
export const standing = z.object({
  profile,
  /** Whether the person wrote the profile, or the system account did. */
  profileFrom: z.enum(['person', 'system']),
  /** Where name and address come from; null once the person wrote the profile. The sign-in address (UPN) may not be mail's. */
  origins: z
    .object({
      name: z.enum(['account', 'sign-in-name']),
      email: z.enum(['sign-in-address', 'environment', 'none']),
    })
    .nullable(),
  /** The contact this profile is of, a key contact or another one; null: none. */
  contact: personShown.nullable(),
  /** Everybody who may send cases and decide requests. */
  keyContacts: z.array(personShown),
  /** Sending a case: while no key contact is named, everybody may. */
  maySubmit: z.boolean(),
  /** Why, in a sentence. */
  why: z.string(),
});
export type Standing = z.output<typeof standing>;

/** Who stands for the company, told to faces. */
export const peopleContract = {
  'contacts.me': read(z.object({}), standing),
  /** Who was named, changed or removed, newest first, from the audit log. */
  'contacts.history': read(
    z.object({ limit: z.number().int().min(1).max(200).default(50) }),
    z.object({
      changes: z.array(
        z.object({
          at: isoInstant,
          /** Empty where an older version of this app did not note it. */
          name: z.string(),
          change: z.enum(['named', 'changed', 'removed']),
          role: contactRole,
          /** What it was before; null where the contact is new. */
          roleBefore: contactRole.nullable(),
        }),
      ),
    }),
  ),
} as const;
