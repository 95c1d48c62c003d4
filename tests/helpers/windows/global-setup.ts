import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildAll } from '../../../scripts/lib/build-steps.mjs';
import { cacheFolder } from '../../../scripts/lib/paths.mjs';
import { ensureWindowsNode } from '../../../scripts/lib/windows-node.mjs';
import { endWindows, ensureWine, makeWindows, startWindows } from '../../../scripts/lib/wine.mjs';

export interface ProvidedWindows {
  /** Of this run: the prefix, a home, what programs said. As Linux names it. */
  readonly folder: string;
  /** Windows' Node. */
  readonly node: string;
  /** Plays what a program of Windows was recorded to answer. */
  readonly recorded: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly windows: ProvidedWindows;
  }
}

const MAKING_MS = 120_000;
const POWERSHELL = 'prefix/drive_c/windows/system32/WindowsPowerShell/v1.0/powershell.exe';

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureWine();
  await buildAll();
  const folder = mkdtempSync(join(tmpdir(), 'companion-windows-'));
  const remove = async (): Promise<void> => {
    await endWindows(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await makeWindows(folder);
    const programs = await ensureWindowsNode(cacheFolder(), async (file, args) => {
      const output = join(folder, 'making');
      const { ended } = await startWindows({ file, args, folder, output, timeoutMs: MAKING_MS });
      const { code, stdout, stderr } = await ended;
      return { code: code ?? 1, output: `${stdout.toString()}${stderr.toString()}` };
    });
    const recorded = join(programs, 'recorded.exe');
    // Wine's own is a stub that answers nothing. This one answers nothing too, until a test names its answers.
    copyFileSync(recorded, join(folder, POWERSHELL));
    project.provide('windows', { folder, node: join(programs, 'node.exe'), recorded });
    return remove;
  } catch (error) {
    await remove();
    throw error;
  }
}
