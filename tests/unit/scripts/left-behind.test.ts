import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entriesOf, leftBehind } from '../../../scripts/lib/left-behind.mjs';
import { temporaryFolder } from '../../helpers/temp.ts';

describe('what a run left in the checkout', () => {
  it('is named when it was not there before, without what tools make', async () => {
    const folder = temporaryFolder('checkout');
    writeFileSync(join(folder, 'README.md'), '');
    const before = await entriesOf(folder);
    expect(leftBehind(before, await entriesOf(folder))).toEqual([]);
    for (const name of ['.cache', 'out', 'node_modules', 'C:']) mkdirSync(join(folder, name));
    for (const name of ['\\tmp\\data\\companion.db', 'x.tsbuildinfo']) writeFileSync(join(folder, name), '');
    expect(leftBehind(before, await entriesOf(folder))).toEqual(['C:', '\\tmp\\data\\companion.db']);
  });
});
