import { createHash } from 'node:crypto';
import type { PolicyVersion } from '../../shared/contract/policies.ts';
import type { PolicyRef } from '../../shared/domain/clocks.ts';
import { parsePolicy } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { Log } from '../platform/ports.ts';
import type { PolicyRepository, StoredVersion } from './policy-repository.ts';

/** A kept version, read and checked. */
export interface KeptVersion extends PolicyVersion {
  readonly policy: Policy;
}

/** Who saved a version, when and why. */
export type SavedFacts = Pick<StoredVersion, 'origin' | 'note' | 'savedBy' | 'savedAt'>;

/** All versions of all policies. Read from the database once; this process is the only one that adds any. */
export interface KeptVersions {
  /** In the order they were saved. */
  all(): readonly KeptVersion[];
  find(ref: PolicyRef): KeptVersion | undefined;
  /** Keeps a version that is not there yet. Inside a transaction the caller says `forget` if that fails. */
  add(policy: Policy, facts: SavedFacts): void;
  /** Reads the database again. */
  forget(): void;
}

/**
 * Versions in the database. One that cannot be read any more (another schema, or changed from outside) is told in the
 * log and left out.
 */
export function createKeptVersions(repository: PolicyRepository, log: Log): KeptVersions {
  let known: KeptVersion[] | undefined;
  const all = (): KeptVersion[] => (known ??= repository.versions().flatMap((row) => read(row, log)));
  return {
    all,
    find: ({ id, version }) => all().find((kept) => kept.id === id && kept.version === version),
    add: (policy, facts) => {
      const row = rowOf(policy, facts);
      const before = all();
      repository.add(row);
      before.push(keptOf(row, policy));
    },
    forget: () => {
      known = undefined;
    },
  };
}

/** A version that is only in memory, as where the database may not be written. */
export function unsavedVersion(policy: Policy, facts: SavedFacts): KeptVersion {
  return keptOf(rowOf(policy, facts), policy);
}

/** The row a policy is kept in; two policies with the same `sha256` are the same. */
export function rowOf(policy: Policy, facts: SavedFacts): StoredVersion {
  const json = JSON.stringify(policy);
  const validFrom = new Date(policy.validFrom).toISOString();
  return { ...facts, id: policy.id, version: policy.version, validFrom, json, sha256: sha256Of(json) };
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function read(row: StoredVersion, log: Log): readonly KeptVersion[] {
  const { id, version } = row;
  if (sha256Of(row.json) !== row.sha256) {
    log.warn('policy-version-changed', { id, version });
    return [];
  }
  const policy = parsePolicy(JSON.parse(row.json));
  if (policy.ok) return [keptOf(row, policy.value)];
  log.warn('policy-version-unreadable', { id, version, reason: policy.error.message });
  return [];
}

function keptOf({ id, version, validFrom, savedAt, origin, note }: StoredVersion, policy: Policy): KeptVersion {
  const { name, vendor, basedOn = null } = policy;
  return { id, version, name, vendor, validFrom, savedAt, origin, note, basedOn, policy };
}
