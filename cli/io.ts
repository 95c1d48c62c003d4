import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { addAbortSignal, Writable } from 'node:stream';
import type { Readable } from 'node:stream';
import { errorCode } from '../shared/error-code.ts';
import { fail } from '../shared/errors.ts';
import { ok } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { streamDialog } from './dialog.ts';
import type { Dialog } from './dialog.ts';

/** The terminal and the files that commands read and write: the one place of the command line that touches them. */
export interface Io {
  out(text: string): Promise<void>;
  /** Bytes as they are, for commands that write a file to standard output. */
  outBytes(bytes: Uint8Array): Promise<void>;
  err(text: string): Promise<void>;
  /** Whether messages go to a terminal that a person watches. */
  readonly watched: boolean;
  env(name: string): string | undefined;
  readonly cwd: string;
  /** Absolute path of what a person typed. */
  resolve(path: string, folder?: string): string;
  /** Whole text of a file; "-" is standard input. `too-large` as soon as more comes than is expected: a pipe may never end. */
  readText(path: string, expected: Expected): Promise<Result<string>>;
  /** Standard input as it comes, for commands that answer while it goes on; ends when nobody reads the answers. */
  input(): AsyncIterable<Uint8Array>;
  /** Refuses to replace what is there. */
  writeNew(path: string, text: string, mode: number): Promise<Result<void>>;
  /** Questions on standard error, answers from standard input: a person's at a terminal, or lines piped in. */
  dialog(): Dialog;
  /** Asks without echo; undefined when nobody is at a terminal. */
  askSecret(question: string): Promise<string | undefined>;
}

/** What a text is read for, and how many bytes it has at most. */
export interface Expected {
  /** As a person calls it, with its article. */
  readonly what: string;
  readonly mostBytes: number;
}

/** The process' own terminal; `signal` ends waiting for input. Relative paths are taken from `cwd`. */
export function processIo(signal: AbortSignal, cwd = process.cwd()): Io {
  let read = true;
  return {
    out: async (text) => {
      read = (await write(process.stdout, text)) && read;
    },
    outBytes: async (bytes) => {
      if (bytes.length > 0) read = (await write(process.stdout, bytes)) && read;
    },
    err: async (text) => void (await write(process.stderr, text)),
    watched: process.stderr.isTTY,
    env: (name) => process.env[name],
    cwd,
    resolve: (path, folder = cwd) => resolve(folder, path),
    readText: (path, expected) =>
      path === '-' ? readStandardInput(signal, expected) : readFileText(resolve(cwd, path), signal, expected),
    input: () => standardInput(signal, () => read),
    writeNew: (path, text, mode) => writeNewFile(resolve(cwd, path), text, mode),
    dialog: () =>
      streamDialog({
        input: process.stdin,
        prompts: process.stderr,
        isTerminal: process.stdin.isTTY && process.stderr.isTTY,
        signal,
      }),
    askSecret: (question) => askSecret(question),
  };
}

/** A reader such as `head` that has seen enough is no error. */
export function toleratePipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}

/** False where nobody reads it any more. */
function write(stream: NodeJS.WriteStream, text: string | Uint8Array): Promise<boolean> {
  return new Promise((done) => {
    stream.write(text, (error) => done(error === null || error === undefined));
  });
}

function readStandardInput(signal: AbortSignal, expected: Expected): Promise<Result<string>> {
  if (!process.stdin.isTTY) return readWhole(process.stdin, 'Standard input', signal, expected);
  return Promise.resolve(fail('invalid', 'Nothing comes on standard input. Name a file, or pipe one in.'));
}

/** A text up to its end, or up to where it is more than expected. */
async function readWhole(
  input: Readable,
  name: string,
  signal: AbortSignal,
  { what, mostBytes }: Expected,
): Promise<Result<string>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of addAbortSignal(signal, input)) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      bytes += (chunk as Uint8Array).byteLength;
      if (bytes > mostBytes)
        return fail('too-large', `${name} has more than ${mostBytes / 1_000_000} MB, which is too much for ${what}.`);
    }
  } catch (error) {
    if (signal.aborted) return fail('cancelled', 'Cancelled; nothing was changed.');
    throw error;
  }
  return ok(decoded(Buffer.concat(chunks)));
}

async function* standardInput(signal: AbortSignal, isRead: () => boolean): AsyncGenerator<Uint8Array> {
  for await (const chunk of addAbortSignal(signal, process.stdin)) {
    if (!isRead()) return;
    yield chunk as Uint8Array;
  }
}

async function readFileText(path: string, signal: AbortSignal, expected: Expected): Promise<Result<string>> {
  try {
    return await readWhole(createReadStream(path), path, signal, expected);
  } catch (error) {
    return fileFailure(path, 'read', error);
  }
}

/** UTF-8, or the UTF-16 that ">" of Windows PowerShell writes, told by the mark it begins with. */
function decoded(bytes: Buffer): string {
  const mark = bytes.length < 2 ? undefined : bytes.readUInt16BE(0);
  if (mark === 0xff_fe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfe_ff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}

async function writeNewFile(path: string, text: string, mode: number): Promise<Result<void>> {
  try {
    await writeFile(path, text, { mode, flag: 'wx' });
    return ok(undefined);
  } catch (error) {
    return fileFailure(path, 'written', error);
  }
}

function fileFailure(path: string, verb: 'read' | 'written', error: unknown): ReturnType<typeof fail> {
  const code = errorCode(error) ?? 'unknown';
  if (code === 'ENOENT' && verb === 'read') return fail('not-found', `There is no file ${path}.`);
  if (code === 'ENOENT') return fail('not-found', `There is no folder ${dirname(path)}.`);
  if (code === 'EEXIST') return fail('conflict', `${path} is there already and is not replaced. Name another file.`);
  if (code === 'EISDIR') return fail('invalid', `${path} is a folder. Name a file.`);
  if (code === 'EACCES' || code === 'EPERM')
    return fail('invalid', `${path} cannot be ${verb}: this account may not. Change the rights, or name another file.`);
  if (code === 'ENOSPC') return fail('disk-full', `The disk is full; ${path} was not written.`);
  return fail('invalid', `${path} cannot be ${verb} (${code}).`);
}

function askSecret(question: string): Promise<string | undefined> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY) return Promise.resolve(undefined);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: stdin, output: silent, terminal: true });
  stderr.write(question);
  return new Promise((resolveAnswer) => {
    const end = (answer: string | undefined): void => {
      stderr.write('\n');
      resolveAnswer(answer === '' ? undefined : answer);
      reader.close();
    };
    reader.on('SIGINT', () => {
      process.kill(process.pid, 'SIGINT');
      end(undefined);
    });
    reader.question('', (answer) => end(answer.trim()));
  });
}
