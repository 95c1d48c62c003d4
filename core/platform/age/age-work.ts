import { hkdfSync, randomBytes } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import type { CopyResult } from '../ports.ts';
import { encryptInto } from './age-encrypt.ts';
import type { MadeHeader } from './age-encrypt.ts';
import { headerOf, NONCE_BYTES } from './age-format.ts';

/** What an age worker is asked for: to load the library and to begin with it takes a tenth of a second. */
export type AgeTask =
  | { readonly do: 'check'; readonly recipients: readonly string[] }
  | { readonly do: 'open'; readonly head: Uint8Array; readonly identities: readonly string[] }
  | { readonly do: 'encrypt'; readonly from: string; readonly to: string; readonly recipients: readonly string[] };

export interface AgeAnswer {
  /** For `check`: the first that is no recipient. */
  readonly wrong?: string;
  /** For `open`: the key of the content. */
  readonly key?: Uint8Array;
  /** For `open`: why there is no key. */
  readonly problem?: string;
  /** For `encrypt`: what was written. */
  readonly file?: CopyResult;
  /** For `encrypt`: what the system said instead. */
  readonly fault?: { readonly code: string; readonly message: string };
}

/** One task of an age worker. */
export async function ageTask(task: AgeTask): Promise<AgeAnswer> {
  if (task.do === 'check') return checked(task.recipients);
  if (task.do === 'open') return openHeader(Buffer.from(task.head), task.identities);
  return encrypted(task.from, task.to, await makeHeader(task.recipients));
}

/** A system's error keeps its code on the way out of the worker. */
async function encrypted(from: string, to: string, header: MadeHeader): Promise<AgeAnswer> {
  try {
    return { file: await encryptInto(from, to, header) };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return { fault: { code: String(error.code), message: error.message } };
  }
}

function checked(recipients: readonly string[]): AgeAnswer {
  const wrong = recipients.find((recipient) => {
    try {
      new Encrypter().addRecipient(recipient);
      return false;
    } catch {
      return true;
    }
  });
  return wrong === undefined ? {} : { wrong };
}

/** The library would encrypt the content too, in JavaScript. It makes the header here, and OpenSSL does the rest. */
async function makeHeader(recipients: readonly string[]): Promise<MadeHeader> {
  const encrypter = new Encrypter();
  let fileKey: Uint8Array | undefined;
  const takeKey = (given: Uint8Array): [] => {
    fileKey = Uint8Array.from(given);
    return [];
  };
  encrypter.addRecipient({ wrapFileKey: takeKey });
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const header = headerOf(Buffer.from(await encrypter.encrypt(new Uint8Array(0))));
  if (header === undefined || fileKey === undefined) throw new Error('No header was made.');
  const nonce = randomBytes(NONCE_BYTES);
  return { head: Buffer.concat([header, nonce]), key: contentKey(fileKey, nonce) };
}

async function openHeader(head: Buffer, identities: readonly string[]): Promise<AgeAnswer> {
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    return { problem: 'The identity is not a secret key of age (AGE-SECRET-KEY-1…).' };
  }
  const header = head.subarray(0, head.length - NONCE_BYTES);
  try {
    return { key: contentKey(await decrypter.decryptHeader(header), head.subarray(header.length)) };
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith('no identity matched');
    const problem = isOther
      ? 'The file is encrypted for others: this identity does not open it.'
      : 'The encrypted file is damaged.';
    return { problem };
  }
}

function contentKey(fileKey: Uint8Array, nonce: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', fileKey, nonce, 'payload', 32));
}
