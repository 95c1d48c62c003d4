import type { CoreHandlers } from '../../shared/contract/index.ts';
import { ok } from '../../shared/result.ts';
import type { Storage } from './storage-service.ts';

type Names = Extract<keyof CoreHandlers, `storage.${string}`>;

/** Contract → what is stored here. */
export function storageHandlers(storage: Storage, wake: () => void): Pick<CoreHandlers, Names> {
  return {
    'storage.state': async () => ok(await storage.state()),
    'storage.preview': async ({ what }) => {
      const { items, ...rest } = await storage.preview(what);
      return ok({ ...rest, items: [...items] });
    },
    'storage.clean': ({ what, list }) => storage.clean(what, list),
    'storage.outside': () => ok({ items: [...storage.outside()] }),
    'storage.erase': async ({ confirm }) => {
      const erased = await storage.erase(confirm);
      return erased.ok ? ok({ outside: [...erased.value.outside] }) : erased;
    },
    'storage.export': async ({ path, title, passphrase }, { signal }) => {
      const exported = await storage.export({ path, title, passphrase, signal });
      return exported.ok ? ok({ exported: exported.value ?? null }) : exported;
    },
    'storage.import': ({ file, passphrase }, { signal }) => storage.import(file, passphrase, signal),
    'storage.resume': () => {
      storage.resume();
      wake();
      return ok({});
    },
  };
}
