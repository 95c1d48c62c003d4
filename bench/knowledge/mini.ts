import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Round } from './asking.ts';
import type { MiniAnswer, MiniTask } from './mini-child.ts';

const CHILD = fileURLToPath(new URL('mini-child.ts', import.meta.url));
const HEAP_MB = 6144;
/** What it makes it keeps: with more room for what is new it is moved less often. */
const YOUNG_MB = 64;

/** MiniSearch over the same articles. */
export interface Mini {
  /** Processor time that building its index took, milliseconds. */
  readonly builtMs: number;
  round(task: MiniTask): Promise<Round>;
  close(): void;
}

/** Builds MiniSearch's index in a process of its own; idle between rounds. */
export async function miniSearch(articles: number): Promise<Mini> {
  const child = fork(CHILD, [String(articles)], {
    execArgv: [`--max-old-space-size=${HEAP_MB}`, `--max-semi-space-size=${YOUNG_MB}`],
  });
  const next = async (): Promise<MiniAnswer> => {
    const stop = new AbortController();
    const gone = once(child, 'exit', { signal: stop.signal }).then(() => {
      throw new Error('MiniSearch ended before it answered.');
    });
    const told = once(child, 'message', { signal: stop.signal });
    const [answer] = (await Promise.race([told, gone])) as [MiniAnswer];
    for (const waiting of [gone, told]) waiting.catch(() => undefined);
    stop.abort();
    return answer;
  };
  const ready = await next();
  return {
    builtMs: 'builtMs' in ready ? ready.builtMs : Number.NaN,
    round: async (task) => {
      const answered = next();
      child.send(task);
      const answer = await answered;
      return 'round' in answer ? answer.round : [];
    },
    close: () => void child.kill(),
  };
}
