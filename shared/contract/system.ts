import { z } from 'zod';
import { failureShape, fileToken, isoInstant, timeZoneName } from '../domain/primitives.ts';
import { read, write } from './define.ts';

export const contactRole = z.enum(['primary', 'backup', 'other']);
export const contact = z.object({
  id: z.string(),
  name: z.string().trim().min(1).max(200),
  email: z.string().max(320),
  phone: z.string().max(100),
  role: contactRole,
});
export type Contact = z.output<typeof contact>;

export const profile = z.object({
  /** Sign-in name of the system account; filled in, may be changed. */
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  timeZone: timeZoneName,
});
export type Profile = z.output<typeof profile>;

export const settingValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

export const doctorCheck = z.object({ id: z.string(), ok: z.boolean(), text: z.string() });

/** The app itself: state, settings, people, files the person chooses. */
export const systemContract = {
  /** Answers even when the data cannot be opened: that is what the start-failure screen shows. */
  'system.state': read(
    z.object({}),
    z.object({
      state: z.enum(['ready', 'read-only', 'failed']),
      failure: failureShape.nullable(),
      /** What the person can do about a failure, as ids the window has words for. */
      waysOut: z.array(z.enum(['retry', 'restore-backup', 'move-aside', 'reveal-data', 'quit'])),
    }),
  ),
  /** Carries out one of `waysOut`; the core is then started again by the face. */
  'system.recover': write(z.object({ way: z.enum(['restore-backup', 'move-aside']) }), z.object({ kept: z.string() })),
  'system.status': read(
    z.object({}),
    z.object({
      app: z.string(),
      node: z.string(),
      tz: z.string(),
      sqlite: z.string(),
      dataDir: z.string(),
      schema: z.number().int(),
      access: z.enum(['write', 'read']),
      holder: z.string().nullable(),
      counts: z.object({
        cases: z.number().int(),
        drafts: z.number().int(),
        waiting: z.number().int(),
        failed: z.number().int(),
        blocked: z.number().int(),
        notices: z.number().int(),
        snapshots: z.number().int(),
      }),
    }),
  ),
  'system.doctor': read(z.object({}), z.object({ ok: z.boolean(), checks: z.array(doctorCheck) })),
  /** Opens the system's file dialog through the desktop; answers tokens. `unavailable` without a window. */
  'files.choose': write(
    z.object({ title: z.string(), multiple: z.boolean().default(false), extensions: z.array(z.string()).default([]) }),
    z.object({ files: z.array(z.object({ token: fileToken, name: z.string(), bytes: z.number() })) }),
  ),
  /** Lets the person choose a folder; answers its path as text to show, null when they stepped back. */
  'files.chooseFolder': write(z.object({ title: z.string() }), z.object({ path: z.string().nullable() })),
  /** Lets the person choose a folder that is read for them; answers a token, null when they stepped back. */
  'files.openFolder': write(
    z.object({ title: z.string() }),
    z.object({ folder: z.object({ token: fileToken, name: z.string() }).nullable() }),
  ),
  /** For faces on this machine that know a path (the command line). */
  'files.register': write(
    z.object({ path: z.string() }),
    z.object({ token: fileToken, name: z.string(), bytes: z.number() }),
  ),
  'settings.get': read(
    z.object({ key: z.string() }),
    z.object({ key: z.string(), value: settingValue, source: z.enum(['default', 'person', 'managed']) }),
  ),
  'settings.list': read(
    z.object({}),
    z.object({ settings: z.array(z.object({ key: z.string(), value: settingValue, text: z.string() })) }),
  ),
  'settings.set': write(z.object({ key: z.string(), value: settingValue }), z.object({ key: z.string() })),
  'contacts.list': read(
    z.object({}),
    z.object({ contacts: z.array(contact), limits: z.object({ primary: z.number(), backup: z.number() }) }),
  ),
  'contacts.save': write(contact.extend({ id: z.string().optional() }), z.object({ id: z.string() })),
  'contacts.remove': write(z.object({ id: z.string() }), z.object({})),
  'profile.get': read(z.object({}), profile),
  'profile.save': write(profile, z.object({})),
  'audit.list': read(
    z.object({ limit: z.number().int().min(1).max(1000).default(100) }),
    z.object({
      records: z.array(
        z.object({ at: isoInstant, actor: z.string(), action: z.string(), subject: z.string(), details: z.string() }),
      ),
      intact: z.boolean(),
    }),
  ),
} as const;
