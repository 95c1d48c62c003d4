import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { violationsOf } from '../../../scripts/lib/boundaries/check.mjs';
import { temporaryFolder } from '../../helpers/temp.ts';

/** A small tree in which every zone imports all that it may. */
export const CLEAN: Readonly<Record<string, string>> = {
  'shared/result.ts': `import { z } from 'zod'; export const a = z.string();`,
  'shared/domain/case.ts': `export * from '../result.ts';`,
  'core/platform/ports.ts': `import type { A } from '../../shared/result.ts'; export type Clock = A;`,
  'core/platform/node/clock.ts': `export const now = () => Date.now();`,
  'core/platform/node/files.ts': `import { readFile } from 'node:fs/promises'; export { readFile };`,
  'core/db/index.ts': `import Database from 'better-sqlite3'; import { now } from '../platform/node/clock.ts'; export { Database, now };`,
  'core/jobs/index.ts': `export type { Clock } from '../platform/ports.ts';`,
  'core/sla/index.ts': `export { a } from './clock-rules.ts';`,
  'core/sla/clock-rules.ts': `export { a } from '../../shared/result.ts';`,
  'core/notices/index.ts': `export * from './notices-service.ts';`,
  'core/notices/notices-rules.ts': `import type { N } from './notices-service.ts'; export { a } from '../../shared/result.ts'; export type M = N;`,
  'core/notices/notices-service.ts': `import { createHash } from 'node:crypto'; import { a } from '../audit/index.ts'; import '../db/index.ts'; export type N = typeof a; export { createHash };`,
  'core/audit/index.ts': `export { a } from '../../shared/result.ts';`,
  'core/portals/types.ts': `export type { A } from '../../shared/result.ts';`,
  'core/portals/registry.ts': `export { folder } from './folder/index.ts';`,
  'core/portals/folder/index.ts': `import type { A } from '../types.ts'; export const folder: A = import('./paths.ts');`,
  'core/portals/folder/paths.ts': `export type { Clock } from '../../platform/ports.ts';`,
  'core/collectors/types.ts': `export {};`,
  'core/collectors/machine/index.ts': `import si from 'systeminformation'; import '../types.ts'; export { si };`,
  'core/outbox/index.ts': `export { folder } from '../portals/registry.ts';`,
  'core/evidence/index.ts': `import '../collectors/types.ts'; export {};`,
  'core/app/index.ts': `export * from '../notices/index.ts'; import '../outbox/index.ts';`,
  'cli/main.ts': `import '../core/app/index.ts'; import '../shared/result.ts'; import p from '../package.json' with { type: 'json' }; export { p };`,
  'cli/io.ts': `import 'node:fs/promises';`,
  'electron/main/main.ts': `import { app } from 'electron'; import './files.ts'; export { app };`,
  'electron/main/files.ts': `import 'node:fs';`,
  'electron/main/core-supervisor/node-child-host.ts': `import 'node:child_process';`,
  'electron/preload/preload.ts': `import { ipcRenderer } from 'electron'; import '../../shared/result.ts'; export { ipcRenderer };`,
  'electron/core-host/node-child.ts': `import '../../core/app/index.ts';`,
  'electron/core-host/inherited-sockets.ts': `import 'node:fs';`,
  'renderer/app/main.tsx': `import { Home } from '../features/home/home.tsx'; export const App = () => <Home />;`,
  'renderer/components/button.tsx': `import { Button } from '@fluentui/react-components'; export { Button };`,
  'renderer/data/core.ts': `export { a } from '../../shared/result.ts';`,
  'renderer/features/home/home.tsx': `import '../../data/core.ts'; import '../../components/button.tsx'; import './tile.tsx'; export const Home = () => <p />;`,
  'renderer/features/home/tile.tsx': `export const Tile = () => <p />;`,
  'renderer/features/cases/list.tsx': `export const List = () => <p />;`,
};

/** Violations of the clean tree with some files put in or replaced. */
export function violationsWith(files: Readonly<Record<string, string>>) {
  return violationsOf(new Map(Object.entries({ ...CLEAN, ...files })));
}

/** Violations of the clean tree with one more file, whose second line is the one to be caught. */
export function caught(file: string, line: string) {
  return violationsWith({ [file]: `// the second line is wrong\n${line}\n` });
}

/** The clean tree as a folder on disk. */
export function cleanFolder(): string {
  const root = temporaryFolder('boundaries');
  for (const [file, text] of Object.entries(CLEAN)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${text}\n`);
  }
  return root;
}
