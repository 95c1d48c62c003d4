import { parseVersion } from '../../shared/domain/versions.ts';
import { assertNever } from '../../shared/result.ts';
import type { FactRule, RecordRule } from './settings-mapping.ts';
import type { XmlNode } from './xml-rules.ts';

export type FactValue = string | number | boolean;

/** One record of a settings file: its facts by name, and the records below it by kind. */
export interface MappedRecord {
  readonly facts: ReadonlyMap<string, FactValue>;
  readonly records: ReadonlyMap<string, readonly MappedRecord[]>;
}

interface Segment {
  readonly name: string;
  readonly filter: { readonly attribute: string; readonly value: string } | undefined;
}

function segmentsOf(path: string): string[] {
  // A slash inside a quoted attribute value does not separate.
  return path.match(/(?:[^/"]|"[^"]*")+/g) ?? [];
}

function segmentOf(text: string): Segment {
  const match = /^([^[]+)(?:\[@([^=]+)="([^"]*)"\])?$/.exec(text);
  const attribute = match?.[2]?.toLowerCase();
  const filter = attribute === undefined ? undefined : { attribute, value: (match?.[3] ?? '').toLowerCase() };
  return { name: (match?.[1] ?? '').toLowerCase(), filter };
}

function step(nodes: readonly XmlNode[], text: string): XmlNode[] {
  if (text === '.') return [...nodes];
  const { name, filter } = segmentOf(text);
  return nodes
    .flatMap((node) => node.children)
    .filter((node) => name === '*' || node.name.toLowerCase() === name)
    .filter((node) => filter === undefined || node.attributes.get(filter.attribute)?.toLowerCase() === filter.value);
}

/** The elements at a path below a node. Pure. */
export function nodesAt(node: XmlNode, path: string): XmlNode[] {
  return segmentsOf(path).reduce<XmlNode[]>((nodes, segment) => step(nodes, segment), [node]);
}

/** The texts at a path below a node: an attribute's, or an element's. Pure. */
export function valuesAt(node: XmlNode, path: string): string[] {
  const segments = segmentsOf(path);
  const last = segments.at(-1) ?? '';
  if (!last.startsWith('@')) return nodesAt(node, path).map((found) => found.text.trim());
  const holders = segments.slice(0, -1).reduce<XmlNode[]>((nodes, segment) => step(nodes, segment), [node]);
  const name = last.slice(1).toLowerCase();
  return holders.flatMap((holder) => holder.attributes.get(name) ?? []).map((text) => text.trim());
}

/** A text as the type says, or undefined when it does not fit. Pure. */
export function typedValue(text: string, type: FactRule['type']): FactValue | undefined {
  switch (type) {
    case 'version':
      return parseVersion(text)?.raw;
    case 'integer':
    case 'minutes':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'port':
      return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536 ? Number(text) : undefined;
    case 'boolean':
      return /^(true|false|1|0|yes|no)$/i.test(text) ? /^(true|1|yes)$/i.test(text) : undefined;
    case 'text':
    case 'path':
    case 'connectionString':
      return text === '' ? undefined : text;
    default:
      return assertNever(type);
  }
}

function factOf(node: XmlNode, rule: FactRule): FactValue | undefined {
  for (const path of rule.paths) {
    for (const text of valuesAt(node, path)) {
      const value = typedValue(text, rule.type);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

/**
 * Reads the records of a rule below a node. Facts that may hold a secret are never read, nor are lists: what is not
 * taken cannot leak. Pure.
 */
export function mapRecords(node: XmlNode, rule: RecordRule): MappedRecord[] {
  const nodes = rule.each.map((path) => nodesAt(node, path)).find((found) => found.length > 0) ?? [];
  return nodes.map((found) => ({
    facts: new Map(
      rule.facts
        .filter((fact) => !fact.sensitive && !fact.many && fact.type !== 'connectionString')
        .flatMap((fact) => {
          const value = factOf(found, fact);
          return value === undefined ? [] : [[fact.fact, value] as const];
        }),
    ),
    records: new Map((rule.records ?? []).map((inner) => [inner.kind, mapRecords(found, inner)])),
  }));
}
