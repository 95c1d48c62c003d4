import { z } from 'zod';
import { isoDate, isoInstant } from './primitives.ts';

/** The signed payload of a notice file (docs/interfaces: Notices). Text is shown as text, never as markup. */
export const noticePayload = z.object({
  id: z.string().min(1).max(200),
  sequence: z.number().int().nonnegative(),
  issuedAt: z.iso.datetime({ offset: true }),
  expiresAt: z.iso.datetime({ offset: true }),
  kind: z.enum(['release', 'early-access', 'quality-alert', 'upgrade', 'preview-instance', 'disruption']),
  severity: z.enum(['info', 'important', 'danger']),
  title: z.string().min(1).max(500),
  body: z.string().max(20_000),
  appliesTo: z.unknown().optional(),
  action: z.unknown().optional(),
});
export type NoticePayload = z.output<typeof noticePayload>;

/** The file as it is handed round. */
export const noticeFile = z.object({
  payload: z.base64(),
  keyId: z.string().min(1).max(200),
  signature: z.base64(),
});
export type NoticeFile = z.output<typeof noticeFile>;

export const notice = noticePayload.extend({
  keyId: z.string(),
  importedAt: isoInstant,
  readAt: isoInstant.nullable(),
  expired: z.boolean(),
});
export type Notice = z.output<typeof notice>;

/** A key that may sign notices. Added by hand only with its fingerprint typed. */
export const noticeKey = z.object({
  keyId: z.string().min(1).max(200),
  /** Raw Ed25519 public key, 32 bytes, base64. */
  publicKey: z.base64(),
  source: z.enum(['installation', 'managed', 'person']),
});
export type NoticeKey = z.output<typeof noticeKey>;

export const releaseChannel = z.enum(['GA', 'EA']);

export const release = z.object({
  version: z.string().min(1).max(100),
  channel: releaseChannel,
  releasedAt: isoDate,
  notesUrl: z.url().optional(),
});
export type Release = z.output<typeof release>;

export const releaseView = release.extend({
  /** Last day of maintenance, a date in the support centre's zone. */
  maintenanceUntil: isoDate,
  /** Whole days left from today in that zone; negative after the end. */
  daysLeft: z.number().int(),
  /** EA only: a newer GA is out, so this version may be withdrawn. */
  mayBeWithdrawn: z.boolean(),
  instances: z.array(z.string()),
});
export type ReleaseView = z.output<typeof releaseView>;
