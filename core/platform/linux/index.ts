import { createPool, PoolFailure } from '../workers/index.ts';
import type { DeepSection, DeepSections, DeepTask } from './shapes.ts';

export type { DeepSection, DeepSections, ProcessGroup } from './shapes.ts';

/** Every section, in the order it is told. */
const SECTIONS: readonly DeepSection[] = [
  'processes',
  'services',
  'packages',
  'mounts',
  'sockets',
  'kernel',
  'limits',
  'hardware',
];
const OF_ONE_MS = 10_000;

/** What a deep look brought; `missing` names the sections that gave no answer in time or broke. */
export interface DeepLook {
  readonly sections: Partial<DeepSections>;
  readonly missing: readonly DeepSection[];
}

export interface DeepOptions {
  readonly signal: AbortSignal;
  /** Which packages are listed; a regular expression. */
  readonly packages: string;
  /** `/` unless told otherwise. */
  readonly at?: string;
  /** Of each section. */
  readonly timeLimitMs?: number;
  /** Gets the sections that are still on their way. */
  readonly onWaiting?: (waiting: readonly DeepSection[]) => void;
}

/**
 * Looks deeply at this Linux machine in threads, by files alone and without any other program. Each section has its own
 * time; one that hangs is given up and the others are told. Never rejects.
 */
export async function lookDeep(options: DeepOptions): Promise<DeepLook> {
  const { signal, packages, at = '/', timeLimitMs = OF_ONE_MS, onWaiting } = options;
  const pool = createPool<DeepTask, unknown>({ entry: 'machine-worker', signal, timeLimitMs });
  const waiting = new Set(SECTIONS);
  const found = new Map<DeepSection, unknown>();
  const missing: DeepSection[] = [];
  const readOne = async (section: DeepSection): Promise<void> => {
    try {
      found.set(section, await pool.run({ section, at, packages }));
    } catch (error) {
      if (!(error instanceof PoolFailure)) throw error;
      missing.push(section);
    }
    waiting.delete(section);
    onWaiting?.([...waiting]);
  };
  try {
    await Promise.all(SECTIONS.map(readOne));
    // In their own order, whichever answered first.
    const told = SECTIONS.filter((section) => found.has(section)).map((section) => [section, found.get(section)]);
    return {
      sections: Object.fromEntries(told) as Partial<DeepSections>,
      missing: SECTIONS.filter((section) => missing.includes(section)),
    };
  } finally {
    await pool.close();
  }
}
