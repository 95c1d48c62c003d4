import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeSurvey } from '../../../core/collectors/index.ts';
import { nodeFiles } from '../../../core/platform/node/index.ts';
import type { PlantReading } from '../../../core/collectors/types.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

describe('many files looked at in a thread', () => {
  it('are what they are one by one, in their order, and nothing where nothing is', async () => {
    const folder = temporaryFolder();
    await writeFile(join(folder, 'a.log'), 'hello');
    await mkdir(join(folder, 'b'));
    await symlink('a.log', join(folder, 'c'));
    const names = ['c', 'missing', 'a.log', 'b', 'a.log'];
    const alone = await Promise.all(names.map((name) => nodeFiles.stat(join(folder, name))));
    expect(await nodeFiles.statAll(folder, names)).toEqual(alone);
    expect(alone.map((stat) => stat?.kind)).toEqual(['link', undefined, 'file', 'folder', 'file']);
  });

  it('are nothing when the folder is not there', async () => {
    expect(await nodeFiles.statAll(join(temporaryFolder(), 'none'), ['a', 'b'])).toEqual([undefined, undefined]);
  });

  it('make the same survey as one by one when the folder is large', async () => {
    const root = temporaryFolder();
    const alerts = join(root, 'Production', 'System', 'Data', 'Alerts');
    await mkdir(alerts, { recursive: true });
    for (let file = 0; file < 300; file += 1) await writeFile(join(alerts, `${file}.log`), 'x'.repeat(file));
    await symlink('0.log', join(alerts, 'link.log'));
    const plant = {
      root,
      instances: [{ name: 'Production', path: join(root, 'Production') }],
    } as unknown as PlantReading;
    let asked = 0;
    const oneByOne: typeof nodeFiles = {
      ...nodeFiles,
      statAll: (folder, names) => Promise.all(names.map((name) => nodeFiles.stat(join(folder, name)))),
    };
    const counting: typeof nodeFiles = {
      ...nodeFiles,
      statAll: (folder, names) => {
        asked += 1;
        return nodeFiles.statAll(folder, names);
      },
    };
    const { signal } = new AbortController();
    const survey = await takeSurvey(counting, plant, undefined, signal);
    expect(asked).toBe(1);
    expect(survey).toEqual(await takeSurvey(oneByOne, plant, undefined, signal));
    expect(survey.items.find(({ path }) => path.endsWith('link.log'))?.kind).toBe('link');
  });
});
