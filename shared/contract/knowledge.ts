import { z } from 'zod';
import { notice, noticeKey, releaseView } from '../domain/notices.ts';
import { fileToken, isoDate } from '../domain/primitives.ts';
import { read, write } from './define.ts';

/** Signed notices and the release catalogue. */
export const noticesContract = {
  'notices.list': read(z.object({}), z.object({ notices: z.array(notice) })),
  /** Verifies and stores; `refused` says which rule the file broke. */
  'notices.import': write(z.object({ file: fileToken }), z.object({ id: z.string(), alreadyKnown: z.boolean() })),
  'notices.markRead': write(z.object({ id: z.string() }), z.object({})),
  'notices.keys': read(z.object({}), z.object({ keys: z.array(noticeKey.extend({ fingerprint: z.string() })) })),
  /** Refused unless the typed fingerprint is that of the key. */
  'notices.addKey': write(
    z.object({ keyId: z.string().min(1), publicKey: z.base64(), fingerprint: z.string() }),
    z.object({ keyId: z.string() }),
  ),
  'notices.removeKey': write(z.object({ keyId: z.string() }), z.object({})),
  'releases.list': read(z.object({}), z.object({ releases: z.array(releaseView), asOf: isoDate.nullable() })),
  'releases.import': write(
    z.object({ file: fileToken }),
    z.object({ added: z.number().int(), total: z.number().int() }),
  ),
} as const;
