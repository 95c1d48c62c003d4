// Repeatable random numbers: everything in a sample plant is drawn from here, so that the same seed
// gives the same bytes on every machine.
import { createHash } from 'node:crypto';

/** A labelled stream of random numbers (xoshiro128**). Streams with other labels are independent. */
export interface Random {
  /** A stream of its own, not disturbed by draws from this one. */
  fork(label: string): Random;
  /** 32 random bits as an unsigned number. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** True with the given probability (0 to 1). */
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** `count` different items in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[];
  /** `length` characters of the alphabet. */
  text(alphabet: string, length: number): string;
  /** Fills the view with random bits. */
  fillWords(target: Uint32Array): void;
}

/** The stream named `label` of a seed. */
export function createRandom(seed: number, label = 'plant'): Random {
  return fromKey(`${seed}/${label}`);
}

function fromKey(key: string): Random {
  const next = xoshiro(createHash('sha256').update(key).digest());
  const int = (min: number, max: number): number => min + Math.floor((next() / 4294967296) * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    const item = items[int(0, items.length - 1)];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  return {
    fork: (label) => fromKey(`${key}/${label}`),
    next,
    int,
    chance: (probability) => next() / 4294967296 < probability,
    pick,
    sample: (items, count) => shuffled(items, int).slice(0, count),
    text: (alphabet, length) => Array.from({ length }, () => alphabet.charAt(int(0, alphabet.length - 1))).join(''),
    fillWords: (target) => {
      for (let i = 0; i < target.length; i += 1) target[i] = next();
    },
  };
}

function shuffled<T>(items: readonly T[], int: (min: number, max: number) => number): T[] {
  const rest = [...items];
  const result: T[] = [];
  while (rest.length > 0) result.push(...rest.splice(int(0, rest.length - 1), 1));
  return result;
}

function xoshiro(state: Buffer): () => number {
  let a = state.readInt32LE(0);
  let b = state.readInt32LE(4);
  let c = state.readInt32LE(8);
  let d = state.readInt32LE(12) | 1;
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result >>> 0;
  };
}
