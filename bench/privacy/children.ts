// The scripts that are measured as whole programs, built as the product is: from the sources a program and each of its
// threads would pay for reading TypeScript first.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The project's folder; the scripts run in it. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = join(ROOT, '.cache', 'bench', 'out');
const CHILDREN = [
  'privacy/bundle-child',
  'privacy/collect-child',
  'privacy/engine-child',
  'privacy/scanner-child',
  'collect/floor-child',
  'collect/machine-child',
  'collect/reuse-child',
  'collect/systeminformation-child',
];
const WORKERS = 'core/platform/workers';

let built: Promise<void> | undefined;

/** Builds all of them, once a run. */
export function buildChildren(): Promise<void> {
  built ??= make();
  return built;
}

/** Where the built script of a name lies: `collect/floor-child`; without a folder it is of this one. */
export function childPath(name: string): string {
  return join(OUT, `${name.includes('/') ? name : `privacy/${name}`}.cjs`);
}

async function make(): Promise<void> {
  const workers = readdirSync(join(ROOT, WORKERS)).filter((name) => name.endsWith('-worker.ts'));
  const entries = [
    ...CHILDREN.map((name) => ({ in: `bench/${name}.ts`, out: name })),
    ...workers.map((name) => ({ in: `${WORKERS}/${name}`, out: `core/workers/${name.replace(/\.ts$/u, '')}` })),
  ];
  await build({
    absWorkingDir: ROOT,
    entryPoints: entries,
    outdir: OUT,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: ['node22'],
    external: ['better-sqlite3', '@napi-rs/keyring', 'electron', 're2'],
    keepNames: true,
    logLevel: 'silent',
    banner: { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__importMetaUrl', 'process.env.NODE_ENV': '"production"' },
  });
}
