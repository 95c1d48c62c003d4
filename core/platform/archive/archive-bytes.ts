/** The archive is not what it should be. The message is for people. */
export class ArchiveRefusal extends Error {
  override readonly name = 'ArchiveRefusal';
}

/** Little-endian numbers at positions; a read behind the end is a refusal, not a crash. */
export class Bytes {
  readonly #view: DataView;
  readonly #data: Uint8Array;
  constructor(data: Uint8Array) {
    this.#data = data;
    this.#view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  }
  get length(): number {
    return this.#data.byteLength;
  }
  #need(at: number, count: number): void {
    if (at < 0 || at + count > this.length) throw new ArchiveRefusal('The archive ends too early.');
  }
  u16(at: number): number {
    this.#need(at, 2);
    return this.#view.getUint16(at, true);
  }
  u32(at: number): number {
    this.#need(at, 4);
    return this.#view.getUint32(at, true);
  }
  /** A 64-bit number that must be one JavaScript can hold exactly. */
  u64(at: number): number {
    this.#need(at, 8);
    const value = this.#view.getBigUint64(at, true);
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ArchiveRefusal('The archive says sizes that cannot be.');
    return Number(value);
  }
  slice(from: number, to: number): Uint8Array {
    this.#need(from, Math.max(0, to - from));
    return this.#data.subarray(from, to);
  }
}
