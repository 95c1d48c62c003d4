// Certificates of any kind, made without a program: expired, for another name, signed by whomever a test wants.
import { generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** The certificate with those that signed it, as servers send it. */
  readonly chain: string;
}

export interface Authority extends Certificate {
  readonly name: string;
  readonly privateKey: KeyObject;
}

export interface CertificateOptions {
  readonly names?: readonly string[];
  readonly from?: Date;
  readonly until?: Date;
  /** Absent: it signs itself. */
  readonly by?: Authority;
}

const DAY_MS = 86_400_000;

/** A certificate authority of a test. */
export function authority(name: string): Authority {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certificate = make(name, pair, { isAuthority: true });
  return { ...certificate, name, privateKey: pair.privateKey };
}

/** A server's certificate; for 127.0.0.1 and `localhost` unless told otherwise. */
export function certificate(options: CertificateOptions = {}): Certificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return make('server', pair, options);
}

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function make(name: string, pair: Pair, options: CertificateOptions & { readonly isAuthority?: boolean }): Certificate {
  const { names = ['localhost', '127.0.0.1'], by, isAuthority = false } = options;
  const from = options.from ?? new Date(Date.now() - DAY_MS);
  const until = options.until ?? new Date(Date.now() + 90 * DAY_MS);
  const body = sequence(
    context(0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), Buffer.from(String(Math.random()).slice(2, 10))])),
    ECDSA_SHA256,
    commonName(by?.name ?? name),
    sequence(time(from), time(until)),
    commonName(name),
    pair.publicKey.export({ type: 'spki', format: 'der' }),
    context(3, sequence(...extensions(isAuthority, names))),
  );
  const signature = sign('sha256', body, by?.privateKey ?? pair.privateKey);
  const der = sequence(body, ECDSA_SHA256, bits(signature));
  const cert = pem('CERTIFICATE', der);
  const key = String(pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return { key, cert, chain: `${cert}${by?.cert ?? ''}` };
}

function extensions(isAuthority: boolean, names: readonly string[]): Buffer[] {
  const basic = sequence(...(isAuthority ? [Buffer.from([0x01, 0x01, 0xff])] : []));
  const constraints = sequence(oid('551d13'), Buffer.from([0x01, 0x01, 0xff]), octets(basic));
  if (isAuthority) return [constraints];
  const alternatives = sequence(...names.map(alternative));
  return [constraints, sequence(oid('551d11'), octets(alternatives))];
}

function alternative(name: string): Buffer {
  const address = /^\d+\.\d+\.\d+\.\d+$/.test(name);
  return address ? tag(0x87, Buffer.from(name.split('.').map(Number))) : tag(0x82, Buffer.from(name));
}

function tag(id: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  if (content.length < 128) return Buffer.concat([Buffer.from([id, content.length]), content]);
  const length = Buffer.from([content.length >> 8, content.length & 0xff]);
  return Buffer.concat([Buffer.from([id, 0x82]), length, content]);
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => tag(0x30, ...parts);
const octets = (content: Uint8Array): Buffer => tag(0x04, content);
const bits = (content: Uint8Array): Buffer => tag(0x03, Buffer.from([0]), content);
const integer = (content: Uint8Array): Buffer => tag(0x02, content);
const oid = (hex: string): Buffer => tag(0x06, Buffer.from(hex, 'hex'));
const context = (number: number, content: Uint8Array): Buffer => tag(0xa0 + number, content);
const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));

function commonName(name: string): Buffer {
  return sequence(tag(0x31, sequence(oid('550403'), tag(0x0c, Buffer.from(name)))));
}

function time(at: Date): Buffer {
  return tag(0x17, Buffer.from(`${at.toISOString().replaceAll(/[-:T]/g, '').slice(2, 14)}Z`));
}

function pem(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
