import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { asWindows, scratchFolder, start } from './run.ts';

/**
 * Starts a program of tests/windows/programs that keeps something until it is killed, and answers once it has it. The
 * program writes the file that `ready` of its input names.
 */
export async function startHolder(program: string, input: Readonly<Record<string, unknown>>) {
  const folder = scratchFolder();
  const [asked, ready] = [join(folder, 'asked.json'), join(folder, 'ready')];
  writeFileSync(asked, JSON.stringify({ ...input, ready: asWindows(ready) }));
  const file = fileURLToPath(new URL(`../../windows/programs/${program}.ts`, import.meta.url));
  const run = await start(inject('windows').node, [asWindows(file), asWindows(asked), asWindows(ready)]);
  const ended = run.ended.then(({ err }) => Promise.reject(new Error(`${program} ended: ${err}`)));
  ended.catch(() => undefined);
  const isReady = async (): Promise<void> => {
    while (!existsSync(ready)) await pause(100);
  };
  await Promise.race([isReady(), ended]);
  return {
    stop: async (): Promise<void> => {
      run.child.kill('SIGKILL');
      await run.ended;
    },
  };
}
