import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createFileLog } from '../../../core/platform/node/index.ts';
import { temporaryFolder } from '../../helpers/temp.ts';

it('a log makes folders that nobody else can enter when it comes first', () => {
  const data = join(temporaryFolder(), 'data');
  createFileLog(join(data, 'logs', 'core.log')).info('started');
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'logs')).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'logs', 'core.log')).mode & 0o777).toBe(0o600);
});
