import type * as KeyringModule from '@napi-rs/keyring';
import { fail } from '../../../shared/errors.ts';
import { ok } from '../../../shared/result.ts';
import type { Secrets } from '../ports.ts';

const SERVICE = 'Support Companion';

type Keyring = typeof KeyringModule;

async function loadKeyring(): Promise<Keyring | undefined> {
  try {
    return await import('@napi-rs/keyring');
  } catch {
    return undefined;
  }
}

function canKeep(keyring: Keyring, account: string): boolean {
  const entry = new keyring.Entry(SERVICE, account);
  entry.setPassword('probe');
  const kept = entry.getPassword() === 'probe';
  entry.deletePassword();
  return kept;
}

const NO_STORE = fail(
  'unavailable',
  'This machine has no secret store the app can use. Give the secret in the environment each time, for example COMPANION_PORTAL_TOKEN.',
);

/**
 * The operating system's store (Credential Manager, Keychain, Secret Service) for both faces. Where there is none,
 * nothing is stored: never a file, never the database.
 */
export function createSecrets(scope: string): Secrets {
  const account = (name: string): string => `${scope}:${name}`;
  let probe: Promise<Keyring | undefined> | undefined;
  const usable = (): Promise<Keyring | undefined> => {
    probe ??= loadKeyring().then((keyring) => {
      try {
        // Reading answers null even where no store is: only a secret that was written and read back proves one.
        return keyring !== undefined && canKeep(keyring, account('probe')) ? keyring : undefined;
      } catch {
        return undefined;
      }
    });
    return probe;
  };
  return {
    available: async () => (await usable()) !== undefined,
    get: async (name) => {
      const keyring = await usable();
      if (keyring === undefined) return undefined;
      try {
        return new keyring.Entry(SERVICE, account(name)).getPassword() ?? undefined;
      } catch {
        return undefined;
      }
    },
    set: async (name, value) => {
      const keyring = await usable();
      if (keyring === undefined) return NO_STORE;
      try {
        new keyring.Entry(SERVICE, account(name)).setPassword(value);
        return ok(undefined);
      } catch {
        return NO_STORE;
      }
    },
    remove: async (name) => {
      const keyring = await usable();
      try {
        if (keyring !== undefined) new keyring.Entry(SERVICE, account(name)).deletePassword();
      } catch {
        // Not there any more: what was wanted.
      }
    },
  };
}
