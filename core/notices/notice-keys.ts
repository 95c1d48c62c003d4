import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { noticeKey } from '../../shared/domain/notices.ts';
import type { NoticeKey } from '../../shared/domain/notices.ts';
import type { Files } from '../platform/ports.ts';
import { publicKeyOf } from './notice-file.ts';

/** What a person compares over the telephone: sha256 of the raw key, hex in groups of four. */
export function fingerprintOf(publicKey: string): string {
  const hex = createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex');
  return (hex.match(/.{4}/gu) ?? []).join(' ');
}

/** Compares as people type: spaces, colons, dashes and case do not matter. */
export function isSameFingerprint(typed: string, fingerprint: string): boolean {
  const bare = (text: string): string => text.replaceAll(/[\s:-]/gu, '').toLowerCase();
  return bare(typed) === bare(fingerprint);
}

/** Keys of managed settings, each "keyId:base64". Entries that are no key are left out; the doctor names them. */
export function managedKeys(entries: readonly string[]): readonly NoticeKey[] {
  return entries.flatMap((entry) => {
    const colon = entry.lastIndexOf(':');
    return usable({ keyId: entry.slice(0, colon).trim(), publicKey: entry.slice(colon + 1).trim() }, 'managed');
  });
}

const keyFile = z.object({ keyId: z.string(), publicKey: z.string() });

/**
 * Keys that came with the installation: every `*.json` below `folder`, `{"keyId","publicKey"}` each. A folder that is
 * not there holds none.
 */
export async function installedKeys(files: Files, folder: string): Promise<readonly NoticeKey[]> {
  if ((await files.stat(folder)) === undefined) return [];
  const names = (await files.list(folder)).filter(({ name }) => name.endsWith('.json')).map(({ name }) => name);
  const texts = await Promise.all(names.map((name) => files.readText(join(folder, name), 10_000)));
  return texts.flatMap((text) => {
    const parsed = keyFile.safeParse(parseJson(text));
    return parsed.success ? usable(parsed.data, 'installation') : [];
  });
}

function usable(key: { readonly keyId: string; readonly publicKey: string }, source: NoticeKey['source']): NoticeKey[] {
  const parsed = noticeKey.safeParse({ ...key, source });
  return parsed.success && publicKeyOf(parsed.data.publicKey) !== undefined ? [parsed.data] : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
