import { isLineEnd, isSpace } from './chars.ts';
import { readScalar, readString, unescapeJson } from './json-tokens.ts';
import type { KeyVerdict } from './keys.ts';
import type { Layer } from './layer.ts';
import type { Scan } from './scan.ts';
import {
  isNameKey,
  isValueKey,
  privatePart,
  takeByKey,
  takeNameByKey,
  verdictFor,
  verdictForLabel,
} from './structured.ts';
import { looksRandom } from './values.ts';
import { cutView, decodeView } from './view.ts';
import type { View } from './view.ts';

interface Frame {
  readonly isObject: boolean;
  readonly key: string;
  readonly verdict: KeyVerdict | undefined;
  /** Key of the member that is being read; undefined while a key is expected. */
  member: string | undefined;
  /** What a sibling said is the name of the setting, and the value that waits for it. */
  said: string;
  waiting: Value | undefined;
  /** The key that said it, such as `label`. */
  saidBy: string;
  /** It says that it is a key for encryption. */
  isWebKey: boolean;
}

interface Value {
  readonly view: View;
  readonly wrap: string | undefined;
}

/** Objects and lists with comments, one or many behind each other. Returns where it stopped understanding. */
export function scanJson(scan: Scan, view: View, layer: Layer, from = 0): number {
  const { text } = view;
  const stack: Frame[] = [frameOf(false, '', undefined)];
  let at = from;
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (isSpace(text.charCodeAt(at)) || sign === ',') at += 1;
    else if (sign === '/' && /[/*]/.test(text[at + 1] ?? '')) at = onComment(scan, view, layer, at);
    else if (sign === '{' || sign === '[') {
      open(scan, stack, sign === '{');
      at += 1;
    } else if (sign === '}' || sign === ']') {
      if (stack.length === 1) return at;
      shut(scan, stack, layer);
      at += 1;
      if (stack.length === 1 && from > 0) return at;
    } else {
      const next = onItem(scan, view, layer, stack, at);
      if (next === undefined) return at;
      at = next;
    }
  }
  return at;
}

function frameOf(isObject: boolean, key: string, verdict: KeyVerdict | undefined): Frame {
  return { isObject, key, verdict, member: undefined, said: '', waiting: undefined, saidBy: '', isWebKey: false };
}

function open(scan: Scan, stack: Frame[], isObject: boolean): void {
  const frame = stack.at(-1);
  const key = frame?.isObject === true ? (frame.member ?? '') : (frame?.key ?? '');
  const own = verdictFor(scan, key);
  // Below a secret key every value of a list is one; in an object only what is called `value`.
  stack.push(frameOf(isObject, key, own ?? (frame?.isObject === false ? frame.verdict : undefined)));
  if (frame?.isObject === true) frame.member = undefined;
}

function shut(scan: Scan, stack: Frame[], layer: Layer): void {
  const frame = stack.pop();
  if (frame?.waiting !== undefined && frame.said !== '')
    takeByKey(
      scan,
      frame.waiting.view,
      { ...layer, keyPath: frame.said },
      verdictForLabel(scan, frame.saidBy, frame.said),
      frame.waiting.wrap,
    );
}

function onComment(scan: Scan, view: View, layer: Layer, at: number): number {
  const { text } = view;
  const isLine = text[at + 1] === '/';
  let end = at + 2;
  while (end < text.length && !(isLine ? isLineEnd(text.charCodeAt(end)) : text[end] === '*' && text[end + 1] === '/'))
    end += 1;
  scan.inside(scan, cutView(view, at + 2, Math.min(end, text.length)), { layer });
  return isLine ? end : end + 2;
}

/** A key, a string, a number or a word. Undefined for what JSON does not know. */
function onItem(scan: Scan, view: View, layer: Layer, stack: readonly Frame[], at: number): number | undefined {
  const { text } = view;
  const frame = stack.at(-1);
  const token = readString(text, at) ?? readScalar(text, at);
  if (token === undefined || frame === undefined) return undefined;
  const value = decodeView(view, token.start, token.end, '\\', unescapeJson);
  let next = token.next;
  if (frame.isObject && frame.member === undefined) {
    while (isSpace(text.charCodeAt(next))) next += 1;
    if (text[next] !== ':') return undefined;
    frame.member = value.text;
    return next + 1;
  }
  onValue(scan, layer, stack, { view: value, wrap: token.isString ? undefined : '"' });
  frame.member = undefined;
  return next;
}

function onValue(scan: Scan, layer: Layer, stack: readonly Frame[], value: Value): void {
  const frame = stack.at(-1);
  if (frame === undefined) return;
  const key = frame.isObject ? (frame.member ?? '') : frame.key;
  const inner = { ...layer, keyPath: pathOf(stack, frame.member ?? '') };
  const own = verdictFor(scan, key) ?? (frame.isObject && !isValueKey(key) ? undefined : frame.verdict);
  const isNaming = frame.isObject && isNameKey(key) && own === undefined;
  if (isNaming && (verdictFor(scan, frame.said) === undefined || frame.said === '')) {
    frame.said = value.view.text;
    frame.saidBy = key;
  }
  if (frame.isObject) frame.isWebKey ||= key === 'kty';
  const part = frame.isWebKey ? privatePart(key, 'kty', value.view.text) : undefined;
  if (takeByKey(scan, value.view, inner, own ?? part, value.wrap)) return;
  if (!frame.isObject && takeAfterName(scan, frame, value, inner)) return;
  if (frame.isObject && isValueKey(key)) {
    if (frame.said === '') frame.waiting = value;
    else if (takeByKey(scan, value.view, inner, verdictForLabel(scan, frame.saidBy, frame.said), value.wrap)) return;
  }
  if (value.wrap !== undefined) return;
  takeNameByKey(scan, value.view, inner, isValueKey(key) && frame.said !== '' ? frame.said : key);
  scan.inside(scan, value.view, { layer: inner });
}

/** `["X-Api-Key", "x"]`: the value after its name in a list. */
function takeAfterName(scan: Scan, frame: Frame, value: Value, layer: Layer): boolean {
  const name = frame.said;
  frame.said = value.wrap === undefined && value.view.text.length <= 64 ? value.view.text : '';
  if (name === '' || value.wrap !== undefined || !looksRandom(value.view.text, 6)) return false;
  return takeByKey(scan, value.view, layer, verdictFor(scan, name));
}

function pathOf(stack: readonly Frame[], last: string): string {
  return [...stack.slice(-4).map((frame) => frame.key), last]
    .filter((name) => name !== '')
    .join('/')
    .slice(-160);
}
