import { createHash } from 'node:crypto';
import { chunksOf, collected, memorySource, peek, unpacked } from './archive/byte-stream.ts';
import type { ByteSource, Chunks } from './archive/byte-stream.ts';
import { HEAD_BYTES, kindOf } from './archive/kinds.ts';
import { LIMITS, NotReadable } from './archive/limits.ts';
import type { Limits } from './archive/limits.ts';
import { readTar } from './archive/tar.ts';
import { unpackedFrames } from './archive/zstd-frames.ts';
import { readZip } from './archive/zip.ts';
import type { ZipItem } from './archive/zip.ts';
import type { KnownFinder } from './fingerprints.ts';
import { createTextScanner, scanText } from './text-scanner.ts';
import type { ScanHit } from './types.ts';

/** A find with its place in the file and its archives. */
export interface PlacedHit extends Omit<ScanHit, 'line' | 'digest'> {
  readonly id: string;
  readonly where: string;
  readonly line: number | null;
}

export interface FileScan {
  readonly hits: readonly PlacedHit[];
  /** Files that were read, those inside archives too. */
  readonly files: number;
}

export interface FileScanOptions {
  readonly known?: KnownFinder | undefined;
  readonly limits?: Partial<Limits>;
  /** Told how many bytes were read since the last time. */
  readonly onBytes?: (bytes: number) => void;
}

const MOST_PLACES = 500;

/**
 * Reads a file and everything in it: archives up to four deep, their names, comments and headers. What cannot be looked
 * through is a hit of its own. Never throws for what the bytes say; only reading the source itself may fail.
 */
export async function scanFile(source: ByteSource, name: string, options: FileScanOptions = {}): Promise<FileScan> {
  const scan = new Scan(options);
  const place = scan.named('', name, 'the file');
  await scan.guarded(place, async () => {
    const head = await source.read(0, HEAD_BYTES);
    scan.packed = source.size;
    if (kindOf(head).kind === 'zip') await scan.zip(source, place, 0);
    else await scan.anything(chunksOf(source), place, 0);
  });
  return { hits: [...scan.hits.values()], files: scan.files };
}

class Scan {
  readonly hits = new Map<string, PlacedHit>();
  files = 0;
  packed = 0;
  #entries = 0;
  #bytes = 0;
  readonly #limits: Limits;
  readonly #options: FileScanOptions;

  constructor(options: FileScanOptions) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
  }

  add(where: string, hit: Pick<ScanHit, 'looksLike' | 'kind' | 'certain' | 'digest'>, line: number | null): void {
    const id = createHash('sha256').update(`${where}\0${hit.digest}\0${hit.kind}`).digest('hex').slice(0, 24);
    if (this.hits.has(id)) return;
    if (this.hits.size >= MOST_PLACES) {
      // What is not told cannot be decided on, so no reason lets the file go.
      this.hits.set('more', {
        id: 'more',
        where,
        line: null,
        looksLike: 'more than can be told',
        kind: 'credential',
        certain: true,
      });
      return;
    }
    this.hits.set(id, { id, where, line, looksLike: hit.looksLike, kind: hit.kind, certain: hit.certain });
  }

  /** A place for people. A name that is itself a find is not repeated. */
  named(parent: string, name: string, otherwise: string): string {
    // Without its ending too: `Abc1.txt` may be a value with an ending.
    const finds = scanText(`${name}\n${name.replace(/\.[^./\\]{1,8}$/u, '')}`, this.#options.known);
    const shown = finds.length === 0 ? name : otherwise;
    const place = parent === '' ? shown : `${parent} › ${shown}`;
    for (const find of finds) this.add(`${place} (its name)`, find, null);
    return place;
  }

  /** Turns what stops the reading into a hit. */
  async guarded(place: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof NotReadable)) throw error;
      this.blind(place, error.message);
    }
  }

  blind(place: string, why: string): void {
    const digest = createHash('sha256').update(why).digest('hex').slice(0, 16);
    this.add(place, { looksLike: `cannot be looked through: ${why}`, kind: 'secret', certain: false, digest }, null);
  }

  async anything(chunks: Chunks, place: string, depth: number): Promise<void> {
    const { head, all } = await peek(chunks, HEAD_BYTES);
    const { kind, called } = kindOf(head);
    if (kind === 'plain') return this.plain(all, place);
    if (kind === 'locked') throw new NotReadable(`${called} cannot be opened here`);
    if (depth >= this.#limits.depth) throw new NotReadable(`archives are in it more than ${this.#limits.depth} deep`);
    if (kind === 'zip') return this.zip(memorySource(await collected(all, this.#limits.nestedZip)), place, depth);
    if (kind === 'tar') return this.tar(all, place, depth);
    // A gzip file may carry a name and a comment.
    if (kind === 'gzip') this.plainBytes(head.subarray(0, 256), place);
    const inner =
      kind === 'gzip' ? unpacked(all, 'gzip') : unpackedFrames(all, (bytes) => this.plainBytes(bytes, place));
    return this.anything(this.counted(inner), place, depth + 1);
  }

  async zip(source: ByteSource, place: string, depth: number): Promise<void> {
    if (depth >= this.#limits.depth) throw new NotReadable(`archives are in it more than ${this.#limits.depth} deep`);
    const { items, rest } = await readZip(source, this.#limits.entries);
    for (const [from, to] of rest) await this.plain(chunksOf(source, from, to), `${place} (names and comments)`);
    for (const item of items) {
      const inner = this.named(place, item.name, `entry ${this.entry()}`);
      await this.guarded(inner, () => this.zipItem(source, item, inner, depth));
    }
  }

  async zipItem(source: ByteSource, item: ZipItem, place: string, depth: number): Promise<void> {
    if (item.isEncrypted) throw new NotReadable('it is encrypted');
    const packed = chunksOf(source, item.from, item.to);
    if (item.method === 0) return this.anything(this.counted(packed), place, depth + 1);
    if (item.method !== 8 && item.method !== 93) throw new NotReadable('it is packed in a way that is not known here');
    return this.anything(this.counted(unpacked(packed, item.method === 8 ? 'deflate' : 'zstd')), place, depth + 1);
  }

  async tar(chunks: Chunks, place: string, depth: number): Promise<void> {
    for await (const item of readTar(chunks)) {
      this.plainBytes(item.header, `${place} (names and comments)`);
      const inner = this.named(place, item.name, `entry ${this.entry()}`);
      await this.guarded(inner, () => this.anything(item.content, inner, depth + 1));
    }
  }

  entry(): number {
    this.#entries += 1;
    if (this.#entries > this.#limits.entries) throw new NotReadable(`it holds more than ${this.#limits.entries} files`);
    return this.#entries;
  }

  async *counted(chunks: Chunks): AsyncGenerator<Uint8Array> {
    const { bytes, ratio, ratioFrom } = this.#limits;
    for await (const chunk of chunks) {
      this.#bytes += chunk.length;
      if (this.#bytes > bytes || (this.#bytes > ratioFrom && this.#bytes > ratio * this.packed))
        throw new NotReadable('it unpacks to far more than it is');
      yield chunk;
    }
  }

  async plain(chunks: Chunks, place: string): Promise<void> {
    this.files += 1;
    const scanner = createTextScanner(this.#options.known);
    for await (const chunk of chunks) {
      scanner.push(chunk);
      this.#options.onBytes?.(chunk.length);
    }
    for (const hit of scanner.end()) this.add(place, hit, hit.line);
  }

  plainBytes(bytes: Uint8Array, place: string): void {
    const scanner = createTextScanner(this.#options.known);
    scanner.push(bytes);
    for (const hit of scanner.end()) this.add(place, hit, null);
  }
}
