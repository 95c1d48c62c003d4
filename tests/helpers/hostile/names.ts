// Names that mislead readers, break archives, or give a secret away. As bytes, because not all of them are text.
import { secret, token } from './canaries.ts';

const utf8 = (name: string): Buffer => Buffer.from(name, 'utf8');

/** Names that are no way out of a folder on Linux, and would be one elsewhere or in an archive. */
const MISLEADING: readonly string[] = [
  '..\\..\\evil.log',
  '\\\\server\\share\\unc.log',
  'C:\\Windows\\drive.log',
  'C:stream.log',
  'alternate.log:stream',
  '....',
  '.. ',
  '%2e%2e%2fescaped.log',
  '~',
  '-rf',
  '--help',
  '$(touch pwned).log',
  '`touch pwned`.log',
  '*?.log',
  '"quoted".log',
  '<tag>&amp;.log',
];

const RESERVED: readonly string[] = [
  'CON',
  'nul.txt',
  'COM1.log',
  'LPT9',
  'aux',
  'PRN.log',
  'trailing.',
  'blank ',
  ' leading',
  'Thumbs.db',
  'desktop.ini',
  'manifest.json',
  'redaction-report.json',
];

const STRANGE: readonly string[] = [
  '📦 emoji 🏭.log',
  'family 👩‍👩‍👧‍👦.log',
  'rtl \u202Egol.exe',
  'zero\u200Bwidth\uFEFF.log',
  'new\nline.log',
  'return\rline.log',
  'tab\there.log',
  'bell\u0007.log',
  'escape\u001B[31mred.log',
  'delete\u007F.log',
  'line\u2028separator.log',
  'e\u0301.log',
  '\u00E9.log',
  'İstanbul.log',
  'ﬁle.log',
  `${'n'.repeat(251)}.log`,
  `${'語'.repeat(83)}.log`,
];

/** Names of files; none says anything a bundle may not hold. */
export function strangeNames(): Buffer[] {
  return [...MISLEADING, ...RESERVED, ...STRANGE].map(utf8);
}

/** Names that are not text: half of a letter, a byte of another coding, one that differs in its bad byte alone. */
export function untextNames(): Buffer[] {
  return [
    Buffer.from([0x63, 0x75, 0x74, 0xe2, 0x82, 0x2e, 0x6c, 0x6f, 0x67]),
    Buffer.concat([utf8('Pr'), Buffer.from([0xfc]), utf8('fung.log')]),
    Buffer.concat([utf8('same'), Buffer.from([0xfe]), utf8('.log')]),
    Buffer.concat([utf8('same'), Buffer.from([0xff]), utf8('.log')]),
    Buffer.concat([utf8('same'), Buffer.from([0xed, 0xa0, 0x80]), utf8('.log')]),
  ];
}

/** Names that hold a secret, as files and as folders. */
export function secretNames(): Buffer[] {
  return [
    `Password=${secret('name 1')}.log`,
    `Kennwort ${secret('name 2')}.txt`,
    `${token('name 3')}.log`,
    `backup pwd ${secret('name 4')}.xml`,
    `user-password-${secret('name 5')}.config`,
    `export?api_key=${secret('name 6')}.json`,
  ].map(utf8);
}

/** Secrets that a name shows alone, and that a log names as one: found in the first pass, to be taken out everywhere. */
export function namedInLog(): { readonly name: Buffer; readonly line: string } {
  const value = secret('name in log');
  return { name: utf8(`${value}.log`), line: `Password=${value};\n` };
}
