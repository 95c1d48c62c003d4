// The little of the TDS protocol that a server needs to let in, or not.

export const PACKET = { batch: 0x01, answer: 0x04, login: 0x10, prelogin: 0x12 } as const;
const HEADER = 8;

/** One message as packets of at most `size` bytes. */
export function packet(type: number, body: Uint8Array): Buffer {
  const header = Buffer.from([type, 1, 0, 0, 0, 0, 1, 0]);
  header.writeUInt16BE(HEADER + body.length, 2);
  return Buffer.concat([header, body]);
}

/** Takes whole packets off the front of what was received. */
export function takePackets(received: Buffer): { readonly packets: { type: number; body: Buffer }[]; rest: Buffer } {
  const packets: { type: number; body: Buffer }[] = [];
  let rest = received;
  while (rest.length >= HEADER && rest.length >= rest.readUInt16BE(2)) {
    const length = rest.readUInt16BE(2);
    packets.push({ type: rest[0] ?? 0, body: rest.subarray(HEADER, length) });
    rest = rest.subarray(length);
  }
  return { packets, rest };
}

/** A server's hello: version 15.0.4123 and what it wants of encryption (0 off, 1 on, 2 not there, 3 required). */
export function helloBody(encryption: number): Buffer {
  const options = Buffer.from([0, 0, 11, 0, 6, 1, 0, 17, 0, 1, 0xff]);
  return Buffer.concat([options, Buffer.from([15, 0, 4123 >> 8, 4123 & 0xff, 0, 0, encryption])]);
}

/** What the client's hello asks of encryption. */
export function askedEncryption(body: Buffer): number {
  for (let at = 0; at + 5 <= body.length && body[at] !== 0xff; at += 5) {
    if (body[at] === 1) return body[body.readUInt16BE(at + 1)] ?? 0;
  }
  return 0;
}

const ucs2 = (text: string): Buffer => Buffer.from(text, 'utf16le');

function withLength(text: string, bytes: 1 | 2): Buffer {
  const length = Buffer.alloc(bytes);
  if (bytes === 1) length.writeUInt8(text.length);
  else length.writeUInt16LE(text.length);
  return Buffer.concat([length, ucs2(text)]);
}

/** ERROR token. The text names the account, as the real one does. */
export function errorToken(number: number, state: number, text: string): Buffer {
  const head = Buffer.alloc(6);
  head.writeInt32LE(number, 0);
  head.writeUInt8(state, 4);
  head.writeUInt8(14, 5);
  const line = Buffer.alloc(4);
  const content = Buffer.concat([head, withLength(text, 2), withLength('SQLHOST', 1), withLength('', 1), line]);
  return token(0xaa, content);
}

/** LOGINACK token of TDS 7.4. */
export function loginAck(): Buffer {
  const name = 'Microsoft SQL Server';
  const content = Buffer.concat([
    Buffer.from([1, 0x74, 0, 0, 4]),
    withLength(name, 1),
    Buffer.from([15, 0, 4123 >> 8, 4123 & 0xff]),
  ]);
  return token(0xad, content);
}

function token(id: number, content: Buffer): Buffer {
  const head = Buffer.from([id, 0, 0]);
  head.writeUInt16LE(content.length, 1);
  return Buffer.concat([head, content]);
}

/** DONE token: final, or final with an error. */
export function done(isError = false): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt8(0xfd, 0);
  content.writeUInt16LE(isError ? 0x02 : 0x10, 1);
  content.writeUInt32LE(isError ? 0 : 1, 5);
  return content;
}

const DAY_MS = 86_400_000;

/** A row with one DATETIME: `at` in UTC. */
export function timeRow(at: number): Buffer {
  const columns = Buffer.from([0x81, 1, 0, 0, 0, 0, 0, 0, 0, 0x6f, 8, 0]);
  const days = Math.floor((at - Date.UTC(1900, 0, 1)) / DAY_MS);
  const ticks = Math.round((((at % DAY_MS) + DAY_MS) % DAY_MS) * 0.3);
  const row = Buffer.alloc(10);
  row.writeUInt8(0xd1, 0);
  row.writeUInt8(8, 1);
  row.writeInt32LE(days, 2);
  row.writeInt32LE(ticks, 6);
  return Buffer.concat([columns, row]);
}
