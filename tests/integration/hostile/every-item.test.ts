import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, asyncProperty, constant, constantFrom, dictionary, letrec, oneof, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../helpers/hostile/accounting.ts';
import { itemsBelow } from '../../helpers/hostile/items.ts';
import { strangeNames } from '../../helpers/hostile/names.ts';
import { valueOf } from '../../helpers/core.ts';
import { temporaryFolder } from '../../helpers/temp.ts';
import { readArchive } from '../../unit/bundle/archive-tools.ts';
import { noSignal, startEvidence } from '../../unit/evidence/evidence-fixture.ts';
import { bundleManifest } from '../../../shared/domain/evidence.ts';

type Node =
  | { readonly kind: 'file'; readonly content: string }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'pipe' }
  | { readonly kind: 'folder'; readonly entries: Tree };
interface Tree {
  readonly [name: string]: Node;
}

/** Names the product's readers look for, so that the trees go where they go. */
const PRODUCT_NAMES = [
  'Production',
  'System',
  'Data',
  'Alerts',
  'Key',
  'Recordings',
  'Scenario',
  'Software',
  'IntegrationFiles',
  'ClientUpdaterService',
  'Recording 2026-01-12 17.56.34',
  '2026-11-20 06.00.00',
  '000001 JobMove.bin',
  'Scenarios.dat',
  'SystemService.log',
  'SystemService.log.1.gz',
  'APS_ServerSettings.xml',
  'APSSchedulingAgent.exe.config',
  'APSInterfaceSettings.XML',
  'web.config',
  'connector.json',
];

const entryName = oneof(
  { weight: 6, arbitrary: constantFrom(...PRODUCT_NAMES) },
  { weight: 2, arbitrary: constantFrom(...strangeNames().map((bytes) => bytes.toString())) },
  { weight: 1, arbitrary: string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
).filter((text) => !/^\.{1,2}$|[/\0]/u.test(text) && Buffer.byteLength(text) <= 255);

const leaf = oneof(
  record({
    kind: constant('file' as const),
    content: constantFrom(
      '',
      'Password=Kx9wQz7bSecret;\n',
      '<a password="Kx9wQz7bSecret"/>',
      '\0\u0001\uFFFD',
      '{"a":1}',
    ),
  }),
  record({
    kind: constant('link' as const),
    target: constantFrom('.', '..', '/etc', './nowhere', '/etc/passwd'),
  }),
  constant({ kind: 'pipe' as const }),
);

const tree = letrec<{ tree: Tree; node: Node }>((tie) => ({
  tree: dictionary(entryName, tie('node'), { maxKeys: 5, noNullPrototype: true }),
  node: oneof(
    { maxDepth: 6, depthSize: 'large' },
    leaf,
    record({ kind: constant('folder' as const), entries: tie('tree') }),
  ),
})).tree;

/** Names that a file system holds for the same are made once. */
function grow(folder: string, entries: Tree): void {
  mkdirSync(folder, { recursive: true });
  for (const [entry, node] of Object.entries(entries)) {
    const at = join(folder, entry);
    if (node.kind === 'folder') grow(at, node.entries);
    else if (node.kind === 'link') symlinkSync(node.target, at);
    else if (node.kind === 'pipe') execFileSync('mkfifo', ['--', at]);
    else writeFileSync(at, node.content);
  }
}

describe('a collection of any folder', () => {
  it(
    'has every item in the bundle or names it as withheld when the tree is any at all',
    { timeout: 170_000 },
    async () => {
      const { evidence } = await startEvidence();
      await assert(
        asyncProperty(tree, tree, async (around, inside) => {
          const root = join(temporaryFolder(), 'root');
          grow(root, around);
          grow(join(root, 'Plant', 'System', 'Data'), inside);
          const { bundle } = valueOf(await evidence.run({ profile: 'full', root }, noSignal));
          const files = await readArchive(bundle?.path ?? '');
          const manifest = bundleManifest.parse(
            JSON.parse(files.find((file) => file.name === 'manifest.json')?.content.toString() ?? ''),
          );
          const { named, least, most } = accountOf(manifest, itemsBelow(Buffer.from(root)));
          expect(named).toBeGreaterThanOrEqual(least);
          expect(named).toBeLessThanOrEqual(most);
          expect(files.filter(({ content }) => content.includes('Kx9wQz7b'))).toEqual([]);
        }),
        { numRuns: 40, interruptAfterTimeLimit: 60_000 },
      );
    },
  );
});
