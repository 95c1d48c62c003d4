import { withoutOwnNames } from '../../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../../shared/domain/evidence-names.ts';
import type { Fact } from '../../../shared/domain/evidence.ts';
import type { InstalledSoftware, WindowsSections } from '../types.ts';

const MOST = 500;

/** Of everything installed what the patterns name, by name and version, each once. Pure. */
export function chosenSoftware(
  installed: readonly InstalledSoftware[],
  patterns: readonly string[],
  own: OwnNames,
): readonly InstalledSoftware[] {
  const wanted = patterns.map((pattern) => new RegExp(pattern, 'iu'));
  const chosen = new Map<string, InstalledSoftware>();
  for (const one of installed) {
    if (!wanted.some((pattern) => pattern.test(one.name))) continue;
    const name = withoutOwnNames(one.name, own);
    // Installed for 32 and 64 bit: listed twice under one name.
    const known = chosen.get(name);
    if (known === undefined || (known.version ?? '') < (one.version ?? '')) chosen.set(name, { ...one, name });
  }
  return [...chosen.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).slice(0, MOST);
}

/** Facts for history and comparison: software, drivers for data, the .NET Framework. Pure. */
export function softwareFacts(
  chosen: readonly InstalledSoftware[],
  drivers: WindowsSections['drivers'] | undefined,
): Fact[] {
  const group = 'software';
  return [
    ...chosen.map(({ name, version }) => ({ group, key: name, value: version })),
    ...(drivers?.odbc ?? []).map((name) => ({ group, key: `ODBC/${name}`, value: 'installed' })),
    ...(drivers?.oleDb ?? []).map((name) => ({ group, key: `OLE DB/${name}`, value: 'installed' })),
    ...(drivers === undefined || drivers.dotNetFramework === null
      ? []
      : [{ group, key: '.NET Framework', value: drivers.dotNetFramework }]),
  ];
}
