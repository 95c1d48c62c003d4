const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const MAX_BYTES = 180;

/** A file name that every file system takes: no path, no reserved name, no trailing dot, short enough. Pure. */
export function safeName(name: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are the subject
  const plain = name.toWellFormed().replaceAll(/[\u0000-\u001F\u007F<>:"/\\|?*]/g, '_');
  const trimmed = plain.replaceAll(/^[\s.]+|[\s.]+$/g, '');
  const named = trimmed === '' ? 'file' : RESERVED.test(trimmed) ? `_${trimmed}` : trimmed;
  const { stem, ending } = split(named);
  return `${cut(stem, MAX_BYTES - Buffer.byteLength(ending))}${ending}`;
}

/** The same name with a number, for the second file of that name: "log.txt" → "log (2).txt". Pure. */
export function numberedName(name: string, number: number): string {
  if (number === 1) return name;
  const { stem, ending } = split(name);
  return `${stem} (${number})${ending}`;
}

function split(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  const hasEnding = dot > 0 && name.length - dot <= 12;
  return hasEnding ? { stem: name.slice(0, dot), ending: name.slice(dot) } : { stem: name, ending: '' };
}

function cut(text: string, limit: number): string {
  let kept = '';
  for (const character of text) {
    if (Buffer.byteLength(kept + character) > limit) break;
    kept += character;
  }
  return kept;
}
