import { z } from 'zod';
import { bundleRequest } from '../domain/bundle-request.ts';
import { collectProfile, instance, instanceRole } from '../domain/evidence.ts';
import { isoInstant, isoWithOffset } from '../domain/primitives.ts';
import { read, write } from './define.ts';

const name = z.string().trim().min(1, 'has to be said').max(120, 'is too long');

/** Instances elsewhere, requests for their bundles, and since when versions were seen. */
export const instancesContract = {
  /**
   * Names an instance that is on another server: below a root reached from here (a share, a mounted folder), or out of
   * reach. Only faces on this machine may say a root. `conflict` when an instance of that name is known, `invalid` for a
   * root that cannot be one, `not-found` when the root has no such instance. A root that does not answer is kept.
   */
  'instances.add': write(
    z.object({ name, root: z.string().optional(), role: instanceRole.optional() }),
    z.object({ instance, problems: z.array(z.string()) }),
  ),
  /** Forgets an instance that was added, and its role. Nothing on the server is touched. */
  'instances.remove': write(z.object({ name }), z.object({ name: z.string() })),
  /**
   * Writes a request file for the administrator of an instance's server. `path` is for the command line; the window has
   * the desktop ask where (`file` null: the person stepped back).
   */
  'instances.request': write(
    z.object({
      name,
      path: z.string().optional(),
      title: z.string().default(''),
      askedBy: z.string().max(120).optional(),
      profile: collectProfile.default('standard'),
      since: isoWithOffset.optional(),
      until: isoWithOffset.optional(),
      recordings: z.boolean().default(false),
      recipient: z.string().optional(),
      note: z.string().max(500).default(''),
    }),
    z.object({ file: z.string().nullable(), request: bundleRequest.nullable() }),
  ),
  /** What a request file asks, and the profile that is followed: the setting may allow less than it asks. */
  'instances.readRequest': read(
    z.object({ path: z.string() }),
    z.object({ request: bundleRequest, profile: collectProfile }),
  ),
  /** Since when each version was seen at a root, by what it is of ("server", "client", "instance/Production", …). */
  'versions.history': read(
    z.object({ root: z.string().optional() }),
    z.object({
      root: z.string().nullable(),
      versions: z.array(
        z.object({ subject: z.string(), version: z.string(), firstSeenAt: isoInstant, lastSeenAt: isoInstant }),
      ),
    }),
  ),
} as const;
