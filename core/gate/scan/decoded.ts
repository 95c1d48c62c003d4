// Other writings of the same text: a value that is escaped is still a value.

const XML = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(quot|amp|lt|gt|apos));/gu;
const NAMED: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };
const PERCENT = /(?:%[0-9A-Fa-f]{2})+/gu;
const JSON_ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(["\\/]))/gu;
const DISGUISE = /[\u200B-\u200D\u2060\uFEFF\u00AD]|[\uFF01-\uFF5E]/gu;

function character(code: number): string {
  return code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff) ? String.fromCodePoint(code) : ' ';
}

function unescapeXml(text: string): string {
  return text.replaceAll(XML, (_all, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? character(decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal))
      : (NAMED[name] ?? ' '),
  );
}

function unescapePercent(text: string): string {
  return text.replaceAll(PERCENT, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

function unescapeJson(text: string): string {
  return text.replaceAll(JSON_ESCAPE, (_all, hex?: string, plain?: string) =>
    plain === undefined ? character(Number.parseInt(hex ?? '0', 16)) : plain,
  );
}

/** Letters that look like others, and characters that nobody sees. */
function undisguise(text: string): string {
  return text.replaceAll(DISGUISE, (one) => {
    const code = one.charCodeAt(0);
    return code >= 0xff_01 && code <= 0xff_5e ? String.fromCharCode(code - 0xfe_e0) : '';
  });
}

const COLOUR = '\u001B[';

/** Terminals are told colours in between the letters. */
function withoutColours(text: string): string {
  const [first = '', ...rest] = text.split(COLOUR);
  return first + rest.map((part) => part.replace(/^[\d;]{0,20}m/u, '')).join('');
}

type Writing = (text: string) => string;

/** Each with a cheap sign that it may be in use. */
const WRITINGS: readonly { readonly sign: RegExp | string; readonly read: Writing }[] = [
  { sign: /&(?:#|quot;|amp;|lt;|gt;|apos;)/u, read: unescapeXml },
  { sign: /%[0-9A-Fa-f]{2}/u, read: unescapePercent },
  { sign: /\\(?:u[0-9a-fA-F]{4}|["/])/u, read: unescapeJson },
  { sign: DISGUISE, read: undisguise },
  { sign: COLOUR, read: withoutColours },
];

const ROUNDS = 3;

/**
 * Readings of a text with its escapes taken back, one or several layers deep; none for a text without escapes. The text
 * comes in pieces so that places stay comparable: each piece is read by itself.
 */
export function otherReadings(pieces: readonly string[]): readonly (readonly string[])[] {
  const readings: (readonly string[])[] = [];
  for (const { sign, read } of WRITINGS) {
    let current = pieces;
    for (let round = 0; round < ROUNDS && current.some((piece) => matches(sign, piece)); round++) {
      const next = current.map((piece) => read(piece));
      if (next.every((piece, index) => piece === current[index])) break;
      readings.push(next);
      current = next;
    }
  }
  return readings;
}

function matches(pattern: RegExp | string, text: string): boolean {
  if (typeof pattern === 'string') return text.includes(pattern);
  pattern.lastIndex = 0;
  return pattern.test(text);
}

const LEAST_RUN = 20;
const PRINTABLE = 0.9;
const IN_RUN = new Uint8Array(128);
for (const one of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') IN_RUN[one.charCodeAt(0)] = 1;

/** What runs of base64 say where they say a text. `at`: where the run begins. */
export function base64Texts(text: string, found: (at: number, bytes: Uint8Array) => void): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code < 128 && IN_RUN[code] === 1) continue;
    if (at - start >= LEAST_RUN) readRun(text.slice(start, at), start, found);
    start = at + 1;
  }
}

function readRun(run: string, start: number, found: (at: number, bytes: Uint8Array) => void): void {
  if (!/[A-Z]/u.test(run) || !/[a-z]/u.test(run)) return;
  // A run may begin in the middle of a group of four: its beginning is in an earlier piece, or letters stand before it.
  const shifts = run.length > 4096 && start > 0 ? 1 : 4;
  for (let shift = 0; shift < shifts; shift++) {
    if (isText(Buffer.from(run.slice(shift, shift + 64), 'base64')))
      found(start, Buffer.from(run.slice(shift), 'base64'));
  }
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length < 6) return false;
  let printable = 0;
  for (const byte of bytes)
    if ((byte >= 32 && byte < 127) || byte === 9 || byte === 10 || byte === 13 || byte === 0) printable += 1;
  return printable / bytes.length >= PRINTABLE;
}
