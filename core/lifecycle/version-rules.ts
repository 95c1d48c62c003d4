/** Versions as the product shows them: two to four numbers, perhaps after a "v" (domain facts 1.6). */
const SHAPE = /^v?\d{1,4}(?:\.\d{1,5}){1,3}$/iu;

/** Whether a text reads as a version. */
export function isVersion(text: string): boolean {
  return SHAPE.test(text.trim());
}

/** Compares part by part as numbers; parts that are missing count as 0, so 12.3 and v12.3.0 are the same. */
export function compareVersions(a: string, b: string): number {
  const left = partsOf(a);
  const right = partsOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

function partsOf(version: string): readonly number[] {
  return version.trim().replace(/^v/iu, '').split('.').map(Number);
}
