// Reads the mapping file and writes settings files after it: the names of their elements are not
// published, so the generator and the product's reader both take them from this one file.
import { readFile } from 'node:fs/promises';
import { addAtPath, setAtPath, xmlElement, type XmlElement } from './xml.ts';

const MAPPING_FILE = new URL('../../resources/mappings/instance-settings.json', import.meta.url);

interface MappedFact {
  readonly fact: string;
  readonly many?: boolean;
  readonly paths: readonly string[];
}

interface MappedRecord {
  readonly kind: string;
  readonly each: readonly string[];
  readonly facts: readonly MappedFact[];
  readonly records?: readonly MappedRecord[];
}

interface MappedSource {
  readonly id: string;
  readonly files: readonly { readonly glob: string }[];
  readonly records: readonly MappedRecord[];
}

/** The part of the mapping file that is needed to write settings files. */
export interface SettingsMapping {
  readonly schema: number;
  readonly sources: readonly MappedSource[];
}

/** Values for one record of the mapping, with the records inside it by kind. */
export interface RecordValues {
  readonly facts: Readonly<Record<string, string | readonly string[]>>;
  readonly records?: Readonly<Record<string, readonly RecordValues[]>>;
}

export async function readSettingsMapping(): Promise<SettingsMapping> {
  const mapping = JSON.parse(await readFile(MAPPING_FILE, 'utf8')) as SettingsMapping;
  if (mapping.schema !== 1) throw new Error(`Mapping schema ${mapping.schema} is not known.`);
  return mapping;
}

/** The places without wildcards at which the source's file may stand. */
export function placesOf(mapping: SettingsMapping, sourceId: string): readonly string[] {
  const globs = sourceOf(mapping, sourceId).files.map((file) => file.glob);
  return globs.filter((glob) => !glob.includes('*'));
}

/** The document of a source with the values in it, after the alternative numbered `dialect`. */
export function settingsDocument(
  mapping: SettingsMapping,
  sourceId: string,
  values: RecordValues,
  dialect: number,
): XmlElement {
  const [record] = sourceOf(mapping, sourceId).records;
  if (record === undefined) throw new Error(`Source ${sourceId} has no record.`);
  const [rootName = '', ...below] = alternative(record.each, dialect).split('/');
  const root = xmlElement(rootName);
  fillRecord(below.length === 0 ? root : addAtPath(root, below.join('/')), record, values, dialect);
  return root;
}

function sourceOf(mapping: SettingsMapping, sourceId: string): MappedSource {
  const source = mapping.sources.find(({ id }) => id === sourceId);
  if (source === undefined) throw new Error(`The mapping file has no source ${sourceId}.`);
  return source;
}

function alternative(paths: readonly string[], dialect: number): string {
  const path = paths[dialect % paths.length];
  if (path === undefined) throw new Error('A mapping entry has no path.');
  return path;
}

function fillRecord(element: XmlElement, record: MappedRecord, values: RecordValues, dialect: number): void {
  for (const [name, value] of Object.entries(values.facts)) {
    const fact = record.facts.find((known) => known.fact === name);
    if (fact === undefined) throw new Error(`The mapping of ${record.kind} has no fact ${name}.`);
    const path = alternative(fact.paths, dialect);
    if (typeof value === 'string') setAtPath(element, path, value);
    else for (const item of value) addValue(element, path, item);
  }
  for (const [kind, items] of Object.entries(values.records ?? {})) {
    const inner = record.records?.find((known) => known.kind === kind);
    if (inner === undefined) throw new Error(`The mapping of ${record.kind} has no record ${kind}.`);
    for (const item of items) fillRecord(addAtPath(element, alternative(inner.each, dialect)), inner, item, dialect);
  }
}

/** One more element for one of many values, such as `Field/@Name`. */
function addValue(element: XmlElement, path: string, value: string): void {
  const [above, name] = path.split('/@');
  const added = addAtPath(element, above ?? path);
  if (name === undefined) added.text = value;
  else added.attributes.set(name, value);
}
