// Where a hostile plant is built, and how: paths as bytes, because some names are no text.
import { closeSync, ftruncateSync, mkdirSync, openSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A place below the root. */
export interface Place {
  /** The bytes of the absolute path. */
  readonly path: Buffer;
  at(name: string | Buffer): Place;
  /** Makes it a folder, with what is above it. */
  folder(): Place;
  write(content: string | Buffer): void;
  /** A file of this size that takes no room. */
  sparse(bytes: number, tail?: string): void;
  /** Sets both times. */
  dated(iso: string): void;
}

const SLASH = Buffer.from('/');

function parentOf(path: Buffer): Buffer {
  return Buffer.from(dirname(path.toString('latin1')), 'latin1');
}

/** A place by its bytes; nothing is made yet. */
export function placeAt(path: string | Buffer): Place {
  const bytes = typeof path === 'string' ? Buffer.from(path) : path;
  const ready = (): Buffer => {
    mkdirSync(parentOf(bytes), { recursive: true });
    return bytes;
  };
  const self: Place = {
    path: bytes,
    at: (name) => placeAt(Buffer.concat([bytes, SLASH, typeof name === 'string' ? Buffer.from(name) : name])),
    folder: () => {
      mkdirSync(bytes, { recursive: true });
      return self;
    },
    write: (content) => writeFileSync(ready(), content),
    sparse: (size, tail = '') => {
      const file = openSync(ready(), 'w');
      try {
        ftruncateSync(file, size);
        if (tail !== '') writeSync(file, Buffer.from(tail), 0, Buffer.byteLength(tail), size - Buffer.byteLength(tail));
      } finally {
        closeSync(file);
      }
    },
    dated: (iso) => utimesSync(bytes, new Date(iso), new Date(iso)),
  };
  return self;
}
