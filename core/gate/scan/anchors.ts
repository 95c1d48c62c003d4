// All words at which a closer look is worth while, in one automaton: one table look-up per character, whatever their number.

/** Character classes: everything that stands in no word is class 0. */
interface Alphabet {
  readonly classOf: Uint8Array;
  readonly size: number;
}

export interface Automaton {
  /** Calls back with the number of the word and where it ends (exclusive), in the order of their ends. */
  run(text: string, from: number, to: number, found: (word: number, end: number) => void): void;
}

/** An automaton (Aho and Corasick) over lower-case words of ASCII; text is compared without case. */
export function createAutomaton(words: readonly string[]): Automaton {
  const alphabet = alphabetOf(words);
  const { next, ends } = tables(words, alphabet);
  const { classOf, size } = alphabet;
  return {
    run: (text, from, to, found) => {
      let state = 0;
      for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        state = next[state * size + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
        const hits = ends[state];
        if (hits === undefined) continue;
        for (const word of hits) found(word, at + 1);
      }
    },
  };
}

function alphabetOf(words: readonly string[]): Alphabet {
  const classOf = new Uint8Array(128);
  let size = 1;
  for (const character of new Set(words.join(''))) {
    const code = character.charCodeAt(0);
    classOf[code] = size;
    classOf[character.toUpperCase().charCodeAt(0)] = size;
    size += 1;
  }
  return { classOf, size };
}

function tables(words: readonly string[], { classOf, size }: Alphabet) {
  const states = 1 + words.reduce((sum, word) => sum + word.length, 0);
  const next = new Uint16Array(states * size);
  const ends: (number[] | undefined)[] = [];
  let made = 1;
  for (const [index, word] of words.entries()) {
    let state = 0;
    for (const character of word) {
      const cell = state * size + (classOf[character.charCodeAt(0)] ?? 0);
      if (next[cell] === 0) next[cell] = made++;
      state = next[cell] ?? 0;
    }
    (ends[state] ??= []).push(index);
  }
  link(next, ends, size);
  return { next, ends };
}

/** Fills in where each state goes when its word does not go on. */
function link(next: Uint16Array, ends: (number[] | undefined)[], size: number): void {
  const fallback = new Uint16Array(next.length / size);
  const queue: number[] = [];
  for (let symbol = 0; symbol < size; symbol++) if ((next[symbol] ?? 0) !== 0) queue.push(next[symbol] ?? 0);
  for (const state of queue) {
    const behind = fallback[state] ?? 0;
    const inherited = ends[behind];
    if (inherited !== undefined) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let symbol = 0; symbol < size; symbol++) {
      const cell = state * size + symbol;
      const other = next[behind * size + symbol] ?? 0;
      const child = next[cell] ?? 0;
      if (child === 0) next[cell] = other;
      else {
        fallback[child] = other;
        queue.push(child);
      }
    }
  }
}
