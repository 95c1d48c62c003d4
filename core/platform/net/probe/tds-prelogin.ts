import type { Socket } from 'node:net';
import { ProbeError } from './probe-error.ts';

const PRELOGIN = 0x12;
const ANSWER = 0x04;
const HEADER = 8;
const MOST_BYTES = 4_096;
const TOKEN = { version: 0, encryption: 1, end: 0xff } as const;
/** "I can encrypt, I do not ask for it": the answer then says what the server itself wants. */
const ENCRYPT_OFF = 0;

/** What a SQL server says before anybody signs in. */
export interface ServerHello {
  /** "15.0.4123". */
  readonly version: string;
  readonly encryption: 'offered' | 'required' | 'none';
}

const ENCRYPTION: Readonly<Record<number, ServerHello['encryption']>> = {
  0: 'offered',
  1: 'required',
  2: 'none',
  3: 'required',
};

/** The first message of a client: its version, and that encryption is wanted but not asked for. Pure. */
export function preloginMessage(): Buffer {
  const options = Buffer.from([TOKEN.version, 0, 11, 0, 6, TOKEN.encryption, 0, 17, 0, 1, TOKEN.end]);
  const data = Buffer.from([0, 0, 0, 0, 0, 0, ENCRYPT_OFF]);
  const body = Buffer.concat([options, data]);
  const header = Buffer.from([PRELOGIN, 1, 0, HEADER + body.length, 0, 0, 1, 0]);
  return Buffer.concat([header, body]);
}

/** Reads a server's answer; undefined while it is not whole. Throws a ProbeError when it is none. Pure. */
export function parseHello(bytes: Buffer): ServerHello | undefined {
  const notSql = (): ProbeError => new ProbeError('not-sql', 'Something answers there, and it is no SQL server.');
  if (bytes.length > 0 && bytes[0] !== ANSWER) throw notSql();
  if (bytes.length < HEADER) return undefined;
  const length = bytes.readUInt16BE(2);
  if (length < HEADER || length > MOST_BYTES) throw notSql();
  if (bytes.length < length) return undefined;
  const fields = fieldsOf(bytes.subarray(HEADER, length));
  const version = fields.get(TOKEN.version);
  const encryption = fields.get(TOKEN.encryption)?.[0];
  if (version === undefined || version.length < 4) throw notSql();
  return {
    version: `${version[0]}.${version[1]}.${version.readUInt16BE(2)}`,
    encryption: ENCRYPTION[encryption ?? 2] ?? 'none',
  };
}

function fieldsOf(body: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  for (let at = 0; at + 5 <= body.length && body[at] !== TOKEN.end; at += 5) {
    const [offset, length] = [body.readUInt16BE(at + 1), body.readUInt16BE(at + 3)];
    fields.set(body[at] ?? TOKEN.end, body.subarray(offset, offset + length));
  }
  return fields;
}

/** Says hello to a SQL server. Nothing of the person is in it. */
export function sayHello(socket: Socket, signal: AbortSignal): Promise<ServerHello> {
  return new Promise((resolve, reject) => {
    let received = Buffer.alloc(0);
    const end = (settle: () => void): void => {
      signal.removeEventListener('abort', onAbort);
      socket.removeAllListeners('data');
      settle();
    };
    const onAbort = (): void =>
      end(() => reject(new ProbeError('timeout', 'It took the connection and then said nothing.')));
    const onClose = (): void =>
      end(() => reject(new ProbeError('closed', 'It closed the connection before anybody could sign in.')));
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('close', onClose);
    socket.once('error', onClose);
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      try {
        const hello = parseHello(received);
        if (hello !== undefined) end(() => resolve(hello));
      } catch (error) {
        end(() => reject(error instanceof Error ? error : new Error(String(error))));
      }
    });
    socket.write(preloginMessage());
  });
}
