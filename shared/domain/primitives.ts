import { z } from 'zod';

/** UTC instant, ISO 8601 with `Z`, as stored everywhere. */
export const isoInstant = z.iso.datetime();
/** Instant with its offset, as a person means it ("16:40 in Berlin"). */
export const isoWithOffset = z.iso.datetime({
  offset: true,
  error: 'needs date, time and offset, for example 2026-11-23T16:40:00+01:00',
});
export const isoDate = z.iso.date();
/** IANA name of a time zone that this machine's data knows. */
export const timeZoneName = z
  .string('has to be text')
  .max(100, 'is too long')
  .refine((name) => isTimeZone(name), 'is not a time zone this machine knows. Write one such as Europe/Berlin');

/** Whether this machine's data knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

export const caseId = z.string().min(1).brand('CaseId');
export type CaseId = z.output<typeof caseId>;
export const portalId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{0,62}$/i, 'takes letters, digits, dot, dash and underscore')
  .brand('PortalId');
export type PortalId = z.output<typeof portalId>;
export const attachmentId = z.string().min(1).brand('AttachmentId');
export type AttachmentId = z.output<typeof attachmentId>;
export const snapshotId = z.string().min(1).brand('SnapshotId');
export type SnapshotId = z.output<typeof snapshotId>;
/** Stands for a file the person chose: the window passes this, never a path. */
export const fileToken = z.string().min(1).brand('FileToken');
export type FileToken = z.output<typeof fileToken>;

export const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], {
  error: 'has to be 1, 2, 3 or 4',
});
export type Severity = z.output<typeof severity>;

/** Who did something: the person, support, this machine, or the portal by itself. */
export const actor = z.enum(['person', 'support', 'machine', 'portal']);
export type Actor = z.output<typeof actor>;

export const failureShape = z.object({
  code: z.string(),
  message: z.string(),
  retryable: z.boolean(),
  details: z.record(z.string(), z.unknown()).optional(),
});
