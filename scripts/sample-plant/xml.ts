// A small XML builder that puts values where a path of the mapping file says.

/** An element being built. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export function xmlElement(name: string, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  return { name, attributes: new Map(Object.entries(attributes)), children: [], text: '' };
}

/** Puts `value` at a path such as `Source/@Type` or `add[@key="x"]/@value`; missing elements are made. */
export function setAtPath(parent: XmlElement, path: string, value: string): void {
  const segments = path.split('/');
  const last = segments.at(-1) ?? '';
  if (last.startsWith('@')) {
    elementAtPath(parent, segments.slice(0, -1)).attributes.set(last.slice(1), value);
  } else {
    elementAtPath(parent, segments).text = value;
  }
}

/** Adds one more element at a path; the elements above the last are shared. */
export function addAtPath(parent: XmlElement, path: string): XmlElement {
  const segments = path.split('/');
  const added = xmlElement(segments.at(-1) ?? '');
  elementAtPath(parent, segments.slice(0, -1)).children.push(added);
  return added;
}

function elementAtPath(parent: XmlElement, segments: readonly string[]): XmlElement {
  let element = parent;
  for (const segment of segments) element = childFor(element, segment);
  return element;
}

function childFor(parent: XmlElement, segment: string): XmlElement {
  const {
    name = '',
    attribute,
    value,
  } = /^(?<name>[^[]+)(?:\[@(?<attribute>[^=]+)="(?<value>[^"]*)"\])?$/.exec(segment)?.groups ?? {};
  const found = parent.children.find(
    (child) => child.name === name && (attribute === undefined || child.attributes.get(attribute) === value),
  );
  if (found !== undefined) return found;
  const made = xmlElement(name, attribute === undefined ? {} : { [attribute]: value ?? '' });
  parent.children.push(made);
  return made;
}

/** The document as .NET writes it: declaration, two blanks a level, CRLF. */
export function xmlText(root: XmlElement, encoding = 'utf-8'): string {
  return [`<?xml version="1.0" encoding="${encoding}"?>`, ...linesOf(root, ''), ''].join('\r\n');
}

function linesOf(element: XmlElement, indent: string): string[] {
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const open = `${indent}<${element.name}${attributes}`;
  if (element.children.length === 0) {
    return [element.text === '' ? `${open} />` : `${open}>${escaped(element.text)}</${element.name}>`];
  }
  const inner = element.children.flatMap((child) => linesOf(child, `${indent}  `));
  return [`${open}>`, ...inner, `${indent}</${element.name}>`];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
