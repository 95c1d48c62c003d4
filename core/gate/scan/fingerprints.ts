import { createHmac } from 'node:crypto';
import type { RemovalKind } from '../../../shared/domain/redaction.ts';

/** What is kept of a value: enough to recognise it with the key, nothing to read it from. */
export interface Fingerprint {
  /** HMAC-SHA-256 of the value, hex. */
  readonly mac: string;
  /** Of its first characters and of all of it; rolling hashes with a secret base. */
  readonly head: number;
  readonly whole: number;
  readonly length: number;
  /** Found inside of words too: long and random enough not to be there by accident. */
  readonly inWords: boolean;
  readonly kind: RemovalKind;
}

/** Shorter values are in too many harmless words. */
export const LEAST_KNOWN = 6;
const MOST_KNOWN = 4096;

export interface FingerprintKey {
  /** Names the key without giving it away: fingerprints of another key say nothing. */
  readonly id: string;
  readonly base: number;
  readonly bytes: Uint8Array;
}

/** What is derived of the installation's redaction key. */
export function fingerprintKey(key: Uint8Array): FingerprintKey {
  const derive = (label: string): Buffer => createHmac('sha256', key).update(label).digest();
  return {
    id: derive('gate key id, sealed hashes').toString('hex').slice(0, 16),
    // Odd, so that every character counts in a product modulo 2^32.
    base: derive('gate base').readUInt32LE(0) | 1,
    bytes: derive('gate values'),
  };
}

/**
 * The same fingerprint as it is stored, and back again: with one known value the base of the rolling hashes could be
 * worked out, and with that any other value be tried, so what is stored of them is hidden by the key.
 */
export function sealedPrint(key: FingerprintKey, print: Fingerprint): Fingerprint {
  const mask = createHmac('sha256', key.bytes).update(`stored hashes\0${print.mac}`).digest();
  return { ...print, head: print.head ^ mask.readInt32LE(0), whole: print.whole ^ mask.readInt32LE(4) };
}

function macOf(key: FingerprintKey, value: string): string {
  return createHmac('sha256', key.bytes).update(value, 'utf8').digest('hex');
}

function hashOf(key: FingerprintKey, text: string, from: number, length: number): number {
  let hash = 0;
  for (let at = from; at < from + length; at++) hash = (Math.imul(hash, key.base) + text.charCodeAt(at) + 1) | 0;
  return hash;
}

/** Undefined for a value that is too short or too long to be looked for. */
export function fingerprintOf(key: FingerprintKey, value: string, kind: RemovalKind): Fingerprint | undefined {
  if (value.length < LEAST_KNOWN || value.length > MOST_KNOWN) return undefined;
  return {
    mac: macOf(key, value),
    head: hashOf(key, value, 0, LEAST_KNOWN),
    whole: hashOf(key, value, 0, value.length),
    length: value.length,
    inWords: value.length >= 10 && /\d/u.test(value) && /\p{L}/u.test(value),
    kind,
  };
}

/** Finds values by their fingerprints, in linear time. */
export interface KnownFinder {
  readonly size: number;
  search(text: string, from: number, to: number, found: (at: number, known: Fingerprint) => void): void;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 95 ||
    code >= 0xc0
  );
}

/** Values of one length that begin alike, by the hash of the whole. */
interface SameLength {
  readonly length: number;
  readonly wholes: Map<number, Fingerprint[]>;
}

/** A finder for these fingerprints; places begin between `from` and `to`, values may reach beyond. */
export function createFinder(key: FingerprintKey, known: readonly Fingerprint[]): KnownFinder {
  const heads = groupedByHead(known);
  // One bit for each possible beginning: nearly every place is told to be none by one look.
  const bits = new Uint8Array(1 << 13);
  for (const head of heads.keys()) bits[head >>> 19] = (bits[head >>> 19] ?? 0) | (1 << ((head >>> 16) & 7));
  let drop = 1;
  for (let power = 0; power < LEAST_KNOWN; power++) drop = Math.imul(drop, key.base);
  return {
    size: known.length,
    search: (text, from, to, found) => {
      if (known.length === 0) return;
      let hash = 0;
      const last = Math.min(text.length, to + LEAST_KNOWN - 1);
      for (let at = from; at < last; at++) {
        hash = (Math.imul(hash, key.base) + text.charCodeAt(at) + 1) | 0;
        if (at - from >= LEAST_KNOWN) hash = (hash - Math.imul(drop, text.charCodeAt(at - LEAST_KNOWN) + 1)) | 0;
        if (((bits[hash >>> 19] ?? 0) & (1 << ((hash >>> 16) & 7))) === 0 || at - from < LEAST_KNOWN - 1) continue;
        const start = at - LEAST_KNOWN + 1;
        for (const group of heads.get(hash) ?? []) compare(key, text, start, group, found);
      }
    },
  };
}

function groupedByHead(known: readonly Fingerprint[]): ReadonlyMap<number, readonly SameLength[]> {
  const heads = new Map<number, SameLength[]>();
  for (const one of known) {
    const groups = heads.get(one.head) ?? [];
    heads.set(one.head, groups);
    let group = groups.find(({ length }) => length === one.length);
    if (group === undefined) groups.push((group = { length: one.length, wholes: new Map() }));
    const same = group.wholes.get(one.whole) ?? [];
    if (!same.some(({ mac }) => mac === one.mac)) group.wholes.set(one.whole, [...same, one]);
  }
  return heads;
}

function compare(
  key: FingerprintKey,
  text: string,
  start: number,
  { length, wholes }: SameLength,
  found: (at: number, known: Fingerprint) => void,
): void {
  if (start + length > text.length) return;
  const candidates = wholes.get(hashOf(key, text, start, length));
  if (candidates === undefined) return;
  const mac = macOf(key, text.slice(start, start + length));
  const one = candidates.find((candidate) => candidate.mac === mac);
  if (one !== undefined && (one.inWords || standsAlone(text, start, start + length))) found(start, one);
}

function standsAlone(text: string, start: number, end: number): boolean {
  const opens = start > 0 && isWordCode(text.charCodeAt(start)) && isWordCode(text.charCodeAt(start - 1));
  const closes = end < text.length && isWordCode(text.charCodeAt(end - 1)) && isWordCode(text.charCodeAt(end));
  return !opens && !closes;
}
