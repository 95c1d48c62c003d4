import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/**
 * What a packed file holds, as it comes. Ends with the error of the source or of the packing (damaged, cut off), and
 * leaves no stream behind when nobody goes on reading.
 */
export async function* gunzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const gunzip = createGunzip();
  const source = Readable.from(chunks, { objectMode: false });
  source.once('error', (error) => gunzip.destroy(error));
  try {
    yield* source.pipe(gunzip) as AsyncIterable<Buffer>;
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}
