import { z } from 'zod';
import type { Standing } from '../../shared/contract/people.ts';
import { profile as profileShape } from '../../shared/contract/system.ts';
import type { Contact, Profile } from '../../shared/contract/system.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db, Row } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock, Ids, SystemFacts } from '../platform/ports.ts';
import type { Account } from './account/account.ts';
import { CONTACT_ACTIONS, contactChange } from './history-rules.ts';
import type { ContactChange } from './history-rules.ts';
import { keepRow, keptRow } from './setting-rows.ts';
import { standingOf } from './standing-rules.ts';
import type { Origin } from './standing-rules.ts';

export interface ContactLimits {
  readonly primary: number;
  readonly backup: number;
}

export interface Contacts {
  list(): readonly Contact[];
  /** How many of each role the policy in use grants. */
  limits(): ContactLimits;
  /** `refused` when the policy's number of contacts of that role is reached. Audited. */
  save(contact: Omit<Contact, 'id'> & { readonly id?: string | undefined }): Result<{ readonly id: string }>;
  remove(id: string): Result<void>;
  /** The person at this machine; from the system account until changed. */
  profile(): Profile;
  saveProfile(profile: Profile): void;
  /** Who the person at this machine is for support, and whether they may send cases. */
  standing(): Standing;
  /** How contacts were named, changed and removed, newest first. */
  history(limit: number): readonly ContactChange[];
}

interface Deps {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly audit: Audit;
  readonly emit: Emit;
  readonly system: SystemFacts;
  readonly account: Pick<Account, 'known'>;
  readonly limits: () => ContactLimits;
}

const PROFILE_KEY = 'profile';
const PERSON: Origin = { profileFrom: 'person', origins: null };

/** Contacts with roles, and the person's own profile. */
export function createContacts(deps: Deps): Contacts {
  const { db, emit, audit } = deps;
  const list = (): readonly Contact[] =>
    db
      .sql("SELECT * FROM contact ORDER BY CASE role WHEN 'primary' THEN 0 WHEN 'backup' THEN 1 ELSE 2 END, name, id")
      .all()
      .map((row) => toContact(row));
  return {
    list,
    limits: deps.limits,
    save: (contact) => saveContact(deps, list(), contact),
    remove: (id) => {
      const found = list().find((contact) => contact.id === id);
      if (found === undefined) return fail('not-found', 'This contact is no longer there.');
      db.transaction(() => {
        db.sql('DELETE FROM contact WHERE id = ?').run(id);
        audit.record({
          actor: 'person',
          action: 'contacts.remove',
          subject: id,
          details: { role: found.role, name: found.name },
        });
      });
      emit('contacts.changed', { ids: [id] });
      return ok(undefined);
    },
    profile: () => readProfile(deps).profile,
    saveProfile: (profile) => {
      // Who calls oneself a key contact may send and approve, so the record says who was who.
      const named = (one: Profile): string | null => standingOf(one, PERSON, list()).contact?.id ?? null;
      const before = readProfile(deps).profile;
      const details = {
        name: profile.name,
        nameBefore: before.name,
        contact: named(profile),
        contactBefore: named(before),
        account: deps.system.userName,
      };
      db.transaction(() => {
        keepRow(deps, PROFILE_KEY, profile);
        audit.record({ actor: 'person', action: 'profile.save', subject: 'profile', details });
      });
      emit('contacts.changed', { ids: [PROFILE_KEY] });
    },
    standing: () => {
      const { profile, origin } = readProfile(deps);
      return standingOf(profile, origin, list());
    },
    history: (limit) => audit.listOf(CONTACT_ACTIONS, limit).map((record) => contactChange(record)),
  };
}

function saveContact(
  deps: Deps,
  present: readonly Contact[],
  contact: Omit<Contact, 'id'> & { readonly id?: string | undefined },
): Result<{ readonly id: string }> {
  const { db, clock, ids, audit, emit } = deps;
  const limits = deps.limits();
  const id = contact.id ?? ids.next();
  const before = present.find((other) => other.id === id);
  const same = present.filter((other) => other.role === contact.role && other.id !== id).length;
  if (contact.role !== 'other' && same >= limits[contact.role])
    return fail(
      'refused',
      `Your plan has ${limits[contact.role]} ${contact.role} contacts and all are named. Change one of them, or ask for more contacts.`,
    );
  db.transaction(() => {
    db.sql(
      `INSERT INTO contact (id, name, email, phone, role, created_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, phone = excluded.phone, role = excluded.role`,
    ).run(id, contact.name, contact.email, contact.phone, contact.role, new Date(clock.now()).toISOString());
    audit.record({
      actor: 'person',
      action: 'contacts.save',
      subject: id,
      details: { role: contact.role, roleBefore: before?.role ?? null, name: contact.name },
    });
  });
  emit('contacts.changed', { ids: [id] });
  return ok({ id });
}

function readProfile({ db, system, account, clock }: Deps): { readonly profile: Profile; readonly origin: Origin } {
  const stored = profileShape.safeParse(keptRow(db, PROFILE_KEY));
  if (stored.success) return { profile: stored.data, origin: PERSON };
  const { fullName, email, emailFrom } = account.known();
  const userId = system.userName;
  const profile = { userId, name: fullName ?? userId, email: email ?? '', timeZone: clock.timeZone() };
  const name = fullName === undefined ? 'sign-in-name' : 'account';
  return { profile, origin: { profileFrom: 'system', origins: { name, email: emailFrom ?? 'none' } } };
}

const roles = z.enum(['primary', 'backup', 'other']);

function toContact(row: Row): Contact {
  return {
    id: String(row['id']),
    name: String(row['name']),
    email: String(row['email']),
    phone: String(row['phone']),
    role: roles.parse(row['role']),
  };
}
