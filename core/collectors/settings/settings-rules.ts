import type { Fact } from '../../../shared/domain/evidence.ts';

/** The two files that decide how the product works. Others, such as samples, may be named after people. */
const KNOWN = /^(?:aps_serversettings|apsinterfacesettings)\.xml$/iu;

interface Found {
  readonly place: readonly string[];
  readonly modifiedMs: number;
  readonly instance: string | undefined;
}

/**
 * When each of the product's own settings files was last written, by instance: so that a change of them is seen without a
 * look at what they say. Of several of one name the newest counts. Pure.
 */
export function settingsFacts(files: readonly Found[]): Fact[] {
  const newest = new Map<string, number>();
  for (const { place, modifiedMs, instance } of files) {
    const name = place.at(-1) ?? '';
    if (!KNOWN.test(name)) continue;
    const key = `${instance ?? '-'}/${name}/changedAt`;
    newest.set(key, Math.max(newest.get(key) ?? 0, modifiedMs));
  }
  return [...newest].map(([key, ms]) => ({
    group: 'settings',
    key,
    value: new Date(Math.floor(ms / 1000) * 1000).toISOString(),
  }));
}
