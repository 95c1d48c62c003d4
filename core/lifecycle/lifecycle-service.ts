import { dateIn } from '../../shared/domain/days.ts';
import type { Release, ReleaseView } from '../../shared/domain/notices.ts';
import type { FileToken } from '../../shared/domain/primitives.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Audit } from '../audit/index.ts';
import type { Db } from '../db/index.ts';
import type { Emit } from '../platform/events.ts';
import type { Clock } from '../platform/ports.ts';
import { parseCatalogue } from './catalogue-file.ts';
import { daysBetween, maintenanceUntil, mayBeWithdrawn } from './lifecycle-rules.ts';
import type { LifecyclePolicy } from './lifecycle-rules.ts';
import { createReleaseRepository } from './release-repository.ts';
import { compareVersions, isVersion } from './version-rules.ts';

/** Enough for every release a vendor ever made. */
const MAX_CATALOGUE_BYTES = 5_000_000;

/** An installed instance and the version that was found for it. */
export interface InstalledVersion {
  readonly name: string;
  readonly version: string | null;
}

export interface LifecycleDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly audit: Audit;
  /** Of the policy in use. */
  readonly policy: () => LifecyclePolicy;
  readonly installedVersions: () => Promise<readonly InstalledVersion[]>;
  /** Content of a file the person chose. */
  readonly readFileToken: (
    token: FileToken,
    maxBytes: number,
  ) => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array }>>;
}

export interface Lifecycle {
  /** The catalogue, newest first, with the days of maintenance left today and the instances that run each version. */
  list(): Promise<{ readonly releases: readonly ReleaseView[]; readonly asOf: string | null }>;
  /** Adds and corrects releases; one that the file does not name stays. `invalid` changes nothing. Audited. */
  import(file: FileToken): Promise<Result<{ readonly added: number; readonly total: number }>>;
}

/** Versions and how long they are maintained, from data on this machine alone. */
export function createLifecycle(deps: LifecycleDeps): Lifecycle {
  const { db, clock } = deps;
  const repository = createReleaseRepository(db);
  return {
    list: async () => {
      const all = repository.list();
      const installed = await deps.installedVersions();
      const policy = deps.policy();
      const today = dateIn(policy.zone, clock.now());
      return {
        releases: all.map((release) => viewOf(release, { all, installed, today, policy })),
        asOf: repository.importedAt()?.slice(0, 10) ?? null,
      };
    },
    import: async (file) => {
      const content = await deps.readFileToken(file, MAX_CATALOGUE_BYTES);
      if (!content.ok) return content;
      const parsed = parseCatalogue(content.value.bytes);
      if (!parsed.ok) return parsed;
      return ok(store(deps, parsed.value));
    },
  };
}

function viewOf(
  release: Release,
  known: {
    readonly all: readonly Release[];
    readonly installed: readonly InstalledVersion[];
    readonly today: string;
    readonly policy: LifecyclePolicy;
  },
): ReleaseView {
  const until = maintenanceUntil(release, known.policy);
  return {
    ...release,
    maintenanceUntil: until,
    daysLeft: daysBetween(known.today, until),
    mayBeWithdrawn: known.policy.earlyAccessMayEnd && mayBeWithdrawn(release, known.all, known.today),
    instances: known.installed.filter(({ version }) => runs(version, release)).map(({ name }) => name),
  };
}

function runs(installed: string | null, release: Release): boolean {
  return installed !== null && isVersion(installed) && compareVersions(installed, release.version) === 0;
}

function store(deps: LifecycleDeps, releases: readonly Release[]): { added: number; total: number } {
  const { db, clock, audit, emit } = deps;
  const repository = createReleaseRepository(db);
  const importedAt = new Date(clock.now()).toISOString();
  const result = db.transaction(() => {
    const before = repository.list();
    for (const release of releases) {
      // The same version may have been written differently before ("v12.3" and "12.3.0").
      const same = before.find((known) => compareVersions(known.version, release.version) === 0);
      if (same !== undefined) repository.remove(same.version);
      repository.put(release, importedAt);
    }
    const total = repository.list().length;
    const counts = { added: total - before.length, total };
    audit.record({ actor: 'person', action: 'releases.import', subject: 'catalogue', details: counts });
    return counts;
  });
  emit('releases.changed', { ids: releases.map(({ version }) => version) });
  return result;
}
