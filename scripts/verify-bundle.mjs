// Checks a bundle without the app: one file, no dependencies, Node 18 or later. Whoever receives a bundle can run it.
//   node verify-bundle.mjs BUNDLE.zip          text; ends with 0 when the bundle is sound, 2 when it is not
//   node verify-bundle.mjs BUNDLE.zip --json   {"ok","files","problems":[]}
// It is written apart from core/bundle on purpose, so that one mistake cannot hide in both; a test holds the two to the
// same answers.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { createInflateRaw } from 'node:zlib';

const MANIFEST = 'manifest.json';
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
const MAX_DIRECTORY_BYTES = 256 * 1024 * 1024;
const MAX_ENTRIES = 1_000_000;
const MAX_EXTRA = 128;
const MAX_PROBLEMS = 100;

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

async function range(archive, start, end) {
  const bytes = Buffer.alloc(Math.max(0, end - start));
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await archive.handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
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
  const end = reader(await range(archive, size - 22, size));
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
  const record = reader(await range(archive, at, archive.size - 22));
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
  const bytes = reader(await range(archive, directory.start, directory.start + directory.bytes));
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
  const head = reader(await range(archive, entry.offset, Math.min(entry.offset + 30, entry.end)));
  if (head.length < 30 || head.u32(0) !== 0x04034b50) {
    refuse(`"${entry.path}" does not begin where the directory says.`);
  }
  if (head.u16(28) > MAX_EXTRA) refuse(`"${entry.path}" carries hidden data.`);
  const nameStart = entry.offset + 30;
  const name = await range(archive, nameStart, nameStart + head.u16(26));
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
  const tail = reader(await range(archive, dataEnd, entry.end));
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
  const source = createReadStream(archive.path, { start, end: start + entry.packed - 1 });
  if (entry.method === 0) {
    for await (const chunk of source) take(chunk);
    return;
  }
  const inflater = createInflateRaw();
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

/** The manifest, or what is wrong with it. */
async function readManifest(archive, entries) {
  const entry = entries.find(({ path }) => path === MANIFEST);
  if (entry === undefined) return { problem: 'The archive has no manifest.json, so it is not a bundle of this app.' };
  if (entry.bytes > MAX_MANIFEST_BYTES) return { problem: 'manifest.json is larger than a manifest can be.' };
  const chunks = [];
  let crc = 0;
  await unpack(archive, entry, (chunk) => {
    chunks.push(chunk);
    crc = crc32(chunk, crc);
  });
  if (crc !== entry.crc) return { problem: '"manifest.json" is damaged: its checksum is not the one in the archive.' };
  let content;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks)));
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

async function problemsOf(archive, entries) {
  const { manifest, problem } = await readManifest(archive, entries);
  if (manifest === undefined) return [problem];
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const named = new Set();
  const problems = [];
  for (const file of manifest.files) {
    const wrong = file.path === MANIFEST ? 'itself' : pathProblem(file.path);
    if (wrong !== undefined) problems.push(`The manifest names ${wrong}.`);
    else if (named.has(file.path)) problems.push(`The manifest names "${file.path}" more than once.`);
    else problems.push(await fileProblem(archive, byPath.get(file.path), file));
    named.add(file.path);
  }
  const extra = entries.filter(({ path }) => path !== MANIFEST && !named.has(path));
  problems.push(...extra.map(({ path }) => `"${path}" is in the archive and not named in the manifest.`));
  return problems.filter((text) => text !== undefined);
}

function answer(files, problems) {
  const shown = problems.slice(0, MAX_PROBLEMS);
  if (problems.length > shown.length) shown.push(`And ${problems.length - shown.length} more.`);
  return { ok: problems.length === 0, files, problems: shown };
}

/** `{ok, files, problems}` of a bundle; what is wrong with it is an answer, never an exception. */
export async function verify(path) {
  let handle;
  try {
    const stats = await lstat(path).catch((error) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return refuse('There is no file at this place.');
      throw error;
    });
    if (!stats.isFile()) refuse('This is not a file.');
    handle = await open(path, 'r');
    const archive = { path, size: stats.size, handle };
    const entries = await readEntries(archive);
    const files = entries.filter((entry) => entry.path !== MANIFEST).length;
    return answer(files, await problemsOf(archive, entries));
  } catch (error) {
    if (error instanceof Refusal) return answer(0, [error.message]);
    if (typeof error.code !== 'string') throw error;
    return answer(0, [`The file could not be read (${error.code}).`]);
  } finally {
    await handle?.close();
  }
}

async function main(args) {
  const [path, ...others] = args.filter((arg) => arg !== '--json');
  if (path === undefined || others.length > 0) {
    console.error('Say which bundle to check: node verify-bundle.mjs BUNDLE.zip [--json]');
    return 2;
  }
  const result = await verify(path);
  if (args.includes('--json')) console.log(JSON.stringify(result));
  else if (result.ok) console.log(`The bundle is sound: ${result.files} files, all as its manifest says.`);
  else console.log(['The bundle is not sound:', ...result.problems.map((text) => `- ${text}`)].join('\n'));
  return result.ok ? 0 : 2;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
