import { encodingOf } from '../../platform/text-encoding.ts';

const LOOKED_AT = 65_536;

/**
 * Text of bytes as they come, in the encoding their beginning tells (`encodingOf`). Damaged signs become U+FFFD.
 */
export async function* textOfBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const head: Uint8Array[] = [];
  let length = 0;
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of chunks) {
    if (decoder !== undefined) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    head.push(chunk);
    length += chunk.length;
    if (length < LOOKED_AT) continue;
    decoder = new TextDecoder(encodingOf(Buffer.concat(head)));
    yield decoder.decode(Buffer.concat(head), { stream: true });
  }
  decoder ??= new TextDecoder(encodingOf(Buffer.concat(head)));
  yield length < LOOKED_AT ? decoder.decode(Buffer.concat(head)) : decoder.decode();
}
