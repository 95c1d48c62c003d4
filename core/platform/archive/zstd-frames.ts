const MAGIC = 0xfd2fb528;
const MAX_RAW_BLOCK = 128 * 1024;

/** The bytes a frame of raw blocks takes for this much content. Pure. */
export function rawFrameBytes(bytes: number): number {
  return 9 + bytes + 3 * Math.max(1, Math.ceil(bytes / MAX_RAW_BLOCK));
}

/**
 * A zstd frame that holds the content as it is, so that its length is known before its content. `content` is at most
 * 1 MiB. Pure.
 */
export function rawFrame(content: Uint8Array): Buffer {
  const frame = Buffer.alloc(rawFrameBytes(content.byteLength));
  frame.writeUInt32LE(MAGIC, 0);
  // One segment, its size in four bytes, no checksum: sha256 says more.
  frame.writeUInt8(0xa0, 4);
  frame.writeUInt32LE(content.byteLength, 5);
  let at = 9;
  let done = 0;
  do {
    const block = content.subarray(done, done + MAX_RAW_BLOCK);
    done += block.byteLength;
    frame.writeUIntLE((block.byteLength << 3) | Number(done === content.byteLength), at, 3);
    frame.set(block, at + 3);
    at += 3 + block.byteLength;
  } while (done < content.byteLength);
  return frame;
}
