import type { DeepSections } from './shapes.ts';

const MEMORY_DEVICE = 17;
const END = 127;
const HEADER = 4;

const TYPES: ReadonlyMap<number, string> = new Map([
  [0x12, 'DDR'],
  [0x13, 'DDR2'],
  [0x18, 'DDR3'],
  [0x1a, 'DDR4'],
  [0x1b, 'LPDDR'],
  [0x1d, 'LPDDR3'],
  [0x1e, 'LPDDR4'],
  [0x22, 'DDR5'],
  [0x23, 'LPDDR5'],
]);

/**
 * Memory modules of the firmware's table (SMBIOS type 17): size, type and speed. Its texts, with makers and serials, are
 * stepped over. Pure.
 */
export function parseMemoryModules(table: Buffer): DeepSections['hardware']['memoryModules'] {
  const modules: { readonly bytes: number; readonly type: string; readonly mhz: number | null }[] = [];
  for (let at = 0; at + HEADER <= table.length;) {
    const [kind, length] = [table[at] ?? END, table[at + 1] ?? 0];
    if (kind === END || length < HEADER) break;
    const entry = table.subarray(at, at + length);
    const bytes = kind === MEMORY_DEVICE ? sizeOf(entry) : 0;
    if (bytes > 0) modules.push({ bytes, type: TYPES.get(entry[0x12] ?? 0) ?? '', mhz: wordAt(entry, 0x15) || null });
    at = afterTexts(table, at + length);
  }
  return modules;
}

function wordAt(entry: Buffer, at: number): number {
  return at + 2 <= entry.length ? entry.readUInt16LE(at) : 0;
}

/** In megabytes, or in kilobytes when the highest bit is set; what is larger stands in a field of its own. */
function sizeOf(entry: Buffer): number {
  const size = wordAt(entry, 0x0c);
  if (size === 0 || size === 0xffff) return 0;
  if (size === 0x7fff) return entry.length >= 0x20 ? (entry.readUInt32LE(0x1c) & 0x7fff_ffff) * 1024 ** 2 : 0;
  return size & 0x8000 ? (size & 0x7fff) * 1024 : size * 1024 ** 2;
}

/** The texts of an entry end with two zeros. */
function afterTexts(table: Buffer, from: number): number {
  for (let at = from; at + 1 < table.length; at += 1) if (table[at] === 0 && table[at + 1] === 0) return at + 2;
  return table.length;
}
