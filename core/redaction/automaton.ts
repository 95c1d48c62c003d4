import { classOf, HIDDEN } from './chars.ts';

/** Many words searched at once, in time that grows with the text alone (Aho and Corasick). */
export interface Automaton {
  /** Calls `found` for every occurrence, with the number of the pattern and the place after its last character. */
  search(text: string, from: number, to: number, found: (pattern: number, end: number) => void): void;
}

interface Trie {
  readonly children: Map<number, number>[];
  readonly outputs: (number[] | undefined)[];
}

/** `foldOf` makes characters equal (case, accents); characters nobody sees are stepped over. */
export function buildAutomaton(patterns: readonly string[], foldOf: (code: number) => number): Automaton {
  const classes = classTable(patterns, foldOf);
  const trie = trieOf(patterns, foldOf);
  const next = transitions(trie, classes.size, classes.numbers);
  const { outputs } = trie;
  const { table, size } = classes;
  const rows = next.map((state) => (outputs[state] === undefined ? state * size : -state * size));

  return {
    search: (text, from, to, found) => {
      // A state is where its row begins; the sign says that words end there.
      let row = 0;
      for (let at = from; at < to; at += 1) {
        const symbol = table[text.charCodeAt(at)] as number;
        if (symbol === SKIPPED) continue;
        const state = rows[row + symbol] as number;
        row = state < 0 ? -state : state;
        if (state < 0) for (const pattern of outputs[row / size] ?? []) found(pattern, at + 1);
      }
    },
  };
}

const SKIPPED = 65_535;
/** What every table begins with: all characters are none of a pattern, hidden ones are stepped over. */
const HIDDEN_ONLY = Uint16Array.from({ length: 65_536 }, (_, code) => ((classOf(code) & HIDDEN) === 0 ? 0 : SKIPPED));

const alikeByFold = new WeakMap<(code: number) => number, ReadonlyMap<number, readonly number[]>>();

/** The other characters that each folded one stands for; worked out once for each way of folding. */
function alikeOf(foldOf: (code: number) => number): ReadonlyMap<number, readonly number[]> {
  const known = alikeByFold.get(foldOf);
  if (known !== undefined) return known;
  const alike = new Map<number, number[]>();
  for (let code = 0; code < 65_536; code += 1) {
    const folded = foldOf(code);
    if (folded === code) continue;
    const same = alike.get(folded);
    if (same === undefined) alike.set(folded, [code]);
    else same.push(code);
  }
  alikeByFold.set(foldOf, alike);
  return alike;
}

function classTable(
  patterns: readonly string[],
  foldOf: (code: number) => number,
): { readonly table: Uint16Array; readonly size: number; readonly numbers: ReadonlyMap<number, number> } {
  const numbers = new Map<number, number>();
  for (const pattern of patterns)
    for (let at = 0; at < pattern.length; at += 1) {
      const code = foldOf(pattern.charCodeAt(at));
      if (!numbers.has(code)) numbers.set(code, numbers.size + 1);
    }
  const table = HIDDEN_ONLY.slice();
  const alike = alikeOf(foldOf);
  for (const [code, number] of numbers) {
    if (table[code] === 0 && foldOf(code) === code) table[code] = number;
    for (const other of alike.get(code) ?? []) if (table[other] === 0) table[other] = number;
  }
  return { table, size: numbers.size + 1, numbers };
}

function trieOf(patterns: readonly string[], foldOf: (code: number) => number): Trie {
  const children: Map<number, number>[] = [new Map()];
  const outputs: (number[] | undefined)[] = [undefined];
  for (const [number, pattern] of patterns.entries()) {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const code = foldOf(pattern.charCodeAt(at));
      let child = children[state]?.get(code);
      if (child === undefined) {
        child = children.length;
        children.push(new Map());
        outputs.push(undefined);
        children[state]?.set(code, child);
      }
      state = child;
    }
    outputs[state] = [...(outputs[state] ?? []), number];
  }
  return { children, outputs };
}

/** Breadth first: where a state has no edge of its own, it does what its longest suffix would do. */
function transitions(trie: Trie, size: number, numbers: ReadonlyMap<number, number>): Int32Array {
  const { children, outputs } = trie;
  const next = new Int32Array(children.length * size);
  const fallback = new Int32Array(children.length);
  const queue: number[] = [];
  for (const [code, child] of children[0] ?? []) {
    next[numbers.get(code) ?? 0] = child;
    queue.push(child);
  }
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head] ?? 0;
    const other = fallback[state] ?? 0;
    const inherited = outputs[other];
    if (inherited !== undefined) outputs[state] = [...(outputs[state] ?? []), ...inherited];
    next.copyWithin(state * size, other * size, other * size + size);
    for (const [code, child] of children[state] ?? []) {
      const symbol = numbers.get(code) ?? 0;
      fallback[child] = next[other * size + symbol] ?? 0;
      next[state * size + symbol] = child;
      queue.push(child);
    }
  }
  return next;
}
