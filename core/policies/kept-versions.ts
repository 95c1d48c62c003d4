import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PolicyVersion } from '../../shared/contract/policies.ts';
import type { PolicyRef } from '../../shared/domain/clocks.ts';
import { parsePolicy, POLICY_SCHEMA } from '../../shared/policy/index.ts';
import type { Policy } from '../../shared/policy/index.ts';
import type { Log } from '../platform/ports.ts';
import type { PolicyRepository, StoredVersion } from './policy-repository.ts';

/** A kept version. The policy itself is read when it is first wanted: most are there for old seals alone. */
export interface KeptVersion extends PolicyVersion {
  /** Undefined where this app, or this machine's time-zone data, cannot use it any more; told in the log. */
  readonly read: () => Policy | undefined;
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
 * Versions in the database. One of another schema, or changed from outside, is told in the log and left out. `shipped`
 * are those that were read already.
 */
export function createKeptVersions(repository: PolicyRepository, log: Log, shipped: readonly Policy[]): KeptVersions {
  const texts = new Map(shipped.map((policy) => [JSON.stringify(policy), policy]));
  let known: KeptVersion[] | undefined;
  const all = (): KeptVersion[] => (known ??= repository.versions().flatMap((row) => keptRow(row, texts, log)));
  return {
    all,
    find: ({ id, version }) => all().find((kept) => kept.id === id && kept.version === version),
    add: (policy, facts) => {
      const row = rowOf(policy, facts);
      const before = all();
      repository.add(row);
      before.push(keptOf(row, policy, () => policy));
    },
    forget: () => {
      known = undefined;
    },
  };
}

/** A version that is only in memory, as where the database may not be written. */
export function unsavedVersion(policy: Policy, facts: SavedFacts): KeptVersion {
  return keptOf(rowOf(policy, facts), policy, () => policy);
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

/** What a list shows of a policy. */
const head = z.object({
  schema: z.literal(POLICY_SCHEMA),
  name: z.string(),
  vendor: z.string(),
  basedOn: z.object({ id: z.string(), version: z.number() }).optional(),
});
type Head = Pick<z.output<typeof head>, 'name' | 'vendor' | 'basedOn'>;

function keptRow(row: StoredVersion, texts: ReadonlyMap<string, Policy>, log: Log): readonly KeptVersion[] {
  const { id, version } = row;
  if (sha256Of(row.json) !== row.sha256) {
    log.warn('policy-version-changed', { id, version });
    return [];
  }
  const json: unknown = JSON.parse(row.json);
  const shown = head.safeParse(json);
  if (!shown.success) {
    log.warn('policy-version-of-another-schema', { id, version });
    return [];
  }
  return [
    keptOf(
      row,
      shown.data,
      once(() => texts.get(row.json) ?? readable(json, row, log)),
    ),
  ];
}

function readable(json: unknown, { id, version }: PolicyRef, log: Log): Policy | undefined {
  const policy = parsePolicy(json);
  if (!policy.ok) log.warn('policy-version-unreadable', { id, version, reason: policy.error.message });
  return policy.ok ? policy.value : undefined;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function keptOf(row: StoredVersion, { name, vendor, basedOn }: Head, read: KeptVersion['read']): KeptVersion {
  const { id, version, validFrom, savedAt, origin, note } = row;
  return { id, version, name, vendor, validFrom, savedAt, origin, note, basedOn: basedOn ?? null, read };
}
