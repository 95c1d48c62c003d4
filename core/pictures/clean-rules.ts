import { cleanBmp } from './bmp-rules.ts';
import { spells } from './bytes-rules.ts';
import type { Cleaned } from './bytes-rules.ts';
import { cleanGif } from './gif-rules.ts';
import { cleanJpeg } from './jpeg-rules.ts';
import { cleanPng, PNG_MAGIC } from './png-rules.ts';
import { cleanWebp } from './webp-rules.ts';

/** Kinds of pictures whose bytes are understood, with what they are called on the way to a page. */
export const PICTURE_TYPES = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
} as const;
export type PictureKind = keyof typeof PICTURE_TYPES;

/** What kind of picture bytes are, by how they begin: what a file is called proves nothing. Pure. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (spells(bytes, 0, PNG_MAGIC)) return 'png';
  if (spells(bytes, 0, '\u00FF\u00D8\u00FF')) return 'jpeg';
  if (spells(bytes, 0, 'GIF87a') || spells(bytes, 0, 'GIF89a')) return 'gif';
  if (spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP')) return 'webp';
  return spells(bytes, 0, 'BM') ? 'bmp' : undefined;
}

const CLEAN: Readonly<Record<PictureKind, (bytes: Uint8Array) => Cleaned>> = {
  png: cleanPng,
  jpeg: cleanJpeg,
  gif: cleanGif,
  webp: cleanWebp,
  bmp: cleanBmp,
};

/**
 * A picture without what it says about itself: place, camera, program, author, comments, thumbnails, profiles, what lies
 * behind its end. Pixels stay as they are, and how the picture is turned. Undefined for what is no whole picture of a
 * kind that is understood. Never throws, whatever the bytes. Pure.
 */
export function cleanPicture(bytes: Uint8Array): Cleaned {
  const kind = pictureKind(bytes);
  return kind === undefined ? undefined : CLEAN[kind](bytes);
}
