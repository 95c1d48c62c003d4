import { chunksOf, openGuarded } from '../node/guarded-open.ts';
import type { OpenedFile } from '../node/guarded-open.ts';
import { gunzipped } from './gunzipped.ts';
import type { RedactSource } from './redact-messages.ts';

/** Says in words why a file is left out. */
export class LeftOutError extends Error {
  override readonly name = 'LeftOutError';
}

const MAX_UNPACKED = 64 * 1024 * 1024;
/** Beginnings of what holds other files: gzip, ZIP, 7z, RAR, XZ, zstd, bzip2, cabinet. */
const ARCHIVES: readonly string[] = [
  '1f8b',
  '504b0304',
  '377abcaf',
  '52617221',
  'fd377a58',
  '28b52ffd',
  '425a68',
  '4d534346',
];

/** The bytes of a source, piece by piece. Throws `LeftOutError` for what must not be read on. */
export async function* bytesOf(source: RedactSource): AsyncGenerator<Uint8Array> {
  if ('text' in source) {
    yield Buffer.from(source.text, 'utf8');
    return;
  }
  const opened = await open(source.file, source.below);
  try {
    if (opened.bytes - source.from > source.most) throw new LeftOutError('It is larger than what one run reads.');
    const chunks = chunksOf(opened, source.from, opened.bytes - source.from);
    if (source.unpack === 'gzip') yield* unpacked(chunks);
    else if (source.from > 0) yield* wholeLines(opened, source.from);
    else yield* chunks;
  } finally {
    await opened.handle.close();
  }
}

async function open(file: string, below: string | undefined): Promise<OpenedFile> {
  try {
    return await openGuarded(file, below);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ELOOP' || code === 'EXDEV') throw new LeftOutError('It leads to another place and was not followed.');
    if (code === 'EINVAL') throw new LeftOutError('It is not a plain file and was not opened.');
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new LeftOutError('It was gone when it was to be read.');
    if (code === 'EACCES' || code === 'EPERM') throw new LeftOutError('The system does not let this account read it.');
    if (code === 'EBUSY') throw new LeftOutError('Another program held it, so it could not be read.');
    throw new LeftOutError(`It could not be read (${String(code)}).`);
  }
}

async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  try {
    for await (const chunk of gunzipped(chunks)) {
      if (bytes === 0 && ARCHIVES.some((sign) => chunk.subarray(0, 4).toString('hex').startsWith(sign)))
        throw new LeftOutError('There is another archive in it, which is not opened.');
      bytes += chunk.length;
      if (bytes > MAX_UNPACKED) throw new LeftOutError('It unpacks to more than one run reads.');
      yield chunk;
    }
  } catch (error) {
    if (error instanceof LeftOutError) throw error;
    throw new LeftOutError('It cannot be unpacked: the packed file is damaged or cut off.', { cause: error });
  }
}

/** From the first whole line behind `from` on, with the byte order mark of the file's beginning. */
async function* wholeLines(opened: OpenedFile, from: number): AsyncGenerator<Uint8Array> {
  const mark = Buffer.alloc(3);
  await opened.handle.read(mark, 0, 3, 0);
  const little = mark[0] === 0xff && mark[1] === 0xfe;
  const wide = little || (mark[0] === 0xfe && mark[1] === 0xff);
  const start = wide ? from + (from % 2) : from;
  let cut = false;
  for await (const chunk of chunksOf(opened, start, opened.bytes - start)) {
    const at = cut ? 0 : lineEnd(chunk, wide, little);
    if (at < 0) continue;
    if (!cut && wide) yield mark.subarray(0, 2);
    cut = true;
    if (at < chunk.byteLength) yield chunk.subarray(at);
  }
}

/** Where the first whole line of a piece begins; negative when there is none. */
function lineEnd(chunk: Uint8Array, wide: boolean, little: boolean): number {
  if (!wide) {
    const at = chunk.indexOf(0x0a);
    return at < 0 ? -1 : at + 1;
  }
  for (let at = 0; at + 1 < chunk.byteLength; at += 2) {
    const [low, high] = little ? [chunk[at], chunk[at + 1]] : [chunk[at + 1], chunk[at]];
    if (low === 0x0a && high === 0) return at + 2;
  }
  return -1;
}
