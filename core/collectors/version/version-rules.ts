import { packedName } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import { compareVersions, parseVersion } from '../../../shared/domain/versions.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';

/** A version with the place it was read from. */
export interface FoundVersion {
  readonly value: string;
  readonly source: string;
}

/** Everything the collector found about versions. */
export interface VersionFindings {
  /** Oldest first. */
  readonly server: readonly string[];
  readonly clients: readonly string[];
  readonly instanceManager: FoundVersion | null;
  readonly instances: readonly { readonly name: string; readonly version: FoundVersion | null }[];
}

/** The names that are versions, oldest first, each number once ("12.3" and "12.3.0" are one). Pure. */
export function versionsAmong(names: readonly string[]): string[] {
  const parsed = names.flatMap((name) => parseVersion(name) ?? []).sort(compareVersions);
  return parsed
    .filter((version, index) => {
      const before = parsed[index - 1];
      return before === undefined || compareVersions(before, version) !== 0;
    })
    .map(({ raw }) => raw);
}

/** Facts for history and comparison. Pure. */
export function versionFacts(found: VersionFindings): Fact[] {
  const group = 'versions';
  return [
    ...found.instances.map(({ name, version }) => ({ group, key: `instance/${name}`, value: version?.value ?? null })),
    ...found.server.map((value) => ({ group, key: `server/${value}`, value })),
    ...found.clients.map((value) => ({ group, key: `client/${value}`, value })),
    { group, key: 'instanceManager', value: found.instanceManager?.value ?? null },
  ];
}

/** The line behind the collector's name. Pure. */
export function versionSummary(found: VersionFindings): string {
  const manager = found.instanceManager === null ? [] : [`Instance Manager ${found.instanceManager.value}`];
  const parts = [...found.server, ...manager];
  return parts.length === 0 ? 'no version found' : parts.join(', ');
}

/** What goes into the bundle. Pure. */
export function packedVersions(found: VersionFindings, names: OwnNames): unknown {
  return {
    schema: 1,
    server: found.server,
    clients: found.clients,
    instanceManager: found.instanceManager,
    instances: found.instances.map(({ name, version }) => ({ name: packedName(name, names), version })),
  };
}
