import { readdirSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { scanFile } from '../../../core/gate/scan/index.ts';
import { generatePlant } from '../../../scripts/sample-plant/generate.ts';
import { allText } from './plant-text.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

it('every file of a plant that holds a secret is stopped, and no other', { timeout: 120_000 }, async () => {
  const { root, secrets } = await generatePlant({ directory: join(temporaryFolder(), 'plant'), seed: 41 });
  const wrong: string[] = [];
  let holding = 0;
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const text = await allText(path);
    const holds = secrets.some((secret) => text.includes(secret));
    holding += Number(holds);
    const handle = await open(path);
    const { size } = await handle.stat();
    const read = async (position: number, length: number): Promise<Uint8Array> => {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
      return buffer.subarray(0, bytesRead);
    };
    const { hits } = await scanFile({ size, read }, entry.name);
    await handle.close();
    if (hits.length > 0 !== holds)
      wrong.push(`${relative(root, path)} ${hits.map(({ looksLike }) => looksLike).join()}`);
  }
  expect(holding).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
