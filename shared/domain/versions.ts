/** A product version as found: the text stays as it was written, the parts are for comparing. */
export interface ProductVersion {
  readonly raw: string;
  readonly parts: readonly number[];
}

const VERSION = /^[vV]?\d{1,4}(\.\d{1,5}){1,3}$/;

/** Reads "12.3.1", "v11.39" and the like; undefined for anything else. */
export function parseVersion(text: string): ProductVersion | undefined {
  const raw = text.trim();
  if (!VERSION.test(raw)) return undefined;
  return { raw, parts: raw.replace(/^[vV]/, '').split('.').map(Number) };
}

/** Order by number, part by part; a missing part counts as zero ("12.3" equals "12.3.0"). */
export function compareVersions(a: ProductVersion, b: ProductVersion): number {
  for (let index = 0; index < Math.max(a.parts.length, b.parts.length); index += 1) {
    const difference = (a.parts[index] ?? 0) - (b.parts[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
