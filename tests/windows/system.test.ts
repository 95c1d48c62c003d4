import { expect, test } from 'vitest';
import { ask } from '../helpers/windows/run.ts';

interface SystemAnswer {
  readonly platform: string;
  readonly osName: string;
  readonly programData: string;
  readonly localAppData: string;
  readonly dataFolder: string;
  readonly said: string;
  readonly relative: string;
  readonly freeBytes: number;
  readonly freeBytesMissing: number | null;
  readonly timeZone: string;
}

test('the core finds its places and the machine when it runs on Windows', async () => {
  const found = await ask<SystemAnswer>('system');
  expect(found).toMatchObject({ platform: 'win32', programData: 'C:\\ProgramData', timeZone: 'Europe/Berlin' });
  expect(found.osName).toMatch(/^Windows_NT 10\./u);
  expect(found.localAppData).toMatch(/^C:\\users\\[^\\]+\\AppData\\Local$/iu);
  expect(found.dataFolder).toBe(`${found.localAppData}\\Support Companion`);
  expect(found.said).toBe('D:\\here');
  expect(found.relative).toBe('C:\\Users\\here\\too');
  expect(found.freeBytes).toBeGreaterThan(1_000_000);
});

test('the data folder is the one in COMPANION_DATA when that is set', async () => {
  const found = await ask<SystemAnswer>('system', {}, { env: { COMPANION_DATA: 'C:\\Data\\工厂' } });
  expect(found.dataFolder).toBe('C:\\Data\\工厂');
});
