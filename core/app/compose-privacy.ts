import { join } from 'node:path';
import { FailureError } from '../../shared/errors.ts';
import type { Account, Contacts } from '../contacts/index.ts';
import type { Platform } from '../platform/ports.ts';
import { createPrivacy, knownNames } from '../privacy/index.ts';
import type { KnownValue, Privacy, RedactionKey } from '../privacy/index.ts';
import type { Settings } from '../settings/index.ts';

interface Parts {
  readonly platform: Platform;
  readonly resourcesDir: string;
  readonly settings: Settings;
  readonly contacts: Contacts;
  readonly account: Pick<Account, 'known'>;
  /** The installation's redaction key, the same for everybody in this core. */
  readonly key: () => Promise<RedactionKey>;
  /** Tokens of portals. */
  readonly tokens: () => Promise<readonly string[]>;
}

/** Privacy with the rules that came with the installation and the names and secrets of this one. */
export async function composePrivacy({
  platform,
  resourcesDir,
  settings,
  contacts,
  account,
  tokens,
  key,
}: Parts): Promise<Privacy> {
  const rules = join(resourcesDir, 'redaction', 'rules.json');
  const privacy = createPrivacy({
    rules: JSON.parse(await platform.files.readText(rules)),
    secrets: platform.secrets,
    key,
    profile: () => settings.get('redaction.profile'),
    names: () => {
      const system = { ...platform.system, fullName: account.known().fullName };
      return knownNames(system, [contacts.profile().name, ...contacts.list().map(({ name }) => name)]);
    },
    values: async () => (await tokens()).flatMap(tokenValues),
  });
  if (!privacy.ok) throw new FailureError(privacy.error);
  return privacy.value;
}

/** A token, and the password in it where it is a name with one. */
function tokenValues(token: string): KnownValue[] {
  const at = token.indexOf(':');
  const password = at < 0 ? '' : token.slice(at + 1);
  return [token, password].filter((value) => value.length > 5).map((value) => ({ value, kind: 'token' }));
}
