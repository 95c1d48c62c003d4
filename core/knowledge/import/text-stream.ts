const LOOKED_AT = 65_536;

/**
 * Text of bytes as they come, in the encoding their beginning tells: a mark of UTF-16 or UTF-8, the zeros of UTF-16
 * without a mark, else UTF-8, and what is no UTF-8 as Windows writes western text. Damaged signs become U+FFFD.
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

/** The text of bytes that are all there, as `textOfBytes` reads them. Pure. */
export function wholeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The encoding that the first bytes of a text tell. Pure. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  let [even, odd] = [0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const pairs = bytes.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.1) return 'utf-16le';
  if (even > pairs * 0.3 && odd < pairs * 0.1) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    // The last sign may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
