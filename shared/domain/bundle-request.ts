import { z } from 'zod';
import { collectProfile } from './evidence.ts';

const line = (most: number) =>
  z
    .string('has to be text')
    .max(most, 'is too long')
    .regex(/^[^\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u, 'has signs that do not belong in a line');
const moment = z.iso.datetime({ offset: true, error: 'has to be a moment with its offset' });

/**
 * `request.json`: asks the administrator of a server for a bundle of an instance that its asker cannot reach. It names
 * no path and holds no secret; a member this version does not know makes the file unusable, because it could not be shown.
 */
export const bundleRequest = z.strictObject({
  kind: z.literal('support-companion.bundle-request'),
  schema: z.literal(1, 'is of a kind this version does not know'),
  id: z.uuid(),
  madeAt: moment,
  /** Who asks, as the asker wrote it. */
  askedBy: line(120),
  instance: line(120).min(1, 'has to name the instance'),
  profile: collectProfile,
  since: moment.nullable(),
  until: moment.nullable(),
  /** Whether recordings are wished for. They leave only under an approval on the server. */
  recordings: z.boolean(),
  /** For whom the bundle is encrypted (`age1…`); null: it stays plain. */
  recipient: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/u, 'is not a public key of age')
    .nullable(),
  /** A word to the administrator. */
  note: line(500),
});
export type BundleRequest = z.output<typeof bundleRequest>;

const PROFILES = collectProfile.options;

/** The smaller of two profiles. Pure. */
export function smallerProfile(a: BundleRequest['profile'], b: BundleRequest['profile']): BundleRequest['profile'] {
  return PROFILES.indexOf(a) <= PROFILES.indexOf(b) ? a : b;
}
