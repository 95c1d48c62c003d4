/**
 * A decoded value that knows where each of its characters stands in the text it was taken from. Without a map it is a
 * plain cut that begins at `base`; with one, `map[i]` is where character i begins and `map[length]` where the last ends.
 */
export interface View {
  readonly text: string;
  readonly base: number;
  readonly map: Int32Array | undefined;
}

/** The whole text, unchanged. */
export function wholeView(text: string): View {
  return { text, base: 0, map: undefined };
}

/** Place in the outermost text. */
export function rootAt(view: View, index: number): number {
  return view.map === undefined ? view.base + index : (view.map[index] ?? 0);
}

/** A part of a view, not decoded any further. */
export function cutView(view: View, start: number, end: number): View {
  const text = view.text.slice(start, end);
  if (view.map === undefined) return { text, base: view.base + start, map: undefined };
  return { text, base: 0, map: view.map.subarray(start, end + 1) };
}

/** Reads one escaped character: what it stands for and how many characters it takes; undefined where nothing is escaped. */
export type Unescape = (text: string, at: number) => { readonly value: string; readonly length: number } | undefined;

/** A part of a view with its escapes resolved. */
export function decodeView(view: View, start: number, end: number, sign: string, unescape: Unescape): View {
  const first = next(view.text, sign, start, end);
  if (first < 0) return cutView(view, start, end);
  const map = new Int32Array(end - start + 1);
  const parts: string[] = [];
  let length = 0;
  let plain = start;
  let at = first;
  const keep = (to: number): void => {
    for (let index = plain; index < to; index += 1) map[length++] = rootAt(view, index);
    parts.push(view.text.slice(plain, to));
  };
  while (at < end && at >= 0) {
    const found = unescape(view.text, at);
    if (found === undefined || at + found.length > end) {
      at = next(view.text, sign, at + 1, end);
      continue;
    }
    keep(at);
    for (let index = 0; index < found.value.length; index += 1) map[length++] = rootAt(view, at);
    parts.push(found.value);
    plain = at + found.length;
    at = next(view.text, sign, plain, end);
  }
  keep(end);
  map[length] = rootAt(view, end);
  return { text: parts.join(''), base: 0, map: map.subarray(0, length + 1) };
}

/** Searched in a cut, since the search must not go on to the end of the text. */
function next(text: string, sign: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(sign);
  return at < 0 ? -1 : from + at;
}
