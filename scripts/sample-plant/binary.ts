// Stand-ins for the binary files: the real formats are not published. They look like what .NET
// writes (a header, type names, length-prefixed texts), compress about as well, and hold no secrets.
import type { Random } from './random.ts';

const PAGE_BYTES = 64 * 1024;

/** What the readable beginning of a binary file says. */
export interface BinaryFacts {
  readonly typeName: string;
  readonly version: string;
  readonly user: string;
  readonly at: number;
}

/** Makes binary contents for one plant. */
export interface BinaryMaker {
  /** `bytes` bytes in pages; every call gives other bytes. The pages share one buffer. */
  content(facts: BinaryFacts, bytes: number): Iterable<Buffer>;
}

export function createBinaryMaker(random: Random): BinaryMaker {
  const template = pageTemplate(random.fork('template'));
  const noise = random.fork('noise');
  return {
    content: function* (facts, bytes) {
      const header = headerOf(facts).subarray(0, bytes);
      yield header;
      const page = Buffer.allocUnsafeSlow(PAGE_BYTES);
      const words = new Uint32Array(page.buffer, page.byteOffset, PAGE_BYTES / 4);
      for (let left = bytes - header.length; left > 0; left -= PAGE_BYTES) {
        template.copy(page);
        // A third of the page differs from page to page: that sets how well it compresses.
        const end = Math.min(words.length, left / 4);
        for (let at = 0; at < end; at += 6) words[at] = words[at + 1] = noise.next();
        yield page.subarray(0, Math.min(left, PAGE_BYTES));
      }
    },
  };
}

function headerOf(facts: BinaryFacts): Buffer {
  const ticks = Buffer.alloc(8);
  ticks.writeBigInt64LE(BigInt(facts.at) * 10_000n + 621_355_968_000_000_000n);
  return Buffer.concat([
    Buffer.from('0001000000ffffffff01000000000000000c02000000', 'hex'),
    prefixed(`PT.Transmissions, Version=${facts.version}.0, Culture=neutral, PublicKeyToken=null`),
    Buffer.from('0501000000', 'hex'),
    prefixed(facts.typeName),
    ticks,
    prefixed(facts.user),
  ]);
}

/** Length (seven bits a byte) and UTF-8, as a .NET BinaryWriter puts a text. */
function prefixed(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  const length = bytes.length;
  const prefix = length < 128 ? [length] : [(length & 127) | 128, length >> 7];
  return Buffer.concat([Buffer.from(prefix), bytes]);
}

function pageTemplate(random: Random): Buffer {
  const page = Buffer.alloc(PAGE_BYTES);
  let at = 0;
  while (at < PAGE_BYTES - 128) {
    const record = prefixed(`${random.pick(['MO', 'JOB', 'OP', 'RES'])}-${random.int(100_000, 999_999)}`);
    record.copy(page, at);
    at = page.writeDoubleLE(random.int(1, 5_000) / 8, at + record.length);
    at = page.writeInt32LE(random.int(0, 400), at) + random.int(0, 3) * 4;
  }
  return page;
}
