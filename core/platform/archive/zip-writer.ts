import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { byCodePoint } from './zip-names.ts';

/** One file of an archive: bytes at hand, or a stream of a size that is known beforehand. */
export type ZipInput =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly size: number; readonly open: () => Readable };

// Local time on purpose: the ZIP field holds local parts, so this is the same bytes in every zone.
const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);
const OPTIONS = { mtime: FIXED_TIME, mode: 0o100600, forceDosTimestamp: true, compressionLevel: 1 } as const;

/**
 * Writes a ZIP as a stream: sorted by name, deflate level 1, one time and one mode for all, ZIP64 where a size asks for
 * it. The same inputs give the same bytes. Memory stays that of one file's buffers. Ends with an error when a stream
 * fails or does not have the size it said, and when the signal aborts; the consumer then throws away what it has.
 */
export async function* zipStream(inputs: readonly ZipInput[], signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  const output = Readable.from(zip.outputStream as Readable, { objectMode: false });
  const opened: Readable[] = [];
  const stop = (error: Error): void => {
    for (const stream of opened) stream.destroy();
    (zip.outputStream as Readable).destroy(error);
  };
  const onAbort = (): void => stop(new DOMException('Cancelled.', 'AbortError'));
  zip.on('error', stop);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted === true) onAbort();
  try {
    for (const input of inputs.toSorted((a, b) => byCodePoint(a.path, b.path))) addEntry(zip, input, opened, stop);
    zip.end();
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    stop(new Error('The archive was not read to its end.'));
  }
}

function addEntry(zip: ZipFile, input: ZipInput, opened: Readable[], stop: (error: Error) => void): void {
  if ('bytes' in input) {
    zip.addBuffer(Buffer.from(input.bytes), input.path, OPTIONS);
    return;
  }
  zip.addReadStreamLazy(input.path, { ...OPTIONS, size: input.size }, (give) => {
    const stream = input.open();
    opened.push(stream);
    stream.once('error', stop);
    stream.once('close', () => void opened.splice(opened.indexOf(stream), 1));
    give(null, stream);
  });
}
