// Made-up secrets that can be found again in any coding: each carries a mark of its own kind, at both ends where a
// careless reader could cut it.
import { createHash } from 'node:crypto';

/** Stands in every secret that must not leave. */
export const SECRET_MARK = 'Kx9wQz7b';
/** The same in tokens that know capital letters and digits only. */
export const SECRET_MARK_CAPITALS = 'KX9WQZ7B';
/** Stands in everything outside the root, which nobody may read. */
export const OUTSIDE_MARK = 'Vu3zTm8h';

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function letters(label: string, length: number): string {
  const bytes = createHash('sha512').update(label).digest();
  return Array.from({ length }, (_, index) => LETTERS.charAt((bytes[index] ?? 0) % LETTERS.length)).join('');
}

/** A password, the same for the same label. */
export function secret(label: string): string {
  return `${SECRET_MARK}${letters(label, 8)}`;
}

/** A password with signs that end one in careless eyes; each part carries the mark. */
export function awkwardSecret(label: string): string {
  return `${SECRET_MARK}${letters(label, 4)};${SECRET_MARK}&<${letters(label, 3)}'${SECRET_MARK}`;
}

/** A token of a service everybody knows: forty signs behind `ghp_`. */
export function token(label: string): string {
  return `ghp_${SECRET_MARK}${letters(label, 28)}`;
}

/** The name of a key of a cloud. */
export function cloudKey(label: string): string {
  return `AKIA${SECRET_MARK_CAPITALS}${letters(label, 8).toUpperCase().replaceAll(/[089]/g, '7')}`;
}

/** A bearer token whose last part, the one that counts, carries the mark. */
export function bearer(label: string): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: letters(label, 12) })}.${SECRET_MARK}${letters(label, 35)}`;
}

/** A private key in its usual clothes. */
export function privateKey(label: string, newline = '\n'): string {
  const body = Array.from({ length: 4 }, (_, index) => `${SECRET_MARK}${letters(`${label}${index}`, 56)}`);
  return ['-----BEGIN RSA PRIVATE KEY-----', ...body, '-----END RSA PRIVATE KEY-----', ''].join(newline);
}

/** Text outside the root. */
export function outsideText(label: string): string {
  return `${OUTSIDE_MARK}${letters(label, 8)} is not below the root\n`;
}
