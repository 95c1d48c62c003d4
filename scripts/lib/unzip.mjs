// Takes chosen entries out of a ZIP file with Node's own parts: a fresh machine need not have unzip, and of the
// archive this is used for (26,000 entries) only some hundred are wanted.

import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInflateRaw } from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_LENGTH = 22;
const MAX_COMMENT = 0xffff;
const DEFLATED = 8;
const S_IFMT = 0o170000;
const S_IFREG = 0o100000;

/** @typedef {{name: string, method: number, compressedBytes: number, bytes: number, offset: number, mode: number}} ZipEntry */
/** @typedef {import("node:fs/promises").FileHandle} FileHandle */

/** @param {FileHandle} file @param {number} position @param {number} length */
async function readAt(file, position, length) {
  const buffer = Buffer.alloc(length);
  await file.read(buffer, 0, length, position);
  return buffer;
}

/** @param {Buffer} directory @param {number} at @returns {{entry: ZipEntry, next: number}} */
function parseEntry(directory, at) {
  if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error('the ZIP directory is damaged');
  const nameLength = directory.readUInt16LE(at + 28);
  const rest = directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  const entry = {
    name: directory.toString('utf8', at + 46, at + 46 + nameLength),
    method: directory.readUInt16LE(at + 10),
    compressedBytes: directory.readUInt32LE(at + 20),
    bytes: directory.readUInt32LE(at + 24),
    mode: directory.readUInt32LE(at + 38) >>> 16,
    offset: directory.readUInt32LE(at + 42),
  };
  return { entry, next: at + 46 + nameLength + rest };
}

/** @param {FileHandle} file @returns {Promise<ZipEntry[]>} */
async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = await readAt(
    file,
    Math.max(0, size - END_LENGTH - MAX_COMMENT),
    Math.min(size, END_LENGTH + MAX_COMMENT),
  );
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_OF_DIRECTORY);
  const end = tail.lastIndexOf(signature);
  if (end < 0) throw new Error('this is not a ZIP file');
  const directory = await readAt(file, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  const entries = [];
  for (let at = 0, left = tail.readUInt16LE(end + 10); left > 0; left -= 1) {
    const { entry, next } = parseEntry(directory, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** @param {string} archive @param {FileHandle} file @param {ZipEntry} entry @param {string} target */
async function writeEntry(archive, file, entry, target) {
  const header = await readAt(file, entry.offset, 30);
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const source =
    entry.compressedBytes === 0
      ? Readable.from([])
      : createReadStream(archive, { start, end: start + entry.compressedBytes - 1 });
  const output = createWriteStream(target, { mode: entry.mode & 0o777 || 0o644 });
  if (entry.method === DEFLATED) await pipeline(source, createInflateRaw(), output);
  else await pipeline(source, output);
  if (output.bytesWritten !== entry.bytes) throw new Error(`${entry.name} is incomplete in the ZIP file`);
}

/**
 * Unpacks regular files. Links and names that would leave the folder are refused.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} place the path below `folder`, or undefined to leave an entry out
 * @returns {Promise<number>} how many files were written
 */
export async function unzip(archive, folder, place) {
  const file = await open(archive, 'r');
  let written = 0;
  try {
    for (const entry of await readDirectory(file)) {
      const below = entry.name.endsWith('/') ? undefined : place(entry.name);
      if (below === undefined) continue;
      const target = path.resolve(folder, below);
      const type = entry.mode & S_IFMT;
      if (!target.startsWith(path.resolve(folder) + path.sep) || (type !== 0 && type !== S_IFREG)) {
        throw new Error(`${entry.name} may not be unpacked`);
      }
      await mkdir(path.dirname(target), { recursive: true });
      await writeEntry(archive, file, entry, target);
      written += 1;
    }
  } finally {
    await file.close();
  }
  return written;
}
