// RE2 as a peer: the package's own download of its machine code is not everywhere to be had, so it is built from source,
// once, into .cache. Where it cannot be built the comparison is left out and says so.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './children.ts';

const FOLDER = join(ROOT, '.cache', 'bench', 're2');
const PACKAGE = 're2@1';

/** The folder to load `re2` from, or why there is none. */
export function re2Folder(): { readonly folder: string } | { readonly reason: string } {
  const binary = join(FOLDER, 'node_modules', 're2', 'build', 'Release', 're2.node');
  if (existsSync(binary)) return { folder: FOLDER };
  try {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), '{"name":"bench-re2","private":true}\n');
    console.log('Building RE2 from source to compare with; this takes minutes, once.');
    const run = (file: string, args: readonly string[], cwd: string): void =>
      void execFileSync(file, args, { cwd, stdio: 'ignore', timeout: 1_200_000 });
    run('npm', ['install', PACKAGE, '--ignore-scripts', '--no-audit', '--no-fund'], FOLDER);
    const gyp = join(FOLDER, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
    const headers = dirname(dirname(process.execPath));
    run(process.execPath, [gyp, `--nodedir=${headers}`, 'rebuild'], join(FOLDER, 'node_modules', 're2'));
    return { folder: FOLDER };
  } catch (error) {
    return { reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}
