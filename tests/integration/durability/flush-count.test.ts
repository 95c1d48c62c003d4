import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../helpers/temp.ts';

describe('durability', () => {
  it('flushes at least once per acknowledged transaction when the system calls are counted', () => {
    const script = `
      const { openConnection } = await import(${JSON.stringify(new URL('../../../core/db/index.ts', import.meta.url).href)});
      const db = openConnection(process.argv[1], 'write');
      db.exec('CREATE TABLE t (x)');
      console.log('start');
      for (let i = 0; i < 100; i++) db.transaction(() => db.sql('INSERT INTO t VALUES (?)').run(i));
      db.close();`;
    const folder = temporaryFolder();
    const trace = `${folder}/trace`;
    execFileSync('strace', [
      '-f',
      '-c',
      '-o',
      trace,
      '-e',
      'trace=fsync,fdatasync',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
      `${folder}/t.db`,
    ]);
    const calls = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => /\bf(data)?sync$/u.test(line))
      .map((line) => Number(line.trim().split(/\s+/u)[3]));
    expect(calls.reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(100);
    expect(calls.reduce((sum, n) => sum + n, 0)).toBeLessThan(130);
  });
});
