// Checks a bundle without the app: one file, no dependencies, Node 22.15 or later (18 for a ZIP). Whoever receives a
// bundle (BUNDLE.zip, BUNDLE.tar.zst, or either encrypted with age) can run it.
//   node verify-bundle.mjs BUNDLE          text; ends with 0 when the bundle is sound, 2 when it is not
//   node verify-bundle.mjs BUNDLE --json   {"ok","files","problems":[]}
//   --identity FILE                        the secret key (AGE-SECRET-KEY-1…) that opens an encrypted bundle; without
//                                          one nothing in it can be checked, and it ends with 3
// It is written apart from core/bundle on purpose, so that one mistake cannot hide in both; a test holds the two to the
// same answers.
import {
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
} from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import * as zlib from 'node:zlib';

const MANIFEST = 'manifest.json';
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
const MAX_EXTRA = 128;
const MAX_PROBLEMS = 100;
const TOO_LARGE = 'manifest.json is larger than a manifest can be.';

class Refusal extends Error {}

function refuse(message) {
  throw new Refusal(message);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc32(bytes, start) {
  let crc = ~start;
  for (let index = 0; index < bytes.length; index += 1) crc = CRC_TABLE[(crc ^ bytes[index]) & 0xff] ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** Little-endian numbers of a buffer; a read behind its end refuses the archive. */
function reader(bytes) {
  const need = (at, count) => {
    if (at < 0 || at + count > bytes.length) refuse('The archive ends too early.');
  };
  return {
    length: bytes.length,
    u16: (at) => (need(at, 2), bytes.readUInt16LE(at)),
    u32: (at) => (need(at, 4), bytes.readUInt32LE(at)),
    u64: (at) => {
      need(at, 8);
      const value = bytes.readBigUInt64LE(at);
      if (value > BigInt(Number.MAX_SAFE_INTEGER)) refuse('The archive says sizes that cannot be.');
      return Number(value);
    },
    slice: (from, to) => (need(from, Math.max(0, to - from)), bytes.subarray(from, to)),
  };
}

/** A file as an archive: its size, parts of it and streams over it. */
function fileArchive(path, size, handle) {
  const range = async (start, end) => {
    const bytes = Buffer.alloc(Math.max(0, Math.min(end, size) - start));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  };
  return { size, range, stream: (start, end) => createReadStream(path, { start, end: end - 1 }) };
}

function pathProblem(path) {
  if (path === '') return 'an empty name';
  if (path.length > 1000) return 'a name that is too long';
  if (/\p{Cc}/u.test(path)) return 'a name with control characters';
  if (path.includes('\\')) return 'a name with a backslash';
  if (/^[A-Za-z]:/.test(path) || path.startsWith('/')) return 'an absolute path';
  const parts = path.split('/');
  if (parts.includes('..') || parts.includes('.')) return 'a path that leads out of its folder';
  if (parts[parts.length - 1] === '') return 'a folder entry';
  return parts.includes('') ? 'a path with an empty part' : undefined;
}

/** Where the directory stands: the archive must end with it and its end record, without a comment. */
async function findDirectory(archive) {
  const { size } = archive;
  if (size < 22) refuse('This is not a ZIP archive, or it ends too early.');
  const end = reader(await archive.range(size - 22, size));
  if (end.u32(0) !== 0x06054b50 || end.u16(20) !== 0) {
    refuse('This is not a ZIP archive, it ends too early, or something was put behind it.');
  }
  if (end.u16(4) !== 0 || end.u16(6) !== 0) refuse('The archive is in several parts.');
  if (end.u16(10) === 0xffff || end.u32(12) === 0xffffffff || end.u32(16) === 0xffffffff) {
    return findWideDirectory(archive);
  }
  const found = { start: end.u32(16), bytes: end.u32(12), count: end.u16(10) };
  if (end.u16(8) !== found.count || found.start + found.bytes !== size - 22) {
    refuse('The archive does not end where its directory says.');
  }
  return found;
}

async function findWideDirectory(archive) {
  const at = archive.size - 22 - 20 - 56;
  if (at < 0) refuse('The archive ends too early.');
  const record = reader(await archive.range(at, archive.size - 22));
  const isSound = record.u32(0) === 0x06064b50 && record.u64(4) === 44 && record.u32(56) === 0x07064b50;
  if (!isSound || record.u64(64) !== at || record.u32(16) !== 0 || record.u32(20) !== 0) {
    refuse('The archive does not end where its directory says.');
  }
  const found = { start: record.u64(48), bytes: record.u64(40), count: record.u64(32) };
  if (record.u64(24) !== found.count || found.start + found.bytes !== at) {
    refuse('The archive does not end where its directory says.');
  }
  return found;
}

async function readEntries(archive) {
  const directory = await findDirectory(archive);
  if (directory.count > MAX_ENTRIES) refuse('The archive has too many entries.');
  if (directory.bytes > MAX_DIRECTORY_BYTES) refuse('The archive has too long a directory.');
  const bytes = reader(await archive.range(directory.start, directory.start + directory.bytes));
  const entries = [];
  let at = 0;
  for (let index = 0; index < directory.count; index += 1) at = readRecord(bytes, at, entries);
  if (at !== bytes.length) refuse('The archive has a directory with something behind its entries.');
  checkNames(entries);
  place(entries, directory.start);
  return entries;
}

/** Reads one record of the directory into `entries` and answers where the next begins. */
function readRecord(bytes, at, entries) {
  if (bytes.u32(at) !== 0x02014b50) refuse('The archive has a directory that cannot be read.');
  const nameEnd = at + 46 + bytes.u16(at + 28);
  const extraEnd = nameEnd + bytes.u16(at + 30);
  const next = extraEnd + bytes.u16(at + 32);
  const path = nameOf(bytes.slice(at + 46, nameEnd)) ?? '';
  const problem = pathProblem(path);
  if (problem !== undefined) refuse(`The archive holds ${problem}: ${JSON.stringify(path.slice(0, 200))}.`);
  if (extraEnd - nameEnd > MAX_EXTRA) refuse(`"${path}" carries hidden data.`);
  if (next !== extraEnd) refuse(`"${path}" carries a comment.`);
  const sizes = sizesOf(bytes, at, nameEnd, extraEnd);
  if ((bytes.u16(at + 8) & 1) !== 0) refuse(`"${path}" is encrypted.`);
  const kind = (bytes.u32(at + 38) >>> 28) & 0xf;
  if (kind !== 8 && kind !== 0) refuse(`"${path}" is not a plain file.`);
  const method = bytes.u16(at + 10);
  if (method !== 0 && method !== 8) refuse(`"${path}" is packed in a way that is not known.`);
  entries.push({ path, method, crc: bytes.u32(at + 16), ...sizes, end: 0 });
  return next;
}

function nameOf(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('The archive holds a name that is not UTF-8.');
  }
}

/** Sizes and place of an entry, taken from the 64-bit field where the short ones are full. */
function sizesOf(bytes, at, extraStart, extraEnd) {
  let wide = 0;
  for (let field = extraStart; field + 4 <= extraEnd && wide === 0; field += 4 + bytes.u16(field + 2)) {
    if (bytes.u16(field) === 1) wide = field + 4;
  }
  const take = (value) => {
    if (value !== 0xffffffff) return value;
    if (wide === 0) refuse('The archive has a directory that cannot be read.');
    wide += 8;
    return bytes.u64(wide - 8);
  };
  const unpacked = take(bytes.u32(at + 24));
  const packed = take(bytes.u32(at + 20));
  return { bytes: unpacked, packed, offset: take(bytes.u32(at + 42)) };
}

function checkNames(entries) {
  const seen = new Set();
  for (const { path } of entries) {
    const key = path.normalize('NFC').toLowerCase();
    if (seen.has(key)) refuse(`The archive holds "${path}" more than once.`);
    seen.add(key);
  }
}

/** The entries must fill the archive up to the directory: what lies elsewhere would be content nobody names. */
function place(entries, directoryStart) {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  if ((inOrder.length === 0 ? directoryStart : inOrder[0].offset) !== 0) {
    refuse('There is something in front of the archive.');
  }
  inOrder.forEach((entry, index) => {
    entry.end = index + 1 < inOrder.length ? inOrder[index + 1].offset : directoryStart;
  });
  for (const entry of entries) {
    if (entry.offset + 30 + entry.packed > entry.end) refuse(`"${entry.path}" reaches into the next entry.`);
  }
}

/** Compares the entry's own header with the directory and answers where its data begins. */
async function dataStart(archive, entry) {
  const head = reader(await archive.range(entry.offset, Math.min(entry.offset + 30, entry.end)));
  if (head.length < 30 || head.u32(0) !== 0x04034b50) {
    refuse(`"${entry.path}" does not begin where the directory says.`);
  }
  if (head.u16(28) > MAX_EXTRA) refuse(`"${entry.path}" carries hidden data.`);
  const nameStart = entry.offset + 30;
  const name = await archive.range(nameStart, nameStart + head.u16(26));
  if (name.toString('utf8') !== entry.path) refuse(`"${entry.path}" has another name inside the archive.`);
  if (head.u16(8) !== entry.method || (head.u16(6) & 1) !== 0) {
    refuse(`"${entry.path}" is packed another way than the directory says.`);
  }
  const hasDescriptor = (head.u16(6) & 8) !== 0;
  if (!hasDescriptor && head.u32(14) !== entry.crc) {
    refuse(`"${entry.path}" has another checksum inside the archive.`);
  }
  const start = nameStart + head.u16(26) + head.u16(28);
  await checkTail(archive, entry, start + entry.packed, hasDescriptor);
  return start;
}

async function checkTail(archive, entry, dataEnd, hasDescriptor) {
  const hidden = `There is something hidden behind "${entry.path}".`;
  const left = entry.end - dataEnd;
  if (!hasDescriptor) return left === 0 ? undefined : refuse(hidden);
  if (left !== 16 && left !== 24) return refuse(hidden);
  const tail = reader(await archive.range(dataEnd, entry.end));
  const packed = left === 16 ? tail.u32(8) : tail.u64(8);
  const bytes = left === 16 ? tail.u32(12) : tail.u64(16);
  const agrees = tail.u32(0) === 0x08074b50 && tail.u32(4) === entry.crc && packed === entry.packed;
  return agrees && bytes === entry.bytes ? undefined : refuse(hidden);
}

/** Streams the unpacked bytes to `onChunk`, never more than the directory says. */
async function unpack(archive, entry, onChunk) {
  const start = await dataStart(archive, entry);
  let seen = 0;
  const take = (chunk) => {
    seen += chunk.length;
    if (seen > entry.bytes) refuse(`"${entry.path}" unpacks to more than it says.`);
    onChunk(chunk);
  };
  if (entry.packed === 0) {
    if (entry.method === 8) refuse(`"${entry.path}" cannot be unpacked.`);
  } else {
    await stream(archive, entry, start, take);
  }
  if (seen !== entry.bytes) refuse(`"${entry.path}" unpacks to less than it says.`);
}

async function stream(archive, entry, start, take) {
  const source = archive.stream(start, start + entry.packed);
  if (entry.method === 0) {
    for await (const chunk of source) take(chunk);
    return;
  }
  const inflater = zlib.createInflateRaw();
  let broken;
  source.once('error', (error) => {
    broken = error;
    inflater.destroy(error);
  });
  try {
    for await (const chunk of source.pipe(inflater)) take(chunk);
    if (inflater.bytesWritten !== entry.packed) refuse(`There is something hidden behind "${entry.path}".`);
  } catch (error) {
    if (broken !== undefined || error instanceof Refusal) throw error;
    refuse(`"${entry.path}" cannot be unpacked.`);
  } finally {
    source.destroy();
    inflater.destroy();
  }
}

const isText = (value) => typeof value === 'string';
const isWhole = (value) => Number.isSafeInteger(value);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAbsentOr = (check, value) => value === undefined || check(value);
const OUTCOMES = new Set(['ok', 'partial', 'denied', 'timeout', 'absent', 'skipped']);

const isFileLine = (line) =>
  isObject(line) &&
  isText(line.path) &&
  isText(line.sha256) &&
  /^[0-9a-f]{64}$/.test(line.sha256) &&
  isWhole(line.bytes) &&
  isText(line.kind) &&
  isText(line.source);
const isWithheldLine = (line) =>
  isObject(line) &&
  isText(line.path) &&
  isText(line.reason) &&
  isAbsentOr(isWhole, line.bytes) &&
  isAbsentOr(isWhole, line.count);
const isCollectorLine = (line) =>
  isObject(line) && isText(line.id) && OUTCOMES.has(line.outcome) && isAbsentOr(isText, line.reason);

function isManifest(content) {
  const { schema, snapshotId, app, policy, root, instance, files, withheld, collectors, redaction, approval } = content;
  return (
    schema === 1 &&
    isText(snapshotId) &&
    isObject(app) &&
    isText(app.name) &&
    isText(app.version) &&
    isObject(policy) &&
    isText(policy.id) &&
    isWhole(policy.version) &&
    (root === null || isText(root)) &&
    (instance === null || isText(instance)) &&
    Array.isArray(files) &&
    files.every(isFileLine) &&
    Array.isArray(withheld) &&
    withheld.every(isWithheldLine) &&
    Array.isArray(collectors) &&
    collectors.every(isCollectorLine) &&
    isObject(redaction) &&
    isText(redaction.rules) &&
    isObject(redaction.counts) &&
    Object.values(redaction.counts).every(isWhole) &&
    isAbsentOr(isText, approval)
  );
}

function parseManifest(bytes) {
  let content;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    content = undefined;
  }
  if (typeof content !== 'object' || content === null)
    return { problem: 'manifest.json is not JSON that can be read.' };
  if (typeof content.schema === 'number' && content.schema > 1) {
    return { problem: 'manifest.json is of a newer kind than this version knows.' };
  }
  return isManifest(content)
    ? { manifest: content }
    : { problem: 'manifest.json does not have the shape of a manifest.' };
}

/** The manifest of a ZIP, or what is wrong with it. */
async function readManifest(archive, entries) {
  const entry = entries.find(({ path }) => path === MANIFEST);
  if (entry === undefined) return { problem: 'The archive has no manifest.json, so it is not a bundle of this app.' };
  if (entry.bytes > MAX_MANIFEST_BYTES) return { problem: TOO_LARGE };
  const chunks = [];
  let crc = 0;
  await unpack(archive, entry, (chunk) => {
    chunks.push(chunk);
    crc = crc32(chunk, crc);
  });
  if (crc !== entry.crc) return { problem: '"manifest.json" is damaged: its checksum is not the one in the archive.' };
  return parseManifest(Buffer.concat(chunks));
}

/** What is wrong with the name of a manifest's line. */
function lineProblem(path, named) {
  const wrong = path === MANIFEST ? 'itself' : pathProblem(path);
  if (wrong !== undefined) return `The manifest names ${wrong}.`;
  return named.has(path) ? `The manifest names "${path}" more than once.` : undefined;
}

async function fileProblem(archive, entry, file) {
  if (entry === undefined) return `"${file.path}" is named in the manifest and missing from the archive.`;
  if (entry.bytes !== file.bytes) return `"${file.path}" has ${entry.bytes} bytes, the manifest says ${file.bytes}.`;
  const hash = createHash('sha256');
  let crc = 0;
  try {
    await unpack(archive, entry, (chunk) => {
      hash.update(chunk);
      crc = crc32(chunk, crc);
    });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  if (crc !== entry.crc) return `"${file.path}" is damaged: its checksum is not the one in the archive.`;
  const isSame = hash.digest('hex') === file.sha256;
  return isSame ? undefined : `"${file.path}" was changed: its sha256 is not the one in the manifest.`;
}

async function zipProblems(archive, entries) {
  const { manifest, problem } = await readManifest(archive, entries);
  if (manifest === undefined) return [problem];
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const named = new Set();
  const problems = [];
  for (const file of manifest.files) {
    const wrong = lineProblem(file.path, named);
    if (wrong !== undefined) problems.push(wrong);
    else problems.push(await fileProblem(archive, byPath.get(file.path), file));
    named.add(file.path);
  }
  const extra = entries.filter(({ path }) => path !== MANIFEST && !named.has(path));
  problems.push(...extra.map(({ path }) => `"${path}" is in the archive and not named in the manifest.`));
  return problems.filter((text) => text !== undefined);
}

async function checkZip(archive) {
  const entries = await readEntries(archive);
  const files = entries.filter((entry) => entry.path !== MANIFEST).length;
  return answer(files, await zipProblems(archive, entries));
}

// tar.zst: zstd frames of up to 1 MiB, in them a tar that begins with the manifest and follows its order.

const FRAME_BYTES = 1024 * 1024;
const ZSTD_MAGIC = 0xfd2fb528;
const isSkipped = (magic) => magic >>> 4 === 0x184d2a5;
const UNKNOWN = 'The archive is packed in a way that is not known.';
const EARLY = 'The archive ends too early.';
const UNNAMED = 'There is something in the archive that its manifest does not name.';

async function readFrames(archive) {
  const frames = [];
  let at = 0;
  let from = 0;
  let short = 0;
  while (at < archive.size) {
    const head = await archive.range(at, at + 9);
    if (head.length < 6) refuse(EARLY);
    const magic = head.readUInt32LE(0);
    if (isSkipped(magic)) refuse('The archive carries hidden data.');
    if (magic !== ZSTD_MAGIC) refuse('There is something in the archive that is not part of it.');
    const { bytes, width } = frameContent(head);
    if (bytes === 0 || bytes > FRAME_BYTES) refuse(UNKNOWN);
    const end = await frameEnd(archive, at + 5 + width);
    if (short === 2) refuse(UNKNOWN);
    frames.push({ start: at, end, from, bytes });
    at = end;
    from += bytes;
    if (bytes < FRAME_BYTES) short += 1;
  }
  return frames;
}

/** How much a frame says it holds: one segment, no checksum, no dictionary. */
function frameContent(head) {
  const descriptor = head[4];
  const kind = descriptor >>> 6;
  if ((descriptor & 0x3f) !== 0x20 || kind === 3) refuse(UNKNOWN);
  if (head.length < 5 + 2 ** kind) refuse(EARLY);
  if (kind === 0) return { bytes: head[5], width: 1 };
  return kind === 1 ? { bytes: head.readUInt16LE(5) + 256, width: 2 } : { bytes: head.readUInt32LE(5), width: 4 };
}

async function frameEnd(archive, start) {
  for (let at = start; ;) {
    const block = await archive.range(at, at + 3);
    if (block.length < 3) refuse(EARLY);
    const header = block.readUIntLE(0, 3);
    const type = (header >>> 1) & 3;
    if (type === 3) refuse(UNKNOWN);
    at += 3 + (type === 1 ? 1 : header >>> 3);
    if (at > archive.size) refuse(EARLY);
    if (header & 1) return at;
  }
}

/** The tar as a reader that goes on from where it is, a frame at a time. */
function tarReader(archive, frames) {
  let next = 0;
  let rest = Buffer.alloc(0);
  const unpackNext = async () => {
    const frame = frames[next];
    next += 1;
    let content;
    try {
      content = zlib.zstdDecompressSync(await archive.range(frame.start, frame.end), { maxOutputLength: frame.bytes });
    } catch {
      refuse('A part of the archive cannot be unpacked.');
    }
    if (content.length !== frame.bytes) refuse('A part of the archive cannot be unpacked.');
    return content;
  };
  /** Hands the next bytes to `onChunk`; fewer than asked for only where the tar ends. */
  const take = async (bytes, onChunk) => {
    let left = bytes;
    while (left > 0) {
      if (rest.length === 0) {
        if (next === frames.length) return;
        rest = await unpackNext();
      }
      const chunk = rest.subarray(0, left);
      rest = rest.subarray(chunk.length);
      left -= chunk.length;
      onChunk(chunk);
    }
  };
  const part = async (bytes) => {
    const chunks = [];
    await take(bytes, (chunk) => chunks.push(chunk));
    return Buffer.concat(chunks);
  };
  return { take, part };
}

const padding = (bytes) => (512 - (bytes % 512)) % 512;
const isZero = (bytes) => bytes.every((byte) => byte === 0);

/** The one header that a file of this name and size may have. */
function tarHeader(path, bytes) {
  const isPlain = /^[ -~]{1,100}$/.test(path);
  const isHuge = bytes > 0o77777777777;
  const records = `${isPlain ? '' : paxRecord('path', path)}${isHuge ? paxRecord('size', bytes) : ''}`;
  if (records === '') return tarBlock(path, bytes, '0');
  const pax = Buffer.from(records);
  const name = path.replace(/[^ -~]/g, '_').slice(-100);
  return Buffer.concat([
    tarBlock('PaxHeader', pax.length, 'x'),
    pax,
    Buffer.alloc(padding(pax.length)),
    tarBlock(name, isHuge ? 0 : bytes, '0'),
  ]);
}

function paxRecord(key, value) {
  const body = ` ${key}=${value}\n`;
  const bytes = Buffer.byteLength(body);
  const digits = [1, 2, 3, 4, 5].find((count) => String(bytes + count).length === count);
  return `${bytes + digits}${body}`;
}

function tarBlock(name, bytes, type) {
  const octal = (value, digits) => value.toString(8).padStart(digits, '0');
  const text = [
    name.padEnd(100, '\0'),
    `${octal(0o600, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`,
    `${octal(bytes, 11)}\0${octal(315532800, 11)}\0`,
    '        ',
    type,
    '\0'.repeat(100),
    'ustar\x0000',
    '\0'.repeat(64),
    `${octal(0, 7)}\0${octal(0, 7)}\0`,
  ].join('');
  const block = Buffer.alloc(512);
  block.write(text, 'latin1');
  block.write(
    `${octal(
      block.reduce((sum, byte) => sum + byte),
      6,
    )}\0 `,
    148,
    'latin1',
  );
  return block;
}

function headerProblem(path, expected, found) {
  if (found.equals(expected)) return undefined;
  if (isZero(found)) return `"${path}" is named in the manifest and missing from the archive.`;
  if (!isTarBlock(found)) return `"${path}" does not begin where the manifest says.`;
  if (found[156] !== 0x30 && found[156] !== 0x78) return `"${path}" is not a plain file.`;
  return `"${path}" is named in the manifest, and something else is in its place.`;
}

function isTarBlock(bytes) {
  if (bytes.length < 512) return false;
  const block = Buffer.from(bytes.subarray(0, 512));
  const said = Number.parseInt(block.toString('latin1', 148, 154), 8);
  block.fill(' ', 148, 156);
  return said === block.reduce((sum, byte) => sum + byte);
}

async function tarManifest(tar) {
  const none = { problem: 'The archive does not begin with a manifest.json, so it is not a bundle of this app.' };
  const header = await tar.part(512);
  const bytes = Number.parseInt(header.toString('latin1', 124, 135), 8);
  if (!Number.isSafeInteger(bytes) || !header.equals(tarHeader(MANIFEST, bytes))) return none;
  if (bytes > MAX_MANIFEST_BYTES) return { problem: TOO_LARGE };
  const content = await tar.part(bytes);
  if (content.length < bytes) return { problem: EARLY };
  const read = parseManifest(content);
  if (read.manifest !== undefined && !isZero(await tar.part(padding(bytes)))) {
    refuse(`There is something hidden behind "${MANIFEST}".`);
  }
  return read;
}

async function checkTarZst(archive) {
  const frames = await readFrames(archive);
  const tar = tarReader(archive, frames);
  const { manifest, problem } = await tarManifest(tar);
  if (manifest === undefined) return answer(0, [problem]);
  const named = new Set();
  const names = [];
  for (const { path } of manifest.files) {
    const wrong = lineProblem(path, named);
    if (wrong !== undefined) names.push(wrong);
    named.add(path);
  }
  if (names.length > 0) return answer(0, names);
  const seen = { files: 0, problems: [] };
  try {
    await checkTarFiles(tar, manifest.files, seen);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    seen.problems.push(error.message);
  }
  return answer(seen.files, seen.problems);
}

async function checkTarFiles(tar, lines, seen) {
  for (const { path, bytes, sha256 } of lines) {
    const header = tarHeader(path, bytes);
    const moved = headerProblem(path, header, await tar.part(header.length));
    if (moved !== undefined) return seen.problems.push(moved);
    seen.files += 1;
    const hash = createHash('sha256');
    let read = 0;
    await tar.take(bytes, (chunk) => {
      hash.update(chunk);
      read += chunk.length;
    });
    if (read < bytes) seen.problems.push(`"${path}" ends too early.`);
    else if (hash.digest('hex') !== sha256) {
      seen.problems.push(`"${path}" was changed: its sha256 is not the one in the manifest.`);
    }
    if (!isZero(await tar.part(padding(bytes)))) refuse(`There is something hidden behind "${path}".`);
  }
  const end = await tar.part(1025);
  if (end.length < 1024) return seen.problems.push(EARLY);
  return end.length > 1024 || !isZero(end) ? seen.problems.push(UNNAMED) : undefined;
}

// age, version 1: a text header with the file's key wrapped for each recipient, then chunks of 64 KiB.

const AGE_MAGIC = 'age-encryption.org/v1\n';
const CHUNK = 64 * 1024;
const DAMAGED = 'The encrypted file is damaged.';

async function isAge(archive) {
  return (await archive.range(0, AGE_MAGIC.length)).toString('latin1') === AGE_MAGIC;
}

async function ageHeader(archive) {
  const bytes = await archive.range(0, 1 << 20);
  const mac = bytes.indexOf('\n--- ');
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1);
  if (end < 0 || bytes.length < end + 17) refuse('The encrypted file ends too early, or its beginning is damaged.');
  const text = bytes.toString('latin1', 0, end + 1);
  return {
    text,
    stanzas: [...text.matchAll(/^-> (.*)\n([\s\S]*?)(?=^(?:->|---) )/gm)].map(([, words, body]) => ({
      words: words.split(' '),
      body: Buffer.from(body.replaceAll('\n', ''), 'base64'),
    })),
    recipients: text.split('\n').filter((line) => line.startsWith('-> ')).length,
    nonce: bytes.subarray(end + 1, end + 17),
    bytes: end + 17,
  };
}

const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** The 32 bytes of a secret key in text. */
function secretOf(identity) {
  const word = identity.toLowerCase();
  const values = Array.from(word.slice('age-secret-key-1'.length), (letter) => BECH32.indexOf(letter));
  const isKey = /^AGE-SECRET-KEY-1[0-9A-Z]{58}$/.test(identity) && !values.includes(-1) && isBech32(word, values);
  if (!isKey) refuse('The identity is not a secret key of age (AGE-SECRET-KEY-1…).');
  const bits = values
    .slice(0, -6)
    .map((value) => value.toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from(
    Array.from({ length: 32 }, (_, index) => Number.parseInt(bits.slice(8 * index, 8 * index + 8), 2)),
  );
}

function isBech32(word, values) {
  const prefix = Array.from(Buffer.from('age-secret-key-'));
  const all = [...prefix.map((code) => code >> 5), 0, ...prefix.map((code) => code & 31), ...values];
  let sum = 1;
  for (const value of all) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((part, bit) => {
      if ((top >>> bit) & 1) sum ^= part;
    });
  }
  return word.length > 0 && sum === 1;
}

const rawPublic = (key) => createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
const x25519Private = (secret) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b656e04220420', 'hex'), secret]),
    format: 'der',
    type: 'pkcs8',
  });
const x25519Public = (raw) =>
  createPublicKey({
    key: Buffer.concat([Buffer.from('302a300506032b656e032100', 'hex'), raw]),
    format: 'der',
    type: 'spki',
  });
const derive = (key, salt, info) => Buffer.from(hkdfSync('sha256', key, salt, info, 32));

function open1(key, nonce, sealed) {
  const end = sealed.length - 16;
  if (end < 0) return undefined;
  const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  decipher.setAuthTag(sealed.subarray(end));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}

function unwrap(stanzas, secret) {
  const key = x25519Private(secret);
  for (const { words, body } of stanzas) {
    if (words[0] !== 'X25519' || words.length !== 2) continue;
    const share = Buffer.from(words[1], 'base64');
    if (share.length !== 32 || body.length !== 32) refuse(DAMAGED);
    const shared = diffieHellman({ privateKey: key, publicKey: x25519Public(share) });
    const wrapKey = derive(shared, Buffer.concat([share, rawPublic(key)]), 'age-encryption.org/v1/X25519');
    const fileKey = open1(wrapKey, Buffer.alloc(12), body);
    if (fileKey !== undefined) return fileKey;
  }
  return undefined;
}

/** What an age file holds, as an archive that decrypts what is asked for. */
async function ageArchive(archive, header, identities) {
  const secrets = identities.map(secretOf);
  let fileKey;
  for (const secret of secrets) fileKey ??= unwrap(header.stanzas, secret);
  if (fileKey === undefined) refuse('The file is encrypted for others: this identity does not open it.');
  const macAt = header.text.lastIndexOf('--- ') + 3;
  const mac = createHmac('sha256', derive(fileKey, '', 'header'))
    .update(header.text.slice(0, macAt))
    .digest();
  if (!mac.equals(Buffer.from(header.text.slice(macAt + 1, -1), 'base64'))) refuse(DAMAGED);
  const key = derive(fileKey, header.nonce, 'payload');
  const sealed = archive.size - header.bytes;
  const chunks = Math.ceil(sealed / (CHUNK + 16));
  const size = sealed - chunks * 16;
  if (chunks === 0 || size < 0 || (chunks > 1 && size <= (chunks - 1) * CHUNK)) refuse(DAMAGED);
  const chunk = async (index) => {
    const at = header.bytes + index * (CHUNK + 16);
    const nonce = Buffer.alloc(12);
    nonce.writeUIntBE(index, 5, 6);
    nonce[11] = Number(index === chunks - 1);
    return open1(key, nonce, await archive.range(at, at + CHUNK + 16)) ?? refuse(DAMAGED);
  };
  async function* plain(start, end) {
    for (let index = Math.floor(start / CHUNK); index * CHUNK < Math.min(end, size); index += 1) {
      yield (await chunk(index)).subarray(Math.max(0, start - index * CHUNK), end - index * CHUNK);
    }
  }
  await chunk(chunks - 1);
  return {
    size,
    range: async (start, end) => {
      const parts = [];
      for await (const part of plain(start, end)) parts.push(part);
      return Buffer.concat(parts);
    },
    stream: (start, end) => Readable.from(plain(start, end), { objectMode: false }),
  };
}

async function checkPlain(archive) {
  const start = await archive.range(0, 4);
  const magic = start.length < 4 ? 0 : start.readUInt32LE(0);
  if (magic !== ZSTD_MAGIC && !isSkipped(magic)) return checkZip(archive);
  if (zlib.zstdDecompressSync === undefined) refuse('This Node cannot read zstd. Use Node 22.15 or later.');
  return checkTarZst(archive);
}

async function check(archive, identities) {
  if (!(await isAge(archive))) return checkPlain(archive);
  const header = await ageHeader(archive);
  if (identities.length > 0) {
    const plain = await ageArchive(archive, header, identities);
    if (await isAge(plain)) refuse('The encrypted file holds another encrypted file.');
    return checkPlain(plain);
  }
  const whom = header.recipients === 1 ? '1 recipient' : `${header.recipients} recipients`;
  const problem = `The file is encrypted for ${whom}. Nothing in it was checked: that needs the secret key of one of them.`;
  return { ...answer(0, [problem]), encryptedFor: header.recipients };
}

function answer(files, problems) {
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > shown.length) shown.push(`And ${problems.length - shown.length} more.`);
  return { ok: problems.length === 0, files, problems: shown };
}

/** `{ok, files, problems}` of a bundle; what is wrong with it is an answer, never an exception. */
export async function verify(path, identities = []) {
  let handle;
  try {
    const stats = await lstat(path).catch((error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return refuse('There is no file at this place.');
      throw error;
    });
    if (!stats.isFile()) refuse('This is not a file.');
    handle = await open(path, 'r');
    return await check(fileArchive(path, stats.size, handle), identities);
  } catch (error) {
    if (error instanceof Refusal) return answer(0, [error.message]);
    if (typeof error.code !== 'string') throw error;
    return answer(0, [`The file could not be read (${error.code}).`]);
  } finally {
    await handle?.close();
  }
}

/** The secret keys in a file as age-keygen writes it. */
async function identitiesIn(file) {
  const lines = (await readFile(file, 'utf8')).split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

async function main(args) {
  const words = args.filter((arg) => arg !== '--json');
  const at = words.indexOf('--identity');
  const [, identity] = at < 0 ? [] : words.splice(at, 2);
  const [path, ...others] = words;
  if (path === undefined || others.length > 0 || (at >= 0 && identity === undefined)) {
    console.error('Say which bundle to check: node verify-bundle.mjs BUNDLE [--identity FILE] [--json]');
    return 2;
  }
  const result = await verify(path, identity === undefined ? [] : await identitiesIn(identity));
  const { ok, files, problems, encryptedFor } = result;
  if (args.includes('--json')) console.log(JSON.stringify({ ok, files, problems }));
  else if (ok) console.log(`The bundle is sound: ${files} files, all as its manifest says.`);
  else if (encryptedFor !== undefined) console.log(problems.join('\n'));
  else console.log(['The bundle is not sound:', ...problems.map((text) => `- ${text}`)].join('\n'));
  if (encryptedFor !== undefined) return 3;
  return ok ? 0 : 2;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
