export const TAR_BLOCK = 512;

/** Two empty blocks end an archive. */
export const TAR_END_BYTES = 2 * TAR_BLOCK;

const NAME_BYTES = 100;
const MAX_OCTAL_SIZE = 0o77777777777;
/** 1980-01-01 00:00 UTC: one time for all files, the first day a ZIP can say. */
const TIME = 315_532_800;
const MODE = 0o600;

/**
 * What stands before a file's content: a ustar header, and where the name or the size does not fit into one, a pax
 * header in front of it. The same path and size give the same bytes, so a reader can ask for exactly them. Pure.
 */
export function tarHeader(path: string, bytes: number): Buffer {
  const records: Buffer[] = [];
  // Printable ASCII alone reads the same everywhere.
  if (!/^[ -~]{1,100}$/.test(path)) records.push(paxRecord('path', path));
  if (bytes > MAX_OCTAL_SIZE) records.push(paxRecord('size', String(bytes)));
  if (records.length === 0) return ustar(path, bytes, '0');
  const pax = Buffer.concat(records);
  const plain = path.replace(/[^ -~]/g, '_').slice(-NAME_BYTES);
  return Buffer.concat([
    ustar('PaxHeader', pax.length, 'x'),
    pax,
    Buffer.alloc(padding(pax.length)),
    ustar(plain, bytes > MAX_OCTAL_SIZE ? 0 : bytes, '0'),
  ]);
}

/** Zero bytes between content of this length and the next header. Pure. */
export function padding(bytes: number): number {
  return (TAR_BLOCK - (bytes % TAR_BLOCK)) % TAR_BLOCK;
}

/** `LENGTH KEY=VALUE\n`, where the length counts its own digits too. */
function paxRecord(key: string, value: string): Buffer {
  const body = Buffer.from(` ${key}=${value}\n`, 'utf8');
  let length = body.length;
  while (String(length).length + body.length !== length) length = String(length).length + body.length;
  return Buffer.concat([Buffer.from(String(length)), body]);
}

function ustar(name: string, bytes: number, type: '0' | 'x'): Buffer {
  const block = Buffer.alloc(TAR_BLOCK);
  block.write(name, 0, NAME_BYTES, 'latin1');
  writeOctal(block, 100, 7, MODE);
  writeOctal(block, 108, 7, 0);
  writeOctal(block, 116, 7, 0);
  writeOctal(block, 124, 11, bytes);
  writeOctal(block, 136, 11, TIME);
  block.write(type, 156, 'latin1');
  block.write('ustar\u000000', 257, 'latin1');
  writeOctal(block, 329, 7, 0);
  writeOctal(block, 337, 7, 0);
  // The sum counts its own field as spaces.
  block.fill(' ', 148, 156);
  writeOctal(
    block,
    148,
    6,
    block.reduce((sum, byte) => sum + byte, 0),
  );
  block.write('\u0000 ', 154, 'latin1');
  return block;
}

function writeOctal(block: Buffer, at: number, digits: number, value: number): void {
  block.write(value.toString(8).padStart(digits, '0'), at, digits, 'latin1');
}
