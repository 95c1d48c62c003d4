import { PICTURE_PART_BYTES } from '../../../shared/domain/pictures.ts';

/** Pictures that main holds in memory until the core has them. They never touch the disk here. */
export interface PictureShelf {
  put(png: Uint8Array): string;
  /** Part of a picture; undefined when it is not held. */
  part(id: string, from: number): { readonly base64: string; readonly next: number | null } | undefined;
  drop(id: string): void;
}

/** Nobody presses that often before the core looks; the oldest goes first. */
const MOST = 60;

export function createPictureShelf(newId: () => string): PictureShelf {
  const held = new Map<string, Uint8Array>();
  return {
    put: (png) => {
      const oldest = held.size >= MOST ? held.keys().next().value : undefined;
      if (oldest !== undefined) held.delete(oldest);
      const id = newId();
      held.set(id, png);
      return id;
    },
    part: (id, from) => {
      const png = held.get(id);
      if (png === undefined || from < 0 || from >= png.length) return undefined;
      const end = Math.min(png.length, from + PICTURE_PART_BYTES);
      return { base64: Buffer.from(png.subarray(from, end)).toString('base64'), next: end < png.length ? end : null };
    },
    drop: (id) => void held.delete(id),
  };
}
