import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBoundaries, sentence } from '../../../scripts/lib/boundaries/check.mjs';
import { PACKAGES, ZONES } from '../../../scripts/lib/boundaries/table.mjs';
import { root } from '../../../scripts/lib/paths.mjs';
import { caught, CLEAN, cleanFolder, violationsWith } from './fixture.ts';

/** Exactly one violation, at the second line of a file. */
function only(file: string, what: string, rule: string) {
  return [{ file, line: 2, what, rule: expect.stringContaining(rule), instead: expect.any(String) }];
}

describe('the tree', () => {
  it('is clean when every zone imports only what it may', async () => {
    const { files, violations } = await checkBoundaries(cleanFolder());
    expect(violations).toEqual([]);
    expect(files).toBe(Object.keys(CLEAN).length);
  });

  it('of this project keeps its boundaries', async () => {
    const { files, violations } = await checkBoundaries(root);
    expect(violations.map(sentence)).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });

  it('leaves out the settings of tools', async () => {
    const folder = cleanFolder();
    writeFileSync(join(folder, 'renderer', 'vite.config.ts'), `import '@vitejs/plugin-react';`);
    expect((await checkBoundaries(folder)).violations).toEqual([]);
  });
});

describe('a violation', () => {
  it('is told with its place, the rule and what to do', () => {
    const [violation] = caught('core/audit/x.ts', `import 'electron';`);
    expect(violation === undefined ? '' : sentence(violation)).toBe(
      'core/audit/x.ts:2 imports electron.\n  The package electron is imported only in electron/**. Only electron/ knows Electron; ask it by the host contract.',
    );
  });
});

describe('each zone is caught', () => {
  const cases: readonly (readonly [zone: string, file: string, specifier: string])[] = [
    ['shared', 'shared/x.ts', '../core/app/index.ts'],
    ['core/app', 'core/app/x.ts', '../../cli/main.ts'],
    ['core/platform', 'core/platform/x.ts', '../audit/index.ts'],
    ['core/platform', 'core/platform/workers/x-worker.ts', '../../redaction/engine.ts'],
    ['core/platform', 'core/platform/workers/x-worker.ts', '../../gate/index.ts'],
    ['core/platform', 'core/platform/workers/x.ts', '../../redaction/index.ts'],
    ['core/db and core/jobs', 'core/db/x.ts', '../audit/index.ts'],
    ['core/db and core/jobs', 'core/jobs/x.ts', '../db/index.ts'],
    ['a pure part (core/sla, core/redaction, *-rules)', 'core/sla/x.ts', '../platform/ports.ts'],
    ['a pure part (core/sla, core/redaction, *-rules)', 'core/redaction/x.ts', '../audit/index.ts'],
    ['a pure part (core/sla, core/redaction, *-rules)', 'core/audit/x-rules.ts', '../platform/ports.ts'],
    ['a pure part (core/sla, core/redaction, *-rules)', 'core/notices/x-rules.ts', './notices-service.ts'],
    ['the second scanner (core/gate/scan)', 'core/gate/scan/x.ts', '../../redaction/index.ts'],
    ['the second scanner (core/gate/scan)', 'core/gate/scan/x.ts', '../gate-service.ts'],
    ['the log scanner (core/logs/scan)', 'core/logs/scan/x.ts', '../../platform/ports.ts'],
    ['the log scanner (core/logs/scan)', 'core/logs/scan/x.ts', '../logs-service.ts'],
    ['core/platform', 'core/platform/workers/x-worker.ts', '../../logs/index.ts'],
    ['core/platform', 'core/platform/workers/x-worker.ts', '../../knowledge/index.ts'],
    ['core/platform', 'core/platform/workers/x.ts', '../../knowledge/thread/index.ts'],
    ['a portal adapter', 'core/portals/mail/x.ts', '../folder/index.ts'],
    ['a portal adapter', 'core/portals/mail/x.ts', '../registry.ts'],
    ['a collector', 'core/collectors/logs/x.ts', '../machine/index.ts'],
    ['a collector', 'core/collectors/logs/x.ts', '../../db/index.ts'],
    ['a domain of the core', 'core/notices/x.ts', '../audit/audit-service.ts'],
    ['a domain of the core', 'core/audit/x.ts', '../../cli/main.ts'],
    ['a domain of the core', 'core/audit/x.ts', '../portals/registry.ts'],
    ['the command line', 'cli/x.ts', '../core/notices/index.ts'],
    ['the command line', 'cli/x.ts', '../electron/main/files.ts'],
    ['electron/core-host', 'electron/core-host/x.ts', '../../core/db/index.ts'],
    ['electron/main', 'electron/main/x.ts', '../../core/app/index.ts'],
    ['electron/preload', 'electron/preload/x.ts', '../main/files.ts'],
    ['a feature of the window', 'renderer/features/home/x.tsx', '../cases/list.tsx'],
    ['a feature of the window', 'renderer/features/home/x.tsx', '../../app/main.tsx'],
    ['a common part of the window', 'renderer/components/x.tsx', '../features/home/home.tsx'],
    ['a common part of the window', 'renderer/data/x.ts', '../app/main.tsx'],
    ['renderer/app', 'renderer/app/x.ts', '../../core/app/index.ts'],
  ];

  it.each(cases)('%s: when %s imports %s', (zone, file, specifier) => {
    expect(caught(file, `import '${specifier}';`)).toEqual(
      only(file, `imports ${specifier}`, `${zone} may import only`),
    );
  });

  it('but not the code of a thread when it imports the pure engine or the pure scanner', () => {
    const engine = `import '../../redaction/index.ts';`;
    const scanner = `import '../../gate/scan/index.ts';`;
    expect(caught('core/platform/workers/redaction-worker.ts', engine)).toEqual([]);
    expect(caught('core/platform/workers/scan-worker.ts', scanner)).toEqual([]);
    expect(caught('core/platform/workers/logs-worker.ts', `import '../../logs/scan/index.ts';`)).toEqual([]);
    expect(caught('core/platform/workers/x-worker.ts', `import '../../knowledge/thread/index.ts';`)).toEqual([]);
  });

  it('and none is left out of this table of seeds', () => {
    expect(new Set(cases.map(([zone]) => zone))).toEqual(new Set(ZONES.map(({ name }) => name)));
  });

  it('when a file belongs to no zone', () => {
    expect(caught('core/x.ts', `import './y.ts';`)).toEqual(
      only('core/x.ts', 'imports ./y.ts', 'Every file belongs to a zone'),
    );
  });
});

describe('each form of import is caught', () => {
  it.each([
    ['a type', `import type { C } from '../platform/ports.ts';`],
    ['a type inside a list', `import { type C } from '../platform/ports.ts';`],
    ['a re-export', `export { now } from '../platform/ports.ts';`],
    ['a re-export of all', `export * from '../platform/ports.ts';`],
    ['a re-export of types', `export type { C } from '../platform/ports.ts';`],
    ['an import while running', `export const c = import('../platform/ports.ts');`],
    ['one in a template', 'export const c = import(`../platform/ports.ts`);'],
    ['one in a type', `export type C = import('../platform/ports.ts').Clock;`],
    ['a require', `export const c = require('../platform/ports.ts');`],
    ['an import by require', `import c = require('../platform/ports.ts'); export { c };`],
  ])('%s', (_name, line) => {
    expect(caught('core/sla/x.ts', line)).toEqual(only('core/sla/x.ts', 'imports ../platform/ports.ts', 'a pure part'));
  });

  it('a name that is computed', () => {
    const rule = 'is written out';
    expect(caught('core/audit/x.ts', 'export const c = import(name);')).toEqual(
      only('core/audit/x.ts', 'imports a module whose name is computed', rule),
    );
  });
});

describe('modules of Node are caught', () => {
  it.each(['fs', 'fs/promises', 'child_process', 'net', 'http', 'https', 'tls', 'dns/promises', 'worker_threads'])(
    'node:%s in a domain',
    (name) => {
      const rule = 'is used only in core/platform/**';
      expect(caught('core/audit/x.ts', `import 'node:${name}';`)).toEqual(
        only('core/audit/x.ts', `imports node:${name}`, rule),
      );
      expect(caught('core/audit/x.ts', `import '${name}';`)).toEqual(only('core/audit/x.ts', `imports ${name}`, rule));
    },
  );

  it.each([
    ['cli/x.ts', 'node:fs'],
    ['cli/io.ts', 'node:child_process'],
    ['electron/main/x.ts', 'node:fs'],
    ['electron/main/files.ts', 'node:net'],
    ['electron/main/core-supervisor/x.ts', 'node:child_process'],
    ['electron/core-host/x.ts', 'node:http'],
    ['core/app/x.ts', 'node:fs'],
  ])('in %s: %s', (file, name) => {
    expect(caught(file, `import '${name}';`)).toEqual(
      only(file, `imports ${name}`, 'is used only in core/platform/**'),
    );
  });

  it.each([
    ['shared/x.ts', 'node:crypto'],
    ['renderer/app/x.ts', 'node:path'],
    ['electron/preload/x.ts', 'node:os'],
  ])('any at all in %s: %s', (file, name) => {
    expect(caught(file, `import '${name}';`)).toEqual(only(file, `imports ${name}`, 'know no Node'));
  });
});

describe('packages are caught', () => {
  const elsewhere: Readonly<Record<string, string>> = { zod: 'nowhere', 'better-sqlite3': 'core/audit/x.ts' };

  it.each(
    PACKAGES.flatMap(({ names }) => names)
      .filter((name) => name !== 'zod')
      .map((name) => [name, elsewhere[name] ?? 'core/audit/x.ts'] as const),
  )('%s in %s', (name, file) => {
    expect(caught(file, `import '${name}';`)).toEqual(only(file, `imports ${name}`, 'is imported only in'));
  });

  it.each([
    ['electron', 'core/platform/x.ts'],
    ['electron', 'renderer/app/x.ts'],
    ['better-sqlite3', 'core/platform/x.ts'],
    ['better-sqlite3/lib/x.js', 'cli/x.ts'],
    ['react', 'electron/main/x.ts'],
  ])('%s in %s', (name, file) => {
    expect(caught(file, `import '${name}';`)).toEqual(only(file, `imports ${name}`, 'is imported only in'));
  });

  it('one that the table does not name', () => {
    expect(caught('core/audit/x.ts', `import 'left-pad';`)).toEqual(
      only('core/audit/x.ts', 'imports left-pad', 'is not in the table'),
    );
  });

  it('all but zod in shared', () => {
    expect(caught('shared/x.ts', `import 'pino';`)).toEqual(only('shared/x.ts', 'imports pino', 'no package but zod'));
  });
});

describe('"now" is caught', () => {
  it.each([
    ['core/audit/x.ts', 'export const t = Date.now();', 'Date.now'],
    ['core/audit/x.ts', 'export const t = globalThis.Date.now();', 'Date.now'],
    ['core/audit/x.ts', 'export const t = Date["now"]();', 'Date.now'],
    ['core/audit/x.ts', 'export const t = [1].map(Date.now);', 'Date.now'],
    ['core/sla/x.ts', 'export const t = new Date();', 'new Date()'],
    ['shared/x.ts', 'export const t = Date();', 'Date()'],
    ['core/platform/x.ts', 'export const t = performance.now();', 'performance.now'],
    ['cli/x.ts', 'export const t = process.hrtime();', 'process.hrtime'],
  ])('in %s: %s', (file, line, what) => {
    expect(caught(file, line)).toEqual(only(file, `asks ${what}`, 'comes only from'));
  });

  it('but not a date that is given', () => {
    expect(violationsWith({ 'core/sla/x.ts': 'export const t = new Date(0).toISOString();' })).toEqual([]);
  });
});

describe('circles are caught', () => {
  it('between two domains, also by types alone', () => {
    const violations = violationsWith({
      'core/audit/index.ts': `import type { N } from '../notices/index.ts';\nexport type A = N;`,
    });
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatchObject({ what: 'closes the circle audit → notices → audit' });
  });

  it('among three domains, once', () => {
    const violations = violationsWith({
      'core/audit/index.ts': `import '../drafts/index.ts';`,
      'core/drafts/index.ts': `import '../notices/index.ts';`,
    });
    expect(violations.map(({ what }) => what)).toEqual(['closes the circle audit → drafts → notices → audit']);
  });
});
