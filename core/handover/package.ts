import { createHash } from 'node:crypto';
import { caseDraft } from '../../shared/domain/case-form.ts';
import type { CaseDraft } from '../../shared/domain/case-form.ts';
import { handoverManifest } from '../../shared/domain/handover.ts';
import type { HandoverManifest } from '../../shared/domain/handover.ts';
import { errorCode } from '../../shared/error-code.ts';
import { fail } from '../../shared/errors.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { isRefusal, openZip, zipStream } from '../platform/archive/index.ts';
import type { ZipArchive, ZipEntry } from '../platform/archive/index.ts';
import type { Files } from '../platform/ports.ts';
import { bombProblem } from './sizes.ts';

const MAX_FILES = 1002;
const MAX_TEXT_BYTES = 5_000_000;

/** A file of a package, where its bytes lie in the store. */
export interface PackedInput {
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly source: HandoverManifest['files'][number]['source'];
}

/** Writes a package in one step; the same case gives the same bytes. `exclusive`: rejects where there is one. */
export async function writePackage(
  files: Files,
  target: string,
  about: Omit<HandoverManifest, 'schema' | 'kind' | 'form' | 'files'>,
  content: { readonly form: CaseDraft; readonly inputs: readonly PackedInput[] },
  options: { readonly exclusive?: boolean; readonly mode?: number; readonly signal?: AbortSignal },
): Promise<void> {
  const form = Buffer.from(`${JSON.stringify(content.form, null, 2)}\n`);
  const packed = content.inputs.map((input, index) => ({
    ...input,
    at: `files/${String(index + 1).padStart(4, '0')}`,
  }));
  const manifest: HandoverManifest = {
    schema: 1,
    kind: 'handover',
    ...about,
    form: { sha256: createHash('sha256').update(form).digest('hex'), bytes: form.byteLength },
    files: packed.map(({ at, name, sha256, bytes, source }) => ({ path: at, name, sha256, bytes, source })),
  };
  const inputs = [
    { path: 'manifest.json', bytes: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    { path: 'case.json', bytes: form },
    ...packed.map(({ at, path, bytes }) => ({ path: at, file: path, size: bytes })),
  ];
  await files.writeStreamAtomic(target, zipStream(inputs), options);
}

/** A package that was opened and whose list is sound. */
export interface OpenPackage {
  readonly manifest: HandoverManifest;
  readonly form: CaseDraft;
  read(path: string): AsyncGenerator<Uint8Array>;
}

/** Opens a package and checks it before anything of it is kept: its list, its sizes, its form. `invalid` in words. */
export async function openPackage(files: Files, path: string): Promise<Result<OpenPackage>> {
  try {
    const zip = await openZip(files, path, MAX_FILES);
    return await readPackage(zip);
  } catch (error) {
    if (isRefusal(error))
      return fail('invalid', `This is no case that was handed over, or it is damaged. ${error.message}`);
    if (errorCode(error) === 'ETIMEDOUT')
      return fail('timeout', `${path} does not answer. Look whether its folder can be reached, and try again.`);
    throw error;
  }
}

async function readPackage(zip: ZipArchive): Promise<Result<OpenPackage>> {
  const bomb = bombProblem(zip.entries);
  if (bomb !== undefined) return fail('invalid', bomb);
  const entries = new Map(zip.entries.map((entry) => [entry.path, entry]));
  const manifest = handoverManifest.safeParse(await jsonOf(zip, entries.get('manifest.json')));
  if (!manifest.success) return wrong('it has no list of what it holds');
  const { form, files } = manifest.data;
  const listed = new Set(['manifest.json', 'case.json', ...files.map(({ path }) => path)]);
  if (
    entries.size !== files.length + 2 ||
    entries.size !== listed.size ||
    zip.entries.some((entry) => !listed.has(entry.path))
  )
    return wrong('it does not hold exactly what it lists');
  if (files.some((file) => entries.get(file.path)?.bytes !== file.bytes)) return wrong('a file has another size');
  const bytes = await bytesOf(zip, entries.get('case.json'));
  if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== form.sha256)
    return wrong('its case was changed on the way');
  const draft = caseDraft.safeParse(parsed(bytes));
  if (!draft.success) return wrong('its case cannot be read');
  async function* read(path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path);
    if (entry !== undefined) yield* zip.read(entry);
  }
  return ok({ manifest: manifest.data, form: draft.data, read });
}

function wrong(why: string): ReturnType<typeof fail> {
  return fail('invalid', `This is no case that was handed over, or it is damaged: ${why}. Ask for it again.`);
}

async function jsonOf(zip: ZipArchive, entry: ZipEntry | undefined): Promise<unknown> {
  const bytes = await bytesOf(zip, entry);
  return bytes === undefined ? undefined : parsed(bytes);
}

async function bytesOf(zip: ZipArchive, entry: ZipEntry | undefined): Promise<Buffer | undefined> {
  if (entry === undefined || entry.bytes > MAX_TEXT_BYTES) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.read(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
