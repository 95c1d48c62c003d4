import type { PolicyRef } from '../../shared/domain/clocks.ts';
import type { Policy } from '../../shared/policy/index.ts';

/** What of a kept version decides which one is in use. */
export interface VersionFacts extends PolicyRef {
  readonly validFrom: string;
  readonly origin: 'shipped' | 'company';
  readonly basedOn: PolicyRef | null;
}

/** The highest version of a policy; undefined when none is kept. */
export function newestOf<T extends PolicyRef>(versions: readonly T[], id: string): T | undefined {
  return versions.filter((entry) => entry.id === id).reduce<T | undefined>(higher, undefined);
}

function higher<T extends PolicyRef>(best: T | undefined, entry: T): T {
  return best === undefined || entry.version > best.version ? entry : best;
}

/**
 * The version in use at an instant (epoch ms): the highest one of the chosen policy that is valid by then. While none
 * is, the policy it was made from goes on; undefined when neither is kept.
 */
export function versionInUse<T extends VersionFacts>(
  versions: readonly T[],
  active: string,
  now: number,
): T | undefined {
  const valid = versions.filter(({ validFrom }) => Date.parse(validFrom) <= now);
  const chosen = newestOf(valid, active);
  if (chosen !== undefined) return chosen;
  const coming = newestOf(versions, active);
  const base = coming?.basedOn ?? null;
  return base === null ? coming : (newestOf(valid, base.id) ?? coming);
}

/** When the next version of the chosen policy becomes valid; undefined when none waits for its day. */
export function nextValidFrom(versions: readonly VersionFacts[], active: string, now: number): number | undefined {
  const coming = versions
    .filter(({ id }) => id === active)
    .map(({ validFrom }) => Date.parse(validFrom))
    .filter((at) => at > now);
  return coming.length === 0 ? undefined : Math.min(...coming);
}

/**
 * An edited policy as the version that is kept: what came with the app is copied under an id of the company, everything
 * else gets the next number. Valid from now (epoch ms), unless the edit says later.
 */
export function companyVersion(edited: Policy, versions: readonly VersionFacts[], now: number): Policy {
  const shipped = versions.some(({ id, origin }) => id === edited.id && origin === 'shipped');
  const id = shipped ? `${edited.id}.company` : edited.id;
  const next = (newestOf(versions, id)?.version ?? 0) + 1;
  return {
    ...edited,
    id,
    version: shipped ? next : Math.max(next, edited.version),
    validFrom: new Date(Math.max(now, Date.parse(edited.validFrom))).toISOString(),
    ...(shipped ? { basedOn: { id: edited.id, version: edited.version } } : {}),
  };
}

/** A newer version of what came with the app than the one a company's policy was made from. */
export function newerShipped(versions: readonly VersionFacts[], basedOn: PolicyRef | null): PolicyRef | null {
  if (basedOn === null) return null;
  const shipped = newestOf(
    versions.filter(({ origin }) => origin === 'shipped'),
    basedOn.id,
  );
  return shipped === undefined || shipped.version <= basedOn.version
    ? null
    : { id: shipped.id, version: shipped.version };
}

/** The tier that applies: the chosen one where the policy has it, else the policy's usual one. */
export function tierOf(policy: Policy, chosen: string | null): string {
  return policy.tiers.some(({ id }) => id === chosen) && chosen !== null ? chosen : policy.defaultTier;
}
