import { relative } from 'node:path';
import { packedName } from '../../shared/domain/evidence-names.ts';
import type { OwnNames } from '../../shared/domain/evidence-names.ts';
import type { Files } from '../platform/ports.ts';
import { findByGlob } from './find-files.ts';
import { mapRecords } from './mapping-rules.ts';
import type { MappedRecord } from './mapping-rules.ts';
import type { SettingsMapping, SourceRule } from './settings-mapping.ts';
import { parseXml } from './xml-rules.ts';
import type { XmlNode } from './xml-rules.ts';

/** Settings files are kilobytes; what is larger is not one. */
const MAX_BYTES = 8 * 1024 * 1024;

/** What one settings file said, and where it lies. */
export interface SettingsReading {
  /** Path below the folder that was searched, with `/`, fit to be shown anywhere. */
  readonly place: string;
  readonly records: ReadonlyMap<string, readonly MappedRecord[]>;
}

export type ReadOutcome =
  | { readonly state: 'ok'; readonly reading: SettingsReading }
  | { readonly state: 'absent' }
  | { readonly state: 'denied' | 'unreadable'; readonly place: string };

/** Decodes a settings file by its byte order mark, else by its declaration, else as UTF-8. */
export function decodeSettings(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (start.startsWith('\xff\xfe') || start.startsWith('<\0')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('\xfe\xff') || start.startsWith('\0<')) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(start)?.[1]?.toLowerCase();
  const isWestern = declared === 'windows-1252' || declared === 'iso-8859-1';
  return new TextDecoder(isWestern ? 'windows-1252' : 'utf-8').decode(bytes);
}

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

/** Reads one source of the mapping below a folder. Never throws: what cannot be read is said. */
export async function readSettings(
  files: Files,
  mapping: SettingsMapping,
  sourceId: string,
  folder: string,
  own: OwnNames,
): Promise<ReadOutcome> {
  const source = mapping.sources.find(({ id }) => id === sourceId);
  const path = source === undefined ? undefined : await findFile(files, source, folder);
  if (source === undefined || path === undefined) return { state: 'absent' };
  const place = relative(folder, path)
    .split(/[\\/]/)
    .map((part) => packedName(part, own))
    .join('/');
  try {
    const document = parseXml(decodeSettings(await files.readBytes(path, MAX_BYTES, folder)));
    if (document === undefined) return { state: 'unreadable', place };
    const records = new Map(source.records.map((rule) => [rule.kind, mapRecords(document, rule)]));
    return { state: 'ok', reading: { place, records } };
  } catch (error) {
    return { state: isDenied(error) ? 'denied' : 'unreadable', place };
  }
}

/** One source of the mapping as it stands, undefined where there is none that can be read. It may hold secrets. */
export async function readSettingsDocument(
  files: Files,
  source: SourceRule,
  folder: string,
): Promise<XmlNode | undefined> {
  try {
    const path = await findFile(files, source, folder);
    return path === undefined ? undefined : parseXml(decodeSettings(await files.readBytes(path, MAX_BYTES, folder)));
  } catch {
    return undefined;
  }
}

async function findFile(files: Files, source: SourceRule, folder: string): Promise<string | undefined> {
  for (const { glob } of source.files) {
    const found = await findByGlob(files, folder, glob);
    if (found !== undefined) return found;
  }
  return undefined;
}
