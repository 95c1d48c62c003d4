/** Countries that print on Letter; everybody else has A4. */
const LETTER: ReadonlySet<string> = new Set(['US', 'CA', 'MX', 'PH', 'CL', 'CO', 'VE', 'GT', 'CR', 'PA', 'DO']);

/** The paper people have where this machine is. Pure. */
export function pageSizeOf(country: string): 'A4' | 'Letter' {
  return LETTER.has(country.toUpperCase()) ? 'Letter' : 'A4';
}

/** A file name from what a page suggests: no folder, nothing a system refuses. Pure. */
export function pdfName(suggested: unknown): string {
  const text = typeof suggested === 'string' ? suggested.replace(/\.pdf$/iu, '') : '';
  const clean = text
    .replaceAll(/[^\p{L}\p{N} _-]+/gu, '-')
    .trim()
    .slice(0, 80);
  return `${clean === '' || clean === '-' ? 'case' : clean}.pdf`;
}

export type NotWritten = 'full' | 'refused' | 'busy' | 'other';

const CODES: Readonly<Record<string, NotWritten>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'refused',
  EPERM: 'refused',
  EROFS: 'refused',
  EBUSY: 'busy',
};

/** Why a file could not be written, by the system's code. Pure. */
export function whyNotWritten(error: unknown): NotWritten {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return CODES[code] ?? 'other';
}
