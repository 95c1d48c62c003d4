import { createCipheriv } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../../core/app/index.ts';
import type { CaseId } from '../../../shared/domain/primitives.ts';
import { COMPLETE_FORM, valueOf } from '../core.ts';
import { sha256 } from '../portal-parts.ts';

/** A case as it was handed in: what the portal must show in the end, to the byte. */
export interface SubmittedCase {
  readonly id: CaseId;
  readonly title: string;
  readonly severity: 1 | 2 | 3 | 4;
  readonly instance: string;
  readonly version: string;
  readonly description: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
}

const FILE_BYTES = [0, 1_000, 40_000, 250_000];

/** Bytes that look random and are the same in every run: by chance, some megabytes of others hold what looks like a password. */
function madeUpBytes(seed: string, length: number): Buffer {
  const key = Buffer.alloc(16, seed);
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length));
}

/** Submits one case with up to three files. All differ in every field. */
export async function submitCase(core: Core, folder: string, number: number): Promise<SubmittedCase> {
  const severity = ((number % 4) + 1) as SubmittedCase['severity'];
  const fields = {
    title: `Soak ${number} – Linie ${number * 7}`,
    severity,
    instance: `Werk ${number}`,
    version: `12.${number}.1`,
    description: `Beschreibung ${number}\n${'Zeile äöü '.repeat(number)}`,
  };
  const form = { ...COMPLETE_FORM, ...fields, kind: 'problem' as const };
  const { id } = valueOf(await core.client.call('cases.create', { kind: 'problem', form }));
  const files: { readonly name: string; readonly sha256: string }[] = [];
  for (let at = 0; at < number % 4; at += 1) {
    const bytes = madeUpBytes(`file ${number}-${at}`, FILE_BYTES[(number + at) % FILE_BYTES.length] ?? 1);
    const name = `datei ${number}-${at} ü.bin`;
    writeFileSync(join(folder, name), bytes);
    const { token } = valueOf(await core.client.call('files.register', { path: join(folder, name) }));
    // Random bytes are no text: they go because somebody says so.
    const send = [{ name, reason: 'Made up for this test.' }];
    valueOf(await core.client.call('cases.attach', { id, files: [token], send }));
    files.push({ name, sha256: sha256(bytes) });
  }
  valueOf(await core.client.call('cases.submit', { id }));
  return { id, ...fields, files };
}
