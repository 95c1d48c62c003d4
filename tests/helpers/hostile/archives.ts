// Archives and binary files with secrets inside: nested, exploding, cut off, damaged.
import { deflateRawSync, gzipSync, crc32 } from 'node:zlib';
import Database from 'better-sqlite3';
import { secret } from './canaries.ts';
import type { HostileFile } from './contents.ts';

const ZERO_BLOCK = 64 * 1024 * 1024;
const BOMB_MEMBERS = 160;

const passwordLine = (label: string): Buffer => Buffer.from(`Password=${secret(label)}\n`);

/** A ZIP archive of one file, by hand: only the least. */
export function zipOf(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x800, 2);
  head.writeUInt16LE(8, 4);
  head.writeUInt32LE(crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(Buffer.byteLength(name), 22);
  const local = Buffer.concat([Buffer.from('504b0304', 'hex'), head, Buffer.from(name), packed]);
  const central = Buffer.concat([Buffer.from('504b01021400', 'hex'), head, Buffer.alloc(14), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

/** Ten gigabytes of zeros in ten megabytes: one member of the stream again and again. */
function gzipBomb(): Buffer {
  const member = gzipSync(Buffer.alloc(ZERO_BLOCK), { level: 9 });
  return Buffer.concat([passwordBehind(), ...Array.from({ length: BOMB_MEMBERS }, () => member)]);
}

function passwordBehind(): Buffer {
  return gzipSync(passwordLine('bomb'));
}

function database(): Buffer {
  const db = new Database(':memory:');
  try {
    db.exec('CREATE TABLE setting (name TEXT, value TEXT)');
    const insert = db.prepare('INSERT INTO setting VALUES (?, ?)');
    for (let row = 0; row < 200; row += 1) insert.run(`Password${row}`, secret(`row ${row}`));
    return db.serialize();
  } finally {
    db.close();
  }
}

/** The beginning of an event log as Windows writes it, with text of two bytes a letter in it. */
function eventLog(label: string): Buffer {
  const bytes = Buffer.alloc(69_632);
  bytes.write('ElfFile\0', 0, 'latin1');
  bytes.writeUInt32LE(0x80, 0x20);
  bytes.writeUInt16LE(1, 0x24);
  bytes.writeUInt16LE(3, 0x26);
  bytes.writeUInt16LE(4_096, 0x28);
  bytes.writeUInt16LE(1, 0x2a);
  bytes.write('ElfChnk\0', 4_096, 'latin1');
  bytes.write(`<EventData><Data>Password=${secret(label)}</Data></EventData>`, 4_700, 'utf16le');
  return bytes;
}

function damaged(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  for (let at = 100; at < copy.length; at += 997) copy[at] = (copy[at] ?? 0) ^ 0x5a;
  return copy;
}

/** Archives as logs and beside them. */
export function archiveFiles(): HostileFile[] {
  const inner = zipOf('inner.log', passwordLine('inner zip'));
  const middle = zipOf('inner.zip', inner);
  return [
    { name: 'nested.zip', content: middle },
    { name: 'nested.log.gz', content: gzipSync(middle) },
    { name: 'twice.log.gz', content: gzipSync(gzipSync(passwordLine('twice'))) },
    { name: 'renamed-zip.log', content: inner },
    { name: 'bomb.log.gz', content: gzipBomb() },
    {
      name: 'cut.log.gz',
      content: gzipSync(Buffer.concat([passwordLine('cut gz'), Buffer.alloc(9_000, 'x y z ')])).subarray(0, -40),
    },
    { name: 'lying.log.gz', content: Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), passwordLine('lying gz')]) },
    { name: 'traversal.zip', content: zipOf('../../../../traversal.log', passwordLine('traversal')) },
  ];
}

/** Binary files of the kinds that such servers hold, whole and damaged. */
export function binaryFiles(): HostileFile[] {
  const whole = database();
  return [
    { name: 'settings.sqlite', content: whole },
    { name: 'damaged.sqlite', content: damaged(whole) },
    { name: 'cut.db', content: whole.subarray(0, 5_000) },
    { name: 'Application.evtx', content: eventLog('event log') },
    { name: 'damaged.evtx', content: damaged(eventLog('damaged event log')) },
    { name: 'cut.evtx', content: eventLog('cut event log').subarray(0, 5_000) },
    { name: 'memory.dmp', content: Buffer.concat([Buffer.from('MDMP'), Buffer.alloc(512, 1), passwordLine('dump')]) },
  ];
}

/** A snapshot that the services could not finish. */
export function cutSnapshot(): Buffer {
  return Buffer.concat([Buffer.from('PTSC\x01\0\0\0'), Buffer.alloc(700, 0x81), passwordLine('snapshot')]).subarray(
    0,
    730,
  );
}
