import type { CoreHandlers } from '../../shared/contract/index.ts';
import type { NoticeKey } from '../../shared/domain/notices.ts';
import { ok } from '../../shared/result.ts';
import { fingerprintOf } from './notice-keys.ts';
import type { Notices } from './notices-service.ts';

type Names = Extract<keyof CoreHandlers, `notices.${string}`>;

/** Contract → notices. */
export function noticesHandlers(notices: Notices): Pick<CoreHandlers, Names> {
  return {
    'notices.list': () => ok({ notices: [...notices.list()] }),
    'notices.import': ({ file }) => notices.import(file),
    'notices.markRead': ({ id }) => {
      const done = notices.markRead(id);
      return done.ok ? ok({}) : done;
    },
    'notices.keys': () => ok({ keys: notices.keys().map(withFingerprint) }),
    'notices.addKey': (key) => {
      const added = notices.addKey(key);
      return added.ok ? ok({ keyId: key.keyId }) : added;
    },
    'notices.removeKey': ({ keyId }) => {
      const removed = notices.removeKey(keyId);
      return removed.ok ? ok({}) : removed;
    },
  };
}

function withFingerprint(key: NoticeKey): NoticeKey & { readonly fingerprint: string } {
  return { ...key, fingerprint: fingerprintOf(key.publicKey) };
}
