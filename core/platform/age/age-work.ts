import { hkdfSync, randomBytes } from 'node:crypto';
import { Decrypter, Encrypter } from 'age-encryption';
import { headerOf, NONCE_BYTES } from './age-format.ts';

/** What the library of age is asked for. It runs in a worker: to load it and to begin with it takes a tenth of a second. */
export type AgeTask =
  | { readonly do: 'check'; readonly recipients: readonly string[] }
  | { readonly do: 'make'; readonly recipients: readonly string[] }
  | { readonly do: 'open'; readonly head: Uint8Array; readonly identities: readonly string[] };

export interface AgeAnswer {
  /** For `check`: the first that is no recipient. */
  readonly wrong?: string;
  /** For `make`: the header with its nonce. */
  readonly head?: Uint8Array;
  /** The key of the content. */
  readonly key?: Uint8Array;
  /** For `open`: why there is no key. */
  readonly problem?: string;
}

/** One task of an age worker. */
export async function ageTask(task: AgeTask): Promise<AgeAnswer> {
  if (task.do === 'check') return checked(task.recipients);
  return task.do === 'make' ? makeHeader(task.recipients) : openHeader(Buffer.from(task.head), task.identities);
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
async function makeHeader(recipients: readonly string[]): Promise<AgeAnswer> {
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
