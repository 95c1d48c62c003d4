import { nodesAt, valuesAt } from './mapping-rules.ts';
import type { RecordRule, SourceRule } from './settings-mapping.ts';
import type { XmlNode } from './xml-rules.ts';

const PURPOSES: readonly string[] = ['Import', 'Publish', 'Analytics'];
const TYPES: readonly string[] = ['SQL Server', 'ODBC', 'OLE DB', 'Oracle'];

/** A connection string where a settings file holds it. It may hold a password: only for the length of a probe. */
export interface FoundConnection {
  readonly instance: string;
  /** `Import`, `Publish`, `Analytics`, `Import mapping`, or `other`. */
  readonly purpose: string;
  readonly type: string;
  readonly timeoutSeconds: number | null;
  /** A function, so that no value, log line or message can hold it by accident. */
  readonly text: () => string;
}

/** The connections that the server's settings name, by instance. Pure. */
export function serverConnections(document: XmlNode, source: SourceRule): FoundConnection[] {
  const server = source.records.find(({ kind }) => kind === 'server');
  const instance = server?.records?.find(({ kind }) => kind === 'instance');
  const connection = instance?.records?.find(({ kind }) => kind === 'dataConnection');
  if (server === undefined || instance === undefined || connection === undefined) return [];
  return nodesOf(document, server)
    .flatMap((node) => nodesOf(node, instance))
    .flatMap((node) => {
      const name = textAt(node, instance, 'instanceName');
      return name === undefined ? [] : nodesOf(node, connection).flatMap((one) => found(one, connection, name));
    });
}

/** The connection that the import mappings of one instance name. Pure. */
export function interfaceConnections(document: XmlNode, source: SourceRule, instance: string): FoundConnection[] {
  const rule = source.records.find(({ kind }) => kind === 'interface');
  if (rule === undefined) return [];
  return nodesOf(document, rule)
    .flatMap((node) => found(node, rule, instance))
    .map((one) => Object.assign({}, one, { purpose: 'Import mapping' }));
}

function nodesOf(node: XmlNode, rule: RecordRule): readonly XmlNode[] {
  return rule.each.map((path) => nodesAt(node, path)).find((nodes) => nodes.length > 0) ?? [];
}

function textAt(node: XmlNode, rule: RecordRule, fact: string): string | undefined {
  const paths = rule.facts.find((one) => one.fact === fact)?.paths ?? [];
  return paths.flatMap((path) => valuesAt(node, path)).find((text) => text !== '');
}

function found(node: XmlNode, rule: RecordRule, instance: string): FoundConnection[] {
  const text = textAt(node, rule, 'connectionString');
  if (text === undefined) return [];
  const seconds = Number(textAt(node, rule, 'timeoutSeconds'));
  return [
    {
      instance,
      purpose: oneOf(PURPOSES, textAt(node, rule, 'purpose')),
      type: oneOf(TYPES, textAt(node, rule, 'connectionType')),
      timeoutSeconds: Number.isInteger(seconds) && seconds > 0 ? seconds : null,
      text: () => text,
    },
  ];
}

/** A word of a known list, else "other": free text of a settings file is not taken over. */
function oneOf(list: readonly string[], value: string | undefined): string {
  return list.find((word) => word.toLowerCase() === value?.toLowerCase()) ?? 'other';
}
