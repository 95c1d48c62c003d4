/** An element of a settings file. Names keep their spelling, without their namespace prefix. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const MAX_DEPTH = 64;
const MAX_NODES = 200_000;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
// A name must end where blanks, a slash or the bracket begin, and an attribute begin after a blank: with one way to read
// each sign, hostile text costs no more than its length.
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<!([A-Za-z]+)|<(\/?)([^\s<>/=!]+)((?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*?)?)(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /(?<=^|\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Replaces the five named and the numeric entities; others stay as they are, none is ever expanded. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi,
    (whole, hex?: string, dec?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(dec) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    attributes.set(localName(name).toLowerCase(), decodeEntities(double ?? single ?? ''));
  }
  return attributes;
}

/**
 * Reads a settings file: elements, attributes, text. No document type, no entities beyond XML's own; depth and number
 * of elements are bounded. Undefined when the text is not well formed. Pure.
 */
export function parseXml(text: string): XmlNode | undefined {
  const document: OpenNode = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenNode[] = [document];
  let nodes = 0;
  let at = text.startsWith('\ufeff') ? 1 : 0;
  TOKEN.lastIndex = at;
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    at = TOKEN.lastIndex;
    const top = open.at(-1) ?? document;
    const [, cdata, declaration, closing, name, attributes = '', selfClosing, plain] = token;
    if (declaration !== undefined) return undefined;
    if (plain !== undefined || cdata !== undefined) top.text += cdata ?? decodeEntities(plain ?? '');
    if (name === undefined) continue;
    if (closing === '/') {
      if (open.length < 2 || top.name !== localName(name)) return undefined;
      open.pop();
      continue;
    }
    if ((nodes += 1) > MAX_NODES || open.length > MAX_DEPTH) return undefined;
    const node: OpenNode = { name: localName(name), attributes: attributesOf(attributes), children: [], text: '' };
    top.children.push(node);
    if (selfClosing !== '/') open.push(node);
  }
  return at === text.length && open.length === 1 && document.children.length === 1 ? document : undefined;
}
