import type { KeyVerdict } from './keys.ts';
import type { Layer } from './layer.ts';
import { scanText } from './scan-text.ts';
import type { Scan } from './scan.ts';
import {
  isNameKey,
  isValueKey,
  localName,
  privatePart,
  takeByKey,
  takeNameByKey,
  verdictFor,
  verdictForLabel,
} from './structured.ts';
import { createTx, nextOf } from './tx.ts';
import type { Tx } from './tx.ts';
import { looksRandom } from './values.ts';
import { cutView, decodeView } from './view.ts';
import type { View } from './view.ts';
import { readTag, unescapeXml } from './xml-tags.ts';
import type { Attribute, Tag } from './xml-tags.ts';

interface Frame {
  readonly name: string;
  /** Verdict for text below: by the element's own name, or by a name among its attributes. */
  readonly verdict: KeyVerdict | undefined;
  readonly naming: string;
  /** Name that the last child said (`<key>`), until a value takes it. */
  said: string;
  /** Value that came before its name. */
  waiting: View | undefined;
  /** Text of the child before, where a row of cells has the name in one and the value in the next. */
  before: string;
}

/** How sure it is that this is XML: a file of it, or something in a text that looks like it. */
export type XmlMode = 'file' | 'inside';

const MAX_STACK = 10_000;

/** Attributes, text, CDATA and comments with their keys. No DTD, no entities beyond the five and numbers. */
export function scanXml(scan: Scan, view: View, layer: Layer, mode: XmlMode): void {
  const tx = createTx(scan, view, layer);
  const stack: Frame[] = [frameOf('', undefined, '')];
  const isSure = walk(tx, stack, mode);
  // What is cut off or mixed up is also read as plain text, so that nothing hides in the damage.
  if (mode === 'file' && !isSure) scanText(scan, view, layer);
}

function frameOf(name: string, verdict: KeyVerdict | undefined, naming: string): Frame {
  return { name, verdict, naming, said: '', waiting: undefined, before: '' };
}

function walk(tx: Tx, stack: Frame[], mode: XmlMode): boolean {
  const { text } = tx;
  let at = 0;
  let isSure = true;
  while (at < text.length) {
    const open = nextOf(tx, '<', at);
    if (open > at) onText(tx, stack, at, open, mode);
    if (open >= text.length) break;
    const special = onSpecial(tx, stack, open);
    if (special !== undefined) {
      at = special;
      continue;
    }
    const tag = readTag(tx, open);
    if (tag === undefined) {
      isSure = false;
      const next = nextOf(tx, '<', open + 1);
      onText(tx, stack, open, next, mode);
      at = next;
      continue;
    }
    if (tag.isEnd) isSure = close(tx, stack, tag.name) && isSure;
    else openTag(tx, stack, tag);
    at = tag.end;
  }
  return isSure && stack.length === 1;
}

/** Comments, CDATA, processing instructions and document types; undefined for a tag. */
function onSpecial(tx: Tx, stack: Frame[], open: number): number | undefined {
  const { text } = tx;
  const kinds: readonly (readonly [string, string])[] = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
    ['<!', '>'],
  ];
  const kind =
    text[open + 1] === '!' || text[open + 1] === '?'
      ? kinds.find(([start]) => text.startsWith(start, open))
      : undefined;
  if (kind === undefined) return undefined;
  const [start, end] = kind;
  const inside = open + start.length;
  const stop = nextOf(tx, end, inside);
  const content = cutView(tx.view, inside, stop);
  if (start === '<![CDATA[') onValue(tx, stack, content);
  else if (start === '<!--') tx.scan.inside(tx.scan, content, tx);
  else if (!text.startsWith('<?xml ', open)) scanText(tx.scan, content, tx.layer);
  return Math.min(text.length, stop + end.length);
}

function onText(tx: Tx, stack: Frame[], start: number, end: number, mode: XmlMode): void {
  if (end - start < 1 || isBlank(tx.text, start, end)) return;
  // Outside of all elements it is the text around, which is read by itself.
  if (mode === 'inside' && stack.length === 1) return;
  onValue(tx, stack, decodeView(tx.view, start, end, '&', unescapeXml));
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

/** Text of an element: its key is its own name, its neighbour's word, or its parent. */
function onValue(tx: Tx, stack: Frame[], value: View): void {
  const frame = stack.at(-1);
  const parent = stack.at(-2);
  if (frame === undefined) return;
  const { scan, layer } = tx;
  const key = keyOf(frame, parent);
  const inner = { ...layer, keyPath: pathOf(stack) };
  const verdict = frame.verdict ?? (isValueKey(frame.name) ? parentVerdict(scan, stack) : undefined);
  if (parent !== undefined && isNameKey(frame.name) && frame.verdict === undefined) onName(tx, parent, value, inner);
  const part = parent === undefined ? undefined : privatePart(frame.name, localName(parent.name), value.text.trim());
  if (takeByKey(scan, value, inner, verdict ?? part)) return;
  if (parent !== undefined && takeAfterName(scan, parent, value, inner)) return;
  if (parent !== undefined && isValueKey(frame.name) && parent.said === '') parent.waiting = value;
  takeNameByKey(scan, value, inner, key);
  scan.inside(scan, value, { layer: inner });
}

/** `<td>Password</td><td>x</td>`: the cell after one that names a secret. */
function takeAfterName(scan: Scan, parent: Frame, value: View, layer: Layer): boolean {
  const name = parent.before;
  const text = value.text.trim();
  parent.before = text.length <= 64 ? text : '';
  return name !== '' && looksRandom(text, 6) && takeByKey(scan, value, layer, verdictFor(scan, name));
}

function keyOf(frame: Frame, parent: Frame | undefined): string {
  if (frame.naming !== '') return frame.naming;
  if (isValueKey(frame.name) && parent !== undefined)
    return parent.said === '' ? parent.naming || parent.name : parent.said;
  return frame.name;
}

/** The word of the neighbour before, else the elements around: a value may lie two levels below its name. */
function parentVerdict(scan: Scan, stack: readonly Frame[]): KeyVerdict | undefined {
  const parent = stack.at(-2);
  if (parent === undefined) return undefined;
  if (parent.said !== '') return verdictFor(scan, parent.said);
  return (
    parent.verdict ?? (isValueKey(parent.name) || /array|list/i.test(parent.name) ? stack.at(-3)?.verdict : undefined)
  );
}

/** `<key>Password</key>`: its value comes next, or came before. */
function onName(tx: Tx, parent: Frame, name: View, layer: Layer): void {
  parent.said = name.text.trim();
  const { waiting } = parent;
  parent.waiting = undefined;
  if (waiting !== undefined) takeByKey(tx.scan, waiting, layer, verdictFor(tx.scan, parent.said));
}

function openTag(tx: Tx, stack: Frame[], tag: Tag): void {
  const { scan } = tx;
  const naming = onAttributes(tx, stack, tag);
  const own = verdictFor(scan, tag.name) ?? (naming === '' ? undefined : verdictFor(scan, naming));
  if (!tag.isEmpty && stack.length < MAX_STACK) stack.push(frameOf(tag.name, own, naming));
}

/** What a name among the attributes says; each attribute's value by its own key or by that name. */
function onAttributes(tx: Tx, stack: readonly Frame[], tag: Tag): string {
  const { scan, layer } = tx;
  if (tag.attributes.length === 0) return '';
  const views = tag.attributes.map((attribute) =>
    decodeView(tx.view, attribute.start, attribute.end, '&', unescapeXml),
  );
  const names = tag.attributes.flatMap((attribute, index) => (isNameKey(attribute.name) ? [index] : []));
  // `id="3" caption="Kennwort"`: the one that names a secret, else the first.
  const named = names.find((index) => verdictFor(scan, views[index]?.text ?? '') !== undefined) ?? names[0] ?? -1;
  const naming = named < 0 ? '' : (views[named]?.text.trim() ?? '');
  const path = pathOf(stack, tag.name);
  for (const [index, attribute] of tag.attributes.entries()) {
    const value = views[index];
    if (value === undefined || value.text === '') continue;
    const inner = { ...layer, keyPath: `${path}/@${attribute.name}`.slice(-200) };
    const verdict = attributeVerdict(scan, tag.attributes[named]?.name ?? '', attribute, naming, index === named, tag);
    if (takeByKey(scan, value, inner, verdict)) continue;
    takeNameByKey(scan, value, inner, isValueKey(attribute.name) && naming !== '' ? naming : attribute.name);
    scan.inside(scan, value, { layer: inner });
  }
  return naming;
}

function attributeVerdict(
  scan: Scan,
  nameKey: string,
  attribute: Attribute,
  naming: string,
  isName: boolean,
  tag: Tag,
): KeyVerdict | undefined {
  if (isName) return undefined;
  const own = verdictFor(scan, attribute.name);
  if (own !== undefined || !isValueKey(attribute.name)) return own;
  return (naming === '' ? undefined : verdictForLabel(scan, nameKey, naming)) ?? verdictFor(scan, tag.name);
}

/** Ends the innermost element of that name; unknown ends are stepped over. */
function close(_tx: Tx, stack: Frame[], name: string): boolean {
  const least = Math.max(1, stack.length - 32);
  for (let at = stack.length - 1; at >= least; at -= 1)
    if (stack[at]?.name === name) {
      const isLast = at === stack.length - 1;
      const frame = stack[at];
      stack.length = at;
      const parent = stack.at(-1);
      if (parent !== undefined && frame !== undefined && !isNameKey(frame.name)) parent.said = '';
      return isLast;
    }
  return false;
}

function pathOf(stack: readonly Frame[], last = ''): string {
  const names = stack.slice(-4).map((frame) => frame.naming || frame.name);
  return [...names, last]
    .filter((name) => name !== '')
    .join('/')
    .slice(-160);
}
