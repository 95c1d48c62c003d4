import { randomBytes } from 'node:crypto';
import type { Files, HttpBodyPart } from '../ports.ts';

/** A body whose length is known before the first byte is sent. */
export interface Body {
  readonly contentType: string;
  readonly bytes: number;
  /** A fresh stream each time, so that a redirect can send it again. */
  open(): AsyncIterable<Uint8Array>;
}

/** The name as browsers write it: UTF-8, with the three characters that would end the header escaped. */
function headerText(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function partHead(boundary: string, part: HttpBodyPart): Buffer {
  const fileName = part.fileName === undefined ? '' : `; filename="${headerText(part.fileName)}"`;
  return Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="${headerText(part.name)}"${fileName}\r\n` +
      `Content-Type: ${part.contentType}\r\n\r\n`,
  );
}

function partBytes(part: HttpBodyPart): number {
  return typeof part.body === 'string' ? Buffer.byteLength(part.body) : part.body.bytes;
}

async function* partContent(files: Files, part: HttpBodyPart): AsyncGenerator<Uint8Array> {
  if (typeof part.body === 'string') {
    yield Buffer.from(part.body);
    return;
  }
  if (part.body.bytes === 0) return;
  let left = part.body.bytes;
  const range = { start: 0, end: part.body.bytes - 1 };
  for await (const chunk of files.openRead(part.body.path, range) as AsyncIterable<Buffer>) {
    left -= chunk.byteLength;
    yield chunk;
  }
  if (left !== 0) throw new Error('the file became shorter while it was sent');
}

/**
 * multipart/form-data streamed from files: memory stays constant whatever the size. Rejects before anything is sent when
 * a file is missing or not as long as said.
 */
export async function multipartBody(files: Files, parts: readonly HttpBodyPart[]): Promise<Body> {
  for (const { body } of parts) {
    if (typeof body === 'string') continue;
    const stat = await files.stat(body.path);
    if (stat?.bytes !== body.bytes) throw new Error('it is missing or not as long as it was when it was stored');
  }
  const boundary = `companion-${randomBytes(18).toString('hex')}`;
  const end = Buffer.from(`--${boundary}--\r\n`);
  const sizes = parts.map((part) => partHead(boundary, part).byteLength + partBytes(part) + 2);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    bytes: sizes.reduce((sum, size) => sum + size, end.byteLength),
    open: async function* open() {
      for (const part of parts) {
        yield partHead(boundary, part);
        yield* partContent(files, part);
        yield Buffer.from('\r\n');
      }
      yield end;
    },
  };
}

/** JSON text as a body. */
export function jsonBody(value: unknown): Body {
  const text = Buffer.from(JSON.stringify(value));
  return {
    contentType: 'application/json',
    bytes: text.byteLength,
    open: async function* open() {
      yield text;
    },
  };
}
