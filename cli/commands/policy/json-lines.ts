/** Where the values of a JSON text begin, and names that an object has twice. */
export interface JsonLines {
  /** Line of a value, counted from 1, by its path joined with dots; of what holds it where it is not there itself. */
  lineOf(path: string): number;
  /** Each with its path: the value that was written last counts. */
  readonly repeated: readonly { readonly path: string; readonly line: number }[];
}

interface Open {
  readonly path: readonly string[];
  readonly isList: boolean;
  /** Of an object: the name that was read and waits for its value; of a list: how many values came before. */
  name: string | undefined;
  count: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gu;

/** Deeper values are looked through and not noted: nothing that is read here has a tenth of it. */
const MOST_DEEP = 64;

/** Looks through a text that `JSON.parse` took. Keeps its own stack, so depth is no danger. */
export function jsonLines(text: string): JsonLines {
  const lines = new Map<string, number>();
  const repeated: { path: string; line: number }[] = [];
  const stack: Open[] = [];
  let line = 1;
  let seenTo = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    line += breaksIn(text, seenTo, index);
    seenTo = index;
    const open = stack.at(-1);
    if (token === '}' || token === ']') stack.pop();
    else if (token === ',' && open !== undefined) open.name = undefined;
    else if (open !== undefined && !open.isList && open.name === undefined) open.name = JSON.parse(token) as string;
    else if (token !== ':' && token !== ',') {
      const path = stack.length > MOST_DEEP ? [] : pathIn(open);
      const key = path.join('.');
      if (stack.length <= MOST_DEEP) {
        if (lines.has(key)) repeated.push({ path: key, line });
        lines.set(key, line);
      }
      if (token === '{' || token === '[') stack.push({ path, isList: token === '[', name: undefined, count: 0 });
    }
  }
  return { lineOf: (path) => nearest(lines, path), repeated };
}

function pathIn(open: Open | undefined): readonly string[] {
  if (open === undefined) return [];
  if (!open.isList) return [...open.path, open.name ?? ''];
  open.count += 1;
  return [...open.path, String(open.count - 1)];
}

function breaksIn(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

function nearest(lines: ReadonlyMap<string, number>, path: string): number {
  const line = lines.get(path);
  if (line !== undefined) return line;
  return path === '' ? 1 : nearest(lines, path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '');
}
