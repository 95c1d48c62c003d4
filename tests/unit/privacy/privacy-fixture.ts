// Privacy as the core makes it, with the product's rules and this test's names and secrets.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RedactionProfile } from '../../../shared/domain/redaction.ts';
import type { Secrets } from '../../../core/platform/ports.ts';
import { createPrivacy } from '../../../core/privacy/index.ts';
import type { KnownValue, Privacy } from '../../../core/privacy/index.ts';
import { memorySecrets, RESOURCES, valueOf } from '../../helpers/core.ts';

export interface PrivacyOptions {
  readonly secrets?: Secrets;
  readonly profile?: () => RedactionProfile;
  readonly users?: readonly string[];
  readonly hosts?: readonly string[];
  readonly values?: readonly KnownValue[];
}

export function testPrivacy(options: PrivacyOptions = {}): Privacy {
  return valueOf(
    createPrivacy({
      rules: JSON.parse(readFileSync(join(RESOURCES, 'redaction', 'rules.json'), 'utf8')),
      secrets: options.secrets ?? memorySecrets(),
      profile: options.profile ?? (() => 'default'),
      names: () => ({ users: options.users ?? ['pat.planner'], hosts: options.hosts ?? ['NFF-APS03'], domains: [] }),
      values: () => Promise.resolve(options.values ?? []),
    }),
  );
}
