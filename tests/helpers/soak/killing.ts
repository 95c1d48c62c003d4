import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const SENDER = fileURLToPath(new URL('./sender.ts', import.meta.url));

/** Numbers that a failing run can be repeated with. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export interface SenderRun {
  /** Exit code; null when it was killed. */
  readonly code: number | null;
  readonly said: string;
}

/** Runs the sender; kills it with SIGKILL so many ms after it is ready, or lets it end. */
export async function runSender(dataDir: string, token: string, killAfterMs?: number): Promise<SenderRun> {
  const child = spawn(process.execPath, [SENDER, dataDir], {
    env: { ...process.env, COMPANION_PORTAL_TOKEN: token },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'close');
  const ready = once(child.stdout, 'data');
  await Promise.race([ready, ended]);
  if (killAfterMs !== undefined) {
    await Promise.race([pause(killAfterMs), ended]);
    child.kill('SIGKILL');
  }
  const [code] = (await ended) as [number | null];
  return { code, said };
}
