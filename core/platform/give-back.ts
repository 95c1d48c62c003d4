/**
 * Frees a buffer's memory at once; it must not be used again. Left to the collector, which sees only a small object, what
 * a loop over gigabytes allocates would pile up to hundreds of megabytes. Small buffers lie in Node's common pool and
 * stay.
 */
export function giveBack({ buffer }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength > Buffer.poolSize) buffer.transfer(0);
}
