// The installation id of a sample plant carries check digits. A plant must look real, so there is no
// marker in it; yet replacing a folder must never hit a real server's data. The digits tell the two apart.
import { createHash } from 'node:crypto';
import type { Random } from './random.ts';

/** An id in the usual form of a GUID, the last twelve digits being the check digits. */
export function newInstallationId(random: Random): string {
  const digits = random.text('0123456789abcdef', 20);
  const all = digits + checkDigits(digits);
  return [all.slice(0, 8), all.slice(8, 12), all.slice(12, 16), all.slice(16, 20), all.slice(20)].join('-');
}

/** True when the text holds an id that this generator made. */
export function holdsSampleInstallationId(text: string): boolean {
  const ids = text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  return ids.some((id) => {
    const all = id.replaceAll('-', '');
    return checkDigits(all.slice(0, 20)) === all.slice(20);
  });
}

function checkDigits(digits: string): string {
  return createHash('sha256').update(`sample plant ${digits}`).digest('hex').slice(0, 12);
}
