import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import { onTestFinished } from 'vitest';
import type { Certificate } from '../net/certificates.ts';
import {
  askedEncryption,
  done,
  errorToken,
  helloBody,
  loginAck,
  packet,
  PACKET,
  takePackets,
  timeRow,
} from './packets.ts';

/** The kind of TLS record that holds what the sides say to each other. */
const APPLICATION_DATA = 0x17;

/** How the server behaves. */
export interface SqlServerOptions {
  /** Absent: it offers no encryption. */
  readonly certificate?: Certificate;
  /** The number and state with which it refuses the sign-in; absent: it lets in. */
  readonly refuses?: { readonly number: number; readonly state?: number };
  /** Where it stops to answer, or closes the connection. */
  readonly hangsAt?: 'hello' | 'login';
  readonly closesAt?: 'hello' | 'tls' | 'login';
  /** It is something else: its first bytes. */
  readonly says?: string;
  /** Its clock. */
  readonly now?: () => number;
  /** Versions of TLS it speaks. */
  readonly tls?: { readonly minVersion?: 'TLSv1'; readonly maxVersion?: 'TLSv1.1'; readonly ciphers?: string };
}

export interface FakeSqlServer {
  readonly port: number;
  /** How often somebody tried to sign in. */
  readonly logins: () => number;
}

/** A server that speaks as much TDS as a sign-in takes, with encryption as SQL Server wraps it; ended with the test. */
export async function sqlServer(options: SqlServerOptions = {}): Promise<FakeSqlServer> {
  const sockets = new Set<Socket>();
  let logins = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    if (options.says !== undefined) socket.end(options.says);
    else converse(socket, options, () => (logins += 1));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port: address.port, logins: () => logins };
}

function converse(socket: Socket, options: SqlServerOptions, onLogin: () => void): void {
  let received: Buffer = Buffer.alloc(0);
  let wrapped: Wrapped | undefined;
  let encrypted: TLSSocket | undefined;
  const answer = (type: number, body: Buffer): void => {
    const out = encrypted ?? socket;
    if (type === PACKET.login) onLogin();
    if (type === PACKET.login && options.closesAt === 'login') socket.destroy();
    if (type === PACKET.login && options.hangsAt === 'login') return;
    out.write(packet(PACKET.answer, answerTo(type, body, options)));
  };
  const onClear = (chunk: Buffer): void => {
    received = Buffer.concat([received, chunk]);
    const { packets, rest } = takePackets(received);
    received = rest;
    for (const { type, body } of packets) answer(type, body);
  };
  const onRaw = (chunk: Buffer): void => {
    // The client is the first to speak after the handshake, in records of its own.
    if (wrapped !== undefined && chunk[0] === APPLICATION_DATA) wrapped.isOpen = true;
    if (wrapped?.isOpen === true) {
      wrapped.push(chunk);
      return;
    }
    received = Buffer.concat([received, chunk]);
    const { packets, rest } = takePackets(received);
    received = rest;
    for (const { type, body } of packets) {
      if (type !== PACKET.prelogin) answer(type, body);
      else if (wrapped !== undefined) wrapped.push(body);
      else if (options.closesAt === 'hello') socket.destroy();
      else if (options.hangsAt !== 'hello') {
        socket.write(packet(PACKET.answer, helloBody(encryptionOf(options, body))));
        if (options.certificate !== undefined && askedEncryption(body) === 1) begin();
      }
    }
  };
  const begin = (): void => {
    if (options.closesAt === 'tls') {
      socket.destroy();
      return;
    }
    const { certificate } = options;
    if (certificate === undefined) return;
    const pipe = new Wrapped(socket);
    wrapped = pipe;
    const secureContext = createSecureContext({ key: certificate.key, cert: certificate.chain, ...options.tls });
    encrypted = new TLSSocket(pipe, { isServer: true, secureContext });
    encrypted.on('error', () => socket.destroy());
    encrypted.on('data', onClear);
  };
  socket.on('data', onRaw);
}

function encryptionOf({ certificate }: SqlServerOptions, body: Buffer): number {
  return certificate === undefined ? 2 : askedEncryption(body);
}

function answerTo(type: number, body: Buffer, { refuses, now = Date.now }: SqlServerOptions): Buffer {
  if (type === PACKET.batch)
    return body.includes(Buffer.from('SYSUTCDATETIME', 'utf16le')) ? Buffer.concat([timeRow(now()), done()]) : done();
  if (refuses === undefined) return Buffer.concat([loginAck(), done()]);
  const text = "Login failed for user 'svc_pt_import'.";
  return Buffer.concat([errorToken(refuses.number, refuses.state ?? 1, text), done(true)]);
}

/**
 * The handshake inside packets of type 0x12, each flight in one of them; after it the records go over the wire as they
 * are.
 */
class Wrapped extends Duplex {
  readonly #socket: Socket;
  #flight: Buffer[] = [];
  isOpen = false;

  constructor(socket: Socket) {
    super();
    this.#socket = socket;
    socket.once('close', () => this.destroy());
  }

  override _read(): void {
    // What arrives is pushed by who reads the socket.
  }

  override _write(chunk: Buffer, _encoding: string, callback: () => void): void {
    if (this.isOpen) this.#socket.write(chunk);
    else this.#collect(chunk);
    callback();
  }

  #collect(chunk: Buffer): void {
    this.#flight.push(chunk);
    if (this.#flight.length > 1) return;
    setImmediate(() => {
      this.#socket.write(packet(PACKET.prelogin, Buffer.concat(this.#flight.splice(0))));
    });
  }
}

/** The SQL Browser service with these instances, ended with the test. Answers its UDP port. */
export async function sqlBrowser(instances: Readonly<Record<string, number | undefined>>): Promise<number> {
  const socket = createSocket('udp4');
  const text = Object.entries(instances)
    .map(([name, port]) => {
      const tcp = port === undefined ? '' : `;tcp;${port}`;
      return `ServerName;SQLHOST;InstanceName;${name};IsClustered;No;Version;15.0.4123.1${tcp};;`;
    })
    .join('');
  socket.on('message', (message, from) => {
    if (message[0] !== 0x03) return;
    const head = Buffer.from([5, 0, 0]);
    head.writeUInt16LE(text.length, 1);
    socket.send(Buffer.concat([head, Buffer.from(text)]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => void socket.close());
  return socket.address().port;
}
