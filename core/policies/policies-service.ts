import type { PolicyVersion } from '../../shared/contract/policies.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import { createCompiled } from './compiled.ts';
import { readHolidayFile } from './holiday-file.ts';
import { createKeptVersions, rowOf, unsavedVersion } from './kept-versions.ts';
import type { KeptVersion, SavedFacts } from './kept-versions.ts';
import { createPolicyChanges } from './policy-changes.ts';
import { checkPolicy } from './policy-check.ts';
import { createPolicyRepository } from './policy-repository.ts';
import type { PolicyRepository } from './policy-repository.ts';
import { createPolicyInUse, sameRef } from './policy-use.ts';
import type { Policies, PoliciesDeps } from './types.ts';
import { newerShipped } from './version-rules.ts';

/** Enough for the holidays of a region for decades. */
const MAX_HOLIDAY_BYTES = 10_000_000;

/**
 * Policies in the database. Records what came with the installation where it is new; throws when nothing can be used,
 * which is a damaged installation.
 */
export function createPolicies(deps: PoliciesDeps): Policies {
  const { db, clock, readFileToken } = deps;
  const repository = createPolicyRepository(db);
  const kept = createKeptVersions(repository, deps.log, deps.shipped);
  const unsaved = recordShipped(deps, repository);
  // One whose kept text was damaged is still there as it came.
  const instead = deps.shipped
    .filter((policy) => !unsaved.some((version) => sameRef(version, policy)) && kept.find(policy)?.read() === undefined)
    .map((policy) => unsavedVersion(policy, shippedFacts(clock.now())));
  const versions = (): readonly KeptVersion[] => [...unsaved, ...instead, ...kept.all()];
  const compiled = createCompiled();
  const usual = deps.shipped[0]?.id ?? '';
  const use = createPolicyInUse({ ...deps, repository, kept, compiled, versions, usual });
  return {
    inUse: () => use.present().clocks,
    current: () => use.present().policy,
    at: (wanted) => {
      const found = versions().find((version) => sameRef(version, wanted));
      const policy = found?.read();
      const clocks = policy === undefined ? undefined : compiled.clocks(policy, wanted);
      return clocks?.ok === true ? clocks.value : undefined;
    },
    refresh: () => use.refresh(),
    trouble: () => use.trouble(),
    stop: () => use.stop(),
    list: () => {
      const { kept: present, policy, tier } = use.present();
      return {
        versions: newestFirst(versions()).map(withoutPolicy),
        inUse: { id: present.id, version: present.version, tier, reading: policy.reading ?? null },
        newerShipped: newerShipped(versions(), present.basedOn),
      };
    },
    get: (ref) => {
      const found = versions().find((version) => sameRef(version, ref));
      const policy = found?.read();
      if (found === undefined || policy === undefined)
        return fail('not-found', `There is no version ${ref.version} of the policy "${ref.id}".`);
      return ok({ policy, version: withoutPolicy(found) });
    },
    check: (policy) => checkPolicy(policy, clock.now()),
    ...createPolicyChanges({ ...deps, kept, versions, compiled, use }),
    readHolidays: async (file, until) => {
      const content = await readFileToken(file, MAX_HOLIDAY_BYTES);
      return content.ok ? readHolidayFile(content.value, { until, now: clock.now() }) : content;
    },
  };
}

/**
 * Keeps what came with the installation and is new. The same version with other content is told in the log and not
 * taken: clocks are sealed under what is kept. Answers what could not be kept because the database is read-only.
 */
function recordShipped(
  { db, clock, log, shipped }: PoliciesDeps,
  repository: PolicyRepository,
): readonly KeptVersion[] {
  const facts = shippedFacts(clock.now());
  const rows = repository.versions();
  const isNew = shipped.filter((policy) => {
    const row = rows.find((entry) => sameRef(entry, policy));
    const { id, version } = policy;
    if (row !== undefined && row.sha256 !== rowOf(policy, facts).sha256)
      log.warn('shipped-policy-differs', { id, version, kept: row.sha256 });
    return row === undefined;
  });
  if (db.access === 'read') return isNew.map((policy) => unsavedVersion(policy, facts));
  db.transaction(() => {
    for (const policy of isNew) repository.add(rowOf(policy, facts));
  });
  return [];
}

function shippedFacts(now: number): SavedFacts {
  return { origin: 'shipped', note: '', savedBy: 'installation', savedAt: new Date(now).toISOString() };
}

/** Of versions saved at one moment, the one added later. */
function newestFirst(versions: readonly KeptVersion[]): readonly KeptVersion[] {
  return versions.toReversed().toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt));
}

function withoutPolicy({ read: _read, ...version }: KeptVersion): PolicyVersion {
  return version;
}
