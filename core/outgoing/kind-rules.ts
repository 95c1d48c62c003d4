import type { OutgoingFile } from '../../shared/domain/outgoing.ts';

type Kind = OutgoingFile['kind'];

/** Bytes that tell what a file is. */
export const KIND_BYTES = 32;

const IMAGES: readonly (readonly [at: number, magic: string])[] = [
  [0, '\u0089PNG\r\n\u001A\n'],
  [0, '\u00FF\u00D8\u00FF'],
  [0, 'GIF87a'],
  [0, 'GIF89a'],
  [0, 'BM'],
  [8, 'WEBP'],
];

/** How the product's recordings and scenarios begin: the header of a serialized .NET object. */
const SERIALIZED =
  '\u0000\u0001\u0000\u0000\u0000\u00FF\u00FF\u00FF\u00FF\u0001\u0000\u0000\u0000\u0000\u0000\u0000\u0000';

/** What a file is that is called as the product calls its confidential ones; undefined for any other. Pure. */
export function confidentialByName(name: string): 'recording' | 'scenario' | undefined {
  if (/^scenarios?\b.*\.dat$/iu.test(name)) return 'scenario';
  return /^\d{6} .*\.bin$/iu.test(name) ? 'recording' : undefined;
}

/** What a file is by its source, name and first bytes; undefined for what may be a text. Pure. */
export function kindBy(
  source: string,
  name: string,
  head: Uint8Array,
): Exclude<Kind, 'bundle' | 'text' | 'binary'> | undefined {
  const named = confidentialByName(name);
  if (named !== undefined) return named;
  const text = Buffer.from(head).toString('latin1');
  // A recording stays one whatever it was renamed to.
  if (source === 'recording' || text.startsWith(SERIALIZED))
    return /^scenarios?\b/iu.test(name) ? 'scenario' : 'recording';
  const isImage = IMAGES.some(([at, magic]) => text.startsWith(magic, at));
  return isImage && !(text.startsWith('BM') && !/\.bmp$/iu.test(name)) ? 'image' : undefined;
}

/** Why a kind stays here unless a person says otherwise. */
export const STAYS: Readonly<Record<'image' | 'binary' | 'recording' | 'scenario', string>> = {
  image: 'Pictures may show anything, so each goes only after somebody looked at it and said so.',
  binary: 'It cannot be read as text, so nobody can take secrets out of it. It goes only with a reason.',
  recording: 'Recordings hold data of the company. They go only under an approval that is in force.',
  scenario: 'Scenarios hold data of the company. They go only under an approval that is in force.',
};

/** Why what begins like a picture stays here when it cannot be read to its end. */
export const UNCLEANED =
  'It begins like a picture but cannot be read as one, so nobody can take out what it says about itself. It goes only with a reason.';
