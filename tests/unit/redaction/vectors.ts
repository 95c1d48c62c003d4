import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { createRedactor, parseRules } from '../../../core/redaction/index.ts';
import type { KnownNames, Redacted, Redactor, Rules } from '../../../core/redaction/index.ts';
import type { RedactionProfile } from '../../../shared/domain/redaction.ts';

/** One judged text: what must be gone, what must still be there. */
export interface Vector {
  readonly id: string;
  readonly category: string;
  readonly polarity: 'positive' | 'negative';
  readonly profile: 'any' | 'default' | 'strict';
  readonly hard: boolean;
  readonly format: string;
  readonly name?: string;
  readonly input: string;
  readonly inputBase64?: string;
  readonly encoding?: string;
  readonly expand?: Readonly<Record<string, { unit: string; count: number; suffix?: string }>>;
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
  readonly mustNotContain: readonly string[];
  readonly mustContain: readonly string[];
  readonly mustEqualInput?: boolean;
  readonly mustParse?: string;
  readonly mustMatch?: string;
  readonly mustKeepEncoding?: boolean;
  readonly mustKeepLineCount?: boolean;
  readonly maxMs?: number;
}

const ROOT = new URL('../../../', import.meta.url);

export function loadRules(): Rules {
  const rules = parseRules(JSON.parse(readFileSync(new URL('resources/redaction/rules.json', ROOT), 'utf8')));
  if (!rules.ok) throw new Error(rules.error.message);
  return rules.value;
}

/** The sample of the judged texts; every secret in it is made up. */
export function loadVectors(name = 'redaction-vectors.json.gz'): readonly Vector[] {
  const bytes = readFileSync(new URL(`tests/fixtures/${name}`, ROOT));
  return (JSON.parse(gunzipSync(bytes).toString('utf8')) as { vectors: Vector[] }).vectors;
}

export const KEY = Uint8Array.from({ length: 32 }, (_none, index) => index * 7);

export function redactorFor(rules: Rules, profile: RedactionProfile, context: Vector['context'] = {}): Redactor {
  const list = (...names: string[]): string[] =>
    Object.entries(context)
      .filter(([key]) => names.some((name) => key.toLowerCase().startsWith(name)))
      .flatMap(([, value]) => value);
  const known: KnownNames = { users: list('user'), hosts: list('host'), domains: list('domain') };
  return createRedactor(rules, { key: KEY, profile, known });
}

/** Bytes of a vector in its encoding. */
export function bytesOf(vector: Vector): Buffer {
  if (vector.inputBase64 !== undefined) return Buffer.from(vector.inputBase64, 'base64');
  let text = vector.input;
  for (const [marker, part] of Object.entries(vector.expand ?? {}))
    text = text.replaceAll(marker, () => part.unit.repeat(part.count) + (part.suffix ?? ''));
  return encode(text, vector.encoding ?? 'utf8');
}

export function encode(text: string, encoding: string): Buffer {
  switch (encoding) {
    case 'utf8-bom':
      return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
    case 'utf16le':
      return Buffer.from(text, 'utf16le');
    case 'utf16le-bom':
      return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    case 'utf16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'utf16be-bom':
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]);
    case 'utf32le-bom': {
      const points = Array.from(`\uFEFF${text}`, (char) => char.codePointAt(0) ?? 0);
      const out = Buffer.alloc(points.length * 4);
      for (const [index, point] of points.entries()) out.writeUInt32LE(point, index * 4);
      return out;
    }
    case 'latin1':
    case 'windows-1252':
      return Buffer.from(text, 'latin1');
    default:
      return Buffer.from(text);
  }
}

/** Every reading of the bytes in which a secret could stand. */
export function readings(bytes: Uint8Array): readonly string[] {
  const buffer = Buffer.from(bytes);
  const even = buffer.subarray(0, buffer.length - (buffer.length % 2));
  const plain = buffer.toString('utf8');
  return [
    plain,
    buffer.toString('latin1'),
    even.toString('utf16le'),
    Buffer.from(even).swap16().toString('utf16le'),
    plain.replaceAll('\0', ''),
  ];
}

export interface Verdict {
  readonly leaks: readonly string[];
  readonly lost: readonly string[];
  readonly problems: readonly string[];
  readonly ms: number;
  readonly output: string;
}

/** Runs one vector and says what is wrong. */
export function judge(redactor: Redactor, vector: Vector): Verdict {
  const bytes = bytesOf(vector);
  const input = { name: vector.name ?? `a.${vector.format}`, format: vector.format, bytes };
  const from = performance.now();
  const done = redactor.redact(input);
  const ms = performance.now() - from;
  if (!done.ok)
    return {
      leaks: [],
      lost: [],
      problems: vector.inputBase64 === undefined ? [`withheld: ${done.reason}`] : [],
      ms,
      output: '',
    };
  return { ...compare(redactor, vector, bytes, done), ms };
}

function compare(
  redactor: Redactor,
  vector: Vector,
  bytes: Buffer,
  done: Redacted & { ok: true },
): Omit<Verdict, 'ms'> {
  const texts = readings(done.bytes);
  const output = Buffer.from(done.bytes);
  const plain = texts.find((text) => vector.mustContain.every((part) => text.includes(part))) ?? texts[0] ?? '';
  const problems: string[] = [];
  if (vector.mustEqualInput === true && !output.equals(bytes)) problems.push('changed');
  if (vector.mustKeepEncoding === true && !output.subarray(0, 2).equals(bytes.subarray(0, 2)))
    problems.push('encoding');
  if (vector.mustParse === 'json') {
    try {
      JSON.parse(plain);
    } catch {
      problems.push('not json');
    }
  }
  if (vector.mustMatch !== undefined && !new RegExp(vector.mustMatch, 's').test(plain)) problems.push('no match');
  if (countLines(plain) !== countLines(bytes.toString('utf8')) && vector.encoding === undefined) problems.push('lines');
  const again = redactor.redact({
    name: vector.name ?? `a.${vector.format}`,
    format: vector.format,
    bytes: done.bytes,
  });
  if (!again.ok || !Buffer.from(again.bytes).equals(output))
    problems.push(`not idempotent: ${again.ok ? Buffer.from(again.bytes).toString().slice(0, 300) : again.reason}`);
  return {
    leaks: vector.mustNotContain.filter((part) => texts.some((text) => text.includes(part))),
    lost: vector.mustContain.filter((part) => !texts.some((text) => text.includes(part))),
    problems,
    output: plain.slice(0, 600),
  };
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length;
}
